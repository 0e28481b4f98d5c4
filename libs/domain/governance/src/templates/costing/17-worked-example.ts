import type { Clause, MarkedText } from '../../template/clause.js';
import { paragraph } from '../parts.js';
import { groupDigits } from '../group-digits.js';
import { money } from '../money.js';

const counts = (name: MarkedText, ...values: readonly number[]): MarkedText[] => [
  name,
  ...values.map((value) => ({ en: groupDigits(value, ','), fr: groupDigits(value, '\u00A0') })),
];

const amounts = (name: MarkedText, ...cents: readonly number[]): MarkedText[] => [name, ...cents.map(money)];

export const WORKED_EXAMPLE: Clause = {
  id: 'workedExample',
  title: { en: 'Worked example', fr: 'Exemple chiffré' },
  settles: {
    en: 'One case computed from end to end, to check a spreadsheet or a hand calculation by.',
    fr: 'Un cas calculé d’un bout à l’autre, pour vérifier un chiffrier ou un calcul à la main.',
  },
  guidance: {
    en: 'Keep it while the group learns the model; leave it out once your own figures stand in the other clauses. Note that one of the four loses: the example was not made to please.',
    fr: 'Gardez-le tant que le groupe apprend le modèle; retirez-le une fois vos propres chiffres inscrits aux autres articles. Remarquez qu’une des quatre y perd : l’exemple n’a pas été fait pour plaire.',
  },
  isMandatory: false,
  fields: [],
  choices: [],
  parts: [
    paragraph({
      en: 'Everything in this clause is synthetic. One-time costs of $360,000.00, 15% contingency and a grant of $100,000.00 make $314,000.00, shared by population with a floor of 10% and a cap of 45%. Running costs of $240,000.00 are $60,000.00 in equal parts and $300.00 for each user. All yearly amounts rise by 3% from year 2; the rate is 4%; the horizon is 5 years.',
      fr: 'Tout est fictif dans cet article. Des coûts non récurrents de 360 000,00 $, des imprévus de 15 % et une subvention de 100 000,00 $ donnent 314 000,00 $, partagés selon la population avec un plancher de 10 % et un plafond de 45 %. Les coûts de fonctionnement de 240 000,00 $ se composent de 60 000,00 $ en parts égales et de 300,00 $ par utilisateur. Tous les montants annuels montent de 3 % dès l’an 2; le taux est de 4 %; l’horizon, de 5 ans.',
    }),
    {
      type: 'table',
      caption: { en: 'Four municipalities that do not exist', fr: 'Quatre municipalités qui n’existent pas' },
      columns: [
        { title: { en: 'Figure', fr: 'Chiffre' }, share: 4 },
        { title: { en: 'Alder', fr: 'Alder' }, share: 3, align: 'end' },
        { title: { en: 'Birch', fr: 'Birch' }, share: 3, align: 'end' },
        { title: { en: 'Cedar', fr: 'Cedar' }, share: 3, align: 'end' },
        { title: { en: 'Dogwood', fr: 'Dogwood' }, share: 3, align: 'end' },
      ],
      rows: [
        counts({ en: 'Population', fr: 'Population' }, 8_400, 15_300, 28_600, 64_400),
        counts({ en: 'Users', fr: 'Utilisateurs' }, 40, 85, 150, 325),
        amounts(
          { en: 'Baseline a year', fr: 'Coût de référence annuel' },
          34_000_00,
          70_000_00,
          105_000_00,
          170_000_00,
        ),
        amounts(
          { en: 'Avoided replacement, year 0', fr: 'Remplacement évité, an 0' },
          0,
          20_000_00,
          40_000_00,
          60_000_00,
        ),
        amounts(
          { en: 'Local cost, year 0', fr: 'Coût local, an 0' },
          12_000_00,
          15_000_00,
          20_000_00,
          30_000_00,
        ),
        amounts(
          { en: 'Local cost a year', fr: 'Coût local annuel' },
          5_000_00,
          6_000_00,
          8_000_00,
          12_000_00,
        ),
        amounts(
          { en: 'One-time share', fr: 'Part non récurrente' },
          31_400_00,
          49_245_79,
          92_054_21,
          141_300_00,
        ),
        amounts(
          { en: 'Running share, year 1', fr: 'Part de fonctionnement, an 1' },
          27_000_00,
          40_500_00,
          60_000_00,
          112_500_00,
        ),
        amounts(
          { en: 'Running share, year 5', fr: 'Part de fonctionnement, an 5' },
          30_388_74,
          45_583_10,
          67_530_53,
          126_619_74,
        ),
        amounts(
          { en: 'Net present value', fr: 'Valeur actualisée nette' },
          -33_967_76,
          66_583_08,
          102_442_29,
          103_283_53,
        ),
        [
          { en: 'Payback, in years', fr: 'Récupération, en années' },
          { en: 'not within the horizon', fr: 'pas dans l’horizon' },
          { en: '1.86', fr: '1,86' },
          { en: '1.92', fr: '1,92' },
          { en: '2.39', fr: '2,39' },
        ],
      ],
    },
    paragraph({
      en: 'Together the four gain $238,341.13 in present value; each value is rounded by itself, so that the four may add up to a cent more or less. Alder loses $33,967.76: its saving of $2,000.00 in year 1 does not bring back, within 5 years, what it pays at the start. The others may think of a lower floor, or of asking less of Alder at the start; the model shows what each way costs them.',
      fr: 'Ensemble, les quatre gagnent 238 341,13 $ en valeur actualisée; chaque valeur étant arrondie séparément, leur somme peut en différer d’un cent. Alder perd 33 967,76 $ : son économie de 2 000,00 $ en l’an 1 ne compense pas, en 5 ans, ce qu’elle paie au départ. Les autres peuvent songer à un plancher plus bas, ou à moins exiger d’Alder au départ; le modèle montre ce que chaque voie leur coûte.',
    }),
  ],
};
