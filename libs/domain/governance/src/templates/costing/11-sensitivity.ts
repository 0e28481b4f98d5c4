import type { Clause } from '../../template/clause.js';
import { paragraph } from '../parts.js';
import { money } from '../money.js';

export const SENSITIVITY: Clause = {
  id: 'sensitivity',
  title: { en: 'Sensitivity', fr: 'Sensibilité' },
  settles: {
    en: 'Which uncertain figure matters most to the Group’s result.',
    fr: 'Quel chiffre incertain pèse le plus sur le résultat du Groupe.',
  },
  guidance: {
    en: 'The longest bar tells you where to spend the next hour: nearly always on baselines and running cost, not on the rate. If the result turns negative within a swing you think likely, say so on the first page that the council reads.',
    fr: 'La barre la plus longue montre où passer l’heure suivante : presque toujours aux coûts de référence et au fonctionnement, pas au taux. Si le résultat devient négatif dans un écart que vous jugez probable, dites-le à la première page que lira le conseil.',
  },
  isMandatory: false,
  fields: [],
  choices: [],
  parts: [
    paragraph({
      en: 'One figure at a time is moved, all others staying, and the Group’s net present value is found again. The figures are sorted by the distance between the two results. “Baseline” includes avoided replacement; “gross one-time cost” includes contingency and is taken before the grant.',
      fr: 'On fait varier un chiffre à la fois, sans toucher aux autres, et l’on recalcule la valeur actualisée nette du Groupe. Les chiffres sont classés selon l’écart entre les deux résultats. Le « coût de référence » comprend le remplacement évité; le « coût non récurrent brut » comprend les imprévus et s’entend avant subvention.',
    }),
    {
      type: 'table',
      caption: {
        en: 'The Group’s net present value of $238,341.13, one figure moved, synthetic',
        fr: 'La valeur actualisée nette du Groupe, soit 238 341,13 $, un chiffre à la fois, cas fictif',
      },
      columns: [
        { title: { en: 'Figure and swing', fr: 'Chiffre et écart' }, share: 3 },
        { title: { en: 'At the bad end', fr: 'Au pire' }, share: 2, align: 'end' },
        { title: { en: 'At the good end', fr: 'Au mieux' }, share: 2, align: 'end' },
      ],
      rows: [
        [
          { en: 'Baseline, 10% less or more', fr: 'Coût de référence, 10 % de moins ou de plus' },
          money(47_600_12),
          money(429_082_13),
        ],
        [
          { en: 'Running cost, 10% more or less', fr: 'Coût de fonctionnement, 10 % de plus ou de moins' },
          money(125_154_21),
          money(351_528_05),
        ],
        [
          {
            en: 'Gross one-time cost, 25% more or less',
            fr: 'Coût non récurrent brut, 25 % de plus ou de moins',
          },
          money(134_841_13),
          money(341_841_13),
        ],
        [
          { en: 'Discount rate, 7% or 2%', fr: 'Taux d’actualisation, 7 % ou 2 %' },
          money(197_324_75),
          money(268_894_68),
        ],
      ],
    },
  ],
};
