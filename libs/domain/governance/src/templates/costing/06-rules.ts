import type { Clause, MarkedText } from '../../template/clause.js';
import { paragraph } from '../parts.js';
import { money } from '../money.js';

const rule = (name: MarkedText, how: MarkedText, ...cents: readonly number[]): MarkedText[] => [
  name,
  how,
  ...cents.map(money),
];

export const RULES: Clause = {
  id: 'rules',
  title: { en: 'Share rules', fr: 'Règles de partage' },
  settles: {
    en: 'How each rule divides a pot, with a figure worked for each.',
    fr: 'Comment chaque règle divise une enveloppe, chacune avec un exemple chiffré.',
  },
  guidance: {
    en: 'The charter names the rules that hold; this clause says how each is computed, so that any treasurer can check a share by hand. Compare them on your own figures before you choose: on the same pot the smallest of four pays nothing under one rule and a quarter under another.',
    fr: 'La charte nomme les règles qui s’appliquent; cet article en précise le calcul, pour que toute trésorerie puisse vérifier une part à la main. Comparez-les avec vos propres chiffres avant de choisir : pour une même enveloppe, la plus petite de quatre ne paie rien selon une règle et paie le quart selon une autre.',
  },
  isMandatory: true,
  fields: [],
  choices: [],
  parts: [
    paragraph({
      en: 'The charter names the rule for one-time and for recurring costs, and this Costing the rule of a line that has one of its own. A weight is a number of the participants’ table. Scaling all weights changes no share; where all weights are zero, the rule cannot be used.',
      fr: 'La charte nomme la règle des coûts non récurrents et celle des coûts récurrents; le présent Modèle de coût, celle d’un poste qui en a une propre. Un poids est un nombre du tableau des participants. Multiplier tous les poids par un même nombre ne change aucune part; si tous les poids sont nuls, la règle ne peut servir.',
    }),
    {
      type: 'table',
      caption: {
        en: 'A pot of $240,000.00 by each rule, synthetic',
        fr: 'Une enveloppe de 240 000,00 $ selon chaque règle, cas fictif',
      },
      columns: [
        { title: { en: 'Rule', fr: 'Règle' }, share: 3 },
        { title: { en: 'A share is', fr: 'Une part est' }, share: 5 },
        { title: { en: 'Alder', fr: 'Alder' }, share: 3, align: 'end' },
        { title: { en: 'Birch', fr: 'Birch' }, share: 3, align: 'end' },
        { title: { en: 'Cedar', fr: 'Cedar' }, share: 3, align: 'end' },
        { title: { en: 'Dogwood', fr: 'Dogwood' }, share: 3, align: 'end' },
      ],
      rows: [
        rule(
          { en: 'Equal', fr: 'Parts égales' },
          {
            en: 'the pot divided by the number of payers',
            fr: 'l’enveloppe divisée par le nombre de payeurs',
          },
          60_000_00,
          60_000_00,
          60_000_00,
          60_000_00,
        ),
        rule(
          { en: 'Population', fr: 'Population' },
          {
            en: 'the pot × own population ÷ population of all',
            fr: 'l’enveloppe × sa population ÷ la population de tous',
          },
          17_275_06,
          31_465_30,
          58_817_48,
          132_442_16,
        ),
        rule(
          { en: 'Use', fr: 'Utilisation' },
          { en: 'the pot × own users ÷ users of all', fr: 'l’enveloppe × ses utilisateurs ÷ ceux de tous' },
          16_000_00,
          34_000_00,
          60_000_00,
          130_000_00,
        ),
        rule(
          { en: 'Assessment', fr: 'Évaluation foncière' },
          {
            en: 'the pot × own taxable assessment ÷ that of all (7.5, 15, 27.5 and 50% here)',
            fr: 'l’enveloppe × son évaluation imposable ÷ celle de tous (ici 7,5, 15, 27,5 et 50 %)',
          },
          18_000_00,
          36_000_00,
          66_000_00,
          120_000_00,
        ),
        rule(
          { en: 'Baseline', fr: 'Coût de référence' },
          {
            en: 'the pot × own baseline of the year ÷ that of all; of year 1 for year 0',
            fr: 'l’enveloppe × son coût de référence de l’exercice ÷ celui de tous; celui de l’an 1 pour l’an 0',
          },
          21_530_34,
          44_327_18,
          66_490_77,
          107_651_71,
        ),
        rule(
          { en: 'Part equal, part by use', fr: 'Partie égale, partie selon l’utilisation' },
          {
            en: 'an equal part of the $60,000.00 that do not depend on users, and $300.00 for each own user',
            fr: 'une part égale des 60 000,00 $ qui ne dépendent pas des utilisateurs, et 300,00 $ pour chacun de ses utilisateurs',
          },
          27_000_00,
          40_500_00,
          60_000_00,
          112_500_00,
        ),
        rule(
          { en: 'Equal savings', fr: 'Économies égales' },
          {
            en: 'own baseline less one saving that is the same for all ($35,000.00 here), never below zero, so that the shares make up the pot',
            fr: 'son coût de référence moins une économie pareille pour tous (ici 35 000,00 $), jamais sous zéro, de sorte que les parts totalisent l’enveloppe',
          },
          0,
          35_000_00,
          70_000_00,
          135_000_00,
        ),
      ],
    },
    paragraph({
      en: 'The weights of this table are, in the order of its columns: population 8,400, 15,300, 28,600 and 64,400; users 40, 85, 150 and 325; baselines $34,000.00, $70,000.00, $105,000.00 and $170,000.00.',
      fr: 'Les poids de ce tableau sont, dans l’ordre des colonnes : population 8 400, 15 300, 28 600 et 64 400; utilisateurs 40, 85, 150 et 325; coûts de référence 34 000,00 $, 70 000,00 $, 105 000,00 $ et 170 000,00 $.',
    }),
  ],
};
