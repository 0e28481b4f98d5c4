import type { Clause } from '../../template/clause.js';
import { list, paragraph } from '../parts.js';
import { money } from '../money.js';

export const POTS: Clause = {
  id: 'pots',
  title: { en: 'From lines to pots', fr: 'Des postes aux enveloppes' },
  settles: {
    en: 'How contingency, escalation and grants turn a line into the amount of a year that is shared.',
    fr: 'Comment les imprévus, l’indexation et les subventions font d’un poste la somme d’un exercice à partager.',
  },
  guidance: {
    en: 'Contingency is added before the grant is taken off, because a grant is a fixed sum: when costs rise, the members bear the whole rise. A grant that is applied for and not yet promised is not in the model; show it as a second scenario.',
    fr: 'Les imprévus s’ajoutent avant que la subvention ne soit déduite, car une subvention est une somme fixe : lorsque les coûts montent, les membres assument toute la hausse. Une subvention demandée mais non encore promise n’entre pas dans le modèle; montrez-la dans un second scénario.',
  },
  isMandatory: true,
  fields: [],
  choices: [],
  parts: [
    paragraph({
      en: 'A pot is what is shared of one line in one year, in whole cents. It is found in this order:',
      fr: 'Une enveloppe est ce qu’on partage d’un poste dans un exercice, en cents entiers. On l’établit dans cet ordre :',
    }),
    list(
      {
        en: 'take the amount of the line: quantity times price, or a fixed amount plus an amount for each user times all users;',
        fr: 'prendre le montant du poste : la quantité multipliée par le prix, ou un montant fixe plus un montant par utilisateur multiplié par le nombre total d’utilisateurs;',
      },
      {
        en: 'on a one-time line, add contingency, unless the line says that it needs none;',
        fr: 'pour un poste non récurrent, ajouter les imprévus, à moins que le poste n’indique qu’il n’en faut pas;',
      },
      {
        en: 'multiply by one plus escalation once for each year after year 1, so that years 0 and 1 stand at today’s price and year 2 is the first to rise, unless the line says that its price is fixed;',
        fr: 'multiplier par un plus l’indexation, une fois pour chaque année après l’an 1, de sorte que les ans 0 et 1 sont au prix d’aujourd’hui et que l’an 2 est le premier à monter, à moins que le poste n’indique un prix fixe;',
      },
      {
        en: 'take off the grant, which stands only on a one-time line and is never more than the amount found so far; and',
        fr: 'déduire la subvention, qui ne porte que sur un poste non récurrent et ne dépasse jamais la somme obtenue;',
      },
      {
        en: 'round to the cent, half a cent away from zero.',
        fr: 'arrondir au cent, le demi-cent en s’éloignant de zéro.',
      },
    ),
    paragraph({
      en: 'A one-time line falls in its year alone, year 0 unless it names another. A recurring line runs from year 1, or the later year it names, to the last year. Baselines and local costs of a year are rounded in the same way.',
      fr: 'Un poste non récurrent tombe dans son seul exercice, l’an 0 à moins qu’il n’en nomme un autre. Un poste récurrent court de l’an 1, ou de l’année ultérieure qu’il nomme, jusqu’à la dernière. Les coûts de référence et les coûts locaux d’un exercice s’arrondissent de la même façon.',
    }),
    {
      type: 'table',
      caption: { en: 'Two pots, synthetic', fr: 'Deux enveloppes, cas fictif' },
      columns: [
        { title: { en: 'Step', fr: 'Étape' }, share: 3 },
        { title: { en: 'Amount', fr: 'Montant' }, share: 1, align: 'end' },
      ],
      rows: [
        [{ en: 'One-time costs', fr: 'Coûts non récurrents' }, money(360_000_00)],
        [{ en: 'Contingency of 15%', fr: 'Imprévus de 15 %' }, money(54_000_00)],
        [{ en: 'Less: grant', fr: 'Moins : subvention' }, money(-100_000_00)],
        [{ en: 'Pot of year 0', fr: 'Enveloppe de l’an 0' }, money(314_000_00)],
        [
          {
            en: 'Recurring: $60,000.00 and $300.00 for each of 600 users',
            fr: 'Récurrent : 60 000,00 $ et 300,00 $ pour chacun des 600 utilisateurs',
          },
          money(240_000_00),
        ],
        [
          {
            en: 'The same in year 5, after 3% four times',
            fr: 'La même enveloppe à l’an 5, après quatre hausses de 3 %',
          },
          money(270_122_11),
        ],
      ],
    },
  ],
};
