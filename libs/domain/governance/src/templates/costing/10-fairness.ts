import type { Clause } from '../../template/clause.js';
import { paragraph } from '../parts.js';
import { money } from '../money.js';

export const FAIRNESS: Clause = {
  id: 'fairness',
  title: { en: 'Fairness', fr: 'Équité' },
  settles: {
    en: 'How to see whether a member, or a few, would do better by themselves.',
    fr: 'Comment voir si un membre, ou quelques-uns, s’en tireraient mieux de leur côté.',
  },
  guidance: {
    en: 'A group in which two members would pay less as a pair will become two groups. Look at this before the first vote on shares. The Shapley value is a yardstick, seldom a bill: it is hard to explain to a council, but it shows at once which rule is far from what each brings.',
    fr: 'Un groupe où deux membres paieraient moins à deux deviendra deux groupes. Regardez-le avant le premier vote sur les parts. La valeur de Shapley est un étalon, rarement une facture : elle s’explique mal à un conseil, mais montre tout de suite quelle règle s’éloigne de ce que chacun apporte.',
  },
  isMandatory: false,
  fields: [],
  choices: [],
  parts: [
    paragraph({
      en: 'Two views of the running cost of year 1 are given beside the shares, for up to 12 participants whose baselines are all shown. They are for judgment and set no share.',
      fr: 'Deux vues du coût de fonctionnement de l’an 1 accompagnent les parts, pour au plus 12 participants dont les coûts de référence sont tous montrés. Elles éclairent le jugement et ne fixent aucune part.',
    }),
    paragraph({
      en: 'Alone or in part: a subset of members is better off by itself if what it would pay together, with all costs that do not depend on users borne in full, is less than the sum of its shares. One member alone would pay its baseline.',
      fr: 'Seul ou en sous-groupe : des membres s’en tireraient mieux de leur côté si ce qu’ils paieraient ensemble, en assumant en entier les coûts qui ne dépendent pas des utilisateurs, est inférieur à la somme de leurs parts. Un membre seul paierait son coût de référence.',
    }),
    paragraph({
      en: 'Shapley value: what a member adds to the cost, on the mean of all orders in which the members might have come together. These values make up the cost to the cent.',
      fr: 'Valeur de Shapley : ce qu’un membre ajoute au coût, en moyenne de tous les ordres dans lesquels les membres auraient pu se réunir. Ces valeurs totalisent le coût au cent près.',
    }),
    {
      type: 'table',
      caption: {
        en: 'Year 1, by the rule and by Shapley, synthetic',
        fr: 'An 1, selon la règle et selon Shapley, cas fictif',
      },
      columns: [
        { title: { en: 'View', fr: 'Vue' }, share: 3 },
        { title: { en: 'Alder', fr: 'Alder' }, share: 2, align: 'end' },
        { title: { en: 'Birch', fr: 'Birch' }, share: 2, align: 'end' },
        { title: { en: 'Cedar', fr: 'Cedar' }, share: 2, align: 'end' },
        { title: { en: 'Dogwood', fr: 'Dogwood' }, share: 2, align: 'end' },
      ],
      rows: [
        [
          { en: 'Part equal, part by use', fr: 'Partie égale, partie selon l’utilisation' },
          money(27_000_00),
          money(40_500_00),
          money(60_000_00),
          money(112_500_00),
        ],
        [
          { en: 'Shapley', fr: 'Shapley' },
          money(17_750_00),
          money(38_750_00),
          money(63_416_67),
          money(120_083_33),
        ],
        [
          { en: 'Alone (baseline)', fr: 'Seule (coût de référence)' },
          money(34_000_00),
          money(70_000_00),
          money(105_000_00),
          money(170_000_00),
        ],
      ],
    },
  ],
};
