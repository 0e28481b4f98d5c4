import type { Clause } from '../../template/clause.js';
import { list, paragraph } from '../parts.js';
import { money } from '../money.js';

export const BOUNDS: Clause = {
  id: 'bounds',
  title: { en: 'Floors and caps', fr: 'Planchers et plafonds' },
  settles: {
    en: 'How a floor or a cap moves money between the shares of a pot.',
    fr: 'Comment un plancher ou un plafond déplace de l’argent entre les parts d’une enveloppe.',
  },
  guidance: {
    en: 'A bound is paid for by the others: always show whom it moves money from. Floors that add up to more than the pot, or caps that add up to less, cannot be kept, and the model refuses them rather than bending one in silence.',
    fr: 'Une borne est payée par les autres : montrez toujours à qui elle prend l’argent. Des planchers dont le total dépasse l’enveloppe, ou des plafonds dont le total ne l’atteint pas, ne peuvent être respectés; le modèle les refuse plutôt que d’en fausser un en silence.',
  },
  isMandatory: true,
  fields: [],
  choices: [],
  parts: [
    paragraph({
      en: 'A floor or a cap is a percentage of the pot, after contingency and grant. It binds the exact share; rounding may pass it by less than one cent. Where bounds hold, shares are found in rounds:',
      fr: 'Un plancher ou un plafond est un pourcentage de l’enveloppe, imprévus compris et subvention déduite. Il lie la part exacte; l’arrondissement peut le dépasser de moins d’un cent. Lorsqu’il y a des bornes, on établit les parts par tours :',
    }),
    list(
      {
        en: 'share what remains of the pot by the rule among the payers whose share is not yet fixed;',
        fr: 'partager selon la règle ce qui reste de l’enveloppe entre les payeurs dont la part n’est pas encore fixée;',
      },
      {
        en: 'add up by how much shares lie under their floors, and take away by how much others lie over their caps;',
        fr: 'additionner ce qui manque aux parts sous leur plancher, et en soustraire ce que d’autres ont au-dessus de leur plafond;',
      },
      {
        en: 'if the sum is above zero, fix at their floors those that lie under them; if it is below zero, fix at their caps those that lie over them; if it is zero, fix both;',
        fr: 'si le résultat est supérieur à zéro, fixer à leur plancher celles qui sont au-dessous; s’il est inférieur à zéro, fixer à leur plafond celles qui sont au-dessus; s’il est nul, fixer les unes et les autres;',
      },
      {
        en: 'begin again, until every share is within its bounds.',
        fr: 'recommencer jusqu’à ce que chaque part respecte ses bornes.',
      },
    ),
    {
      type: 'table',
      caption: {
        en: '$240,000.00 by population, floor 10%, cap 45%, synthetic',
        fr: '240 000,00 $ selon la population, plancher 10 %, plafond 45 %, cas fictif',
      },
      columns: [
        { title: { en: 'Round', fr: 'Tour' }, share: 3 },
        { title: { en: 'Alder', fr: 'Alder' }, share: 2, align: 'end' },
        { title: { en: 'Birch', fr: 'Birch' }, share: 2, align: 'end' },
        { title: { en: 'Cedar', fr: 'Cedar' }, share: 2, align: 'end' },
        { title: { en: 'Dogwood', fr: 'Dogwood' }, share: 2, align: 'end' },
      ],
      rows: [
        [
          {
            en: '1: Dogwood is over its cap by more than Alder is under its floor',
            fr: '1 : Dogwood dépasse son plafond de plus qu’il ne manque à Alder',
          },
          money(17_275_06),
          money(31_465_30),
          money(58_817_48),
          money(132_442_16),
        ],
        [
          {
            en: '2: Dogwood fixed; Alder is still under its floor',
            fr: '2 : Dogwood fixée; Alder demeure sous son plancher',
          },
          money(21_200_76),
          money(38_615_68),
          money(72_183_56),
          money(108_000_00),
        ],
        [
          {
            en: '3: Alder fixed; all are within their bounds',
            fr: '3 : Alder fixée; toutes respectent leurs bornes',
          },
          money(24_000_00),
          money(37_640_09),
          money(70_359_91),
          money(108_000_00),
        ],
      ],
    },
  ],
};
