import type { LocalText } from '@commonworks/domain-assessment';
import type { Option } from '../../template/clause.js';

/** @param costs which costs, as “One-time costs” */
export const shareOptions = (costs: LocalText): readonly [Option, Option, ...Option[]] => [
  {
    id: 'equal',
    label: { en: 'Equal shares', fr: 'Parts égales' },
    why: {
      en: 'Where the cost hardly grows with size, as for one procurement, and members are of like size.',
      fr: 'Lorsque le coût ne croît guère avec la taille, comme celui d’un appel d’offres, et que les membres sont de taille semblable.',
    },
    paragraphs: [
      {
        en: `${costs.en} are shared equally among the paying members.`,
        fr: `${costs.fr} sont partagés également entre les membres payeurs.`,
      },
    ],
  },
  {
    id: 'population',
    label: { en: 'By population', fr: 'Selon la population' },
    why: {
      en: 'Where benefit follows residents, and a published figure that nobody can dispute is wanted.',
      fr: 'Lorsque l’avantage suit la population et qu’on veut un chiffre publié que personne ne conteste.',
    },
    paragraphs: [
      {
        en: `${costs.en} are shared in proportion to the population of the paying members.`,
        fr: `${costs.fr} sont partagés au prorata de la population des membres payeurs.`,
      },
    ],
  },
  {
    id: 'usage',
    label: { en: 'By use', fr: 'Selon l’utilisation' },
    why: {
      en: 'Where use drives the cost and can be counted by all in the same way.',
      fr: 'Lorsque l’utilisation détermine le coût et que tous peuvent la compter de la même façon.',
    },
    paragraphs: [
      {
        en: `${costs.en} are shared in proportion to the use that each paying member makes of the service, counted in the unit and on the day that the Costing states.`,
        fr: `${costs.fr} sont partagés au prorata de l’utilisation que chaque membre payeur fait du service, comptée selon l’unité et à la date que précise le Modèle de coût.`,
      },
    ],
  },
  {
    id: 'assessment',
    label: { en: 'By assessment', fr: 'Selon l’évaluation foncière' },
    why: {
      en: 'Where shares should follow the ability to pay.',
      fr: 'Lorsque les parts doivent suivre la capacité de payer.',
    },
    paragraphs: [
      {
        en: `${costs.en} are shared in proportion to the taxable assessment of the paying members, as their province last published it before the year.`,
        fr: `${costs.fr} sont partagés au prorata de l’évaluation foncière imposable des membres payeurs, telle que leur province l’a publiée en dernier lieu avant l’exercice.`,
      },
    ],
  },
  {
    id: 'baseline',
    label: { en: 'By baseline', fr: 'Selon le coût de référence' },
    why: {
      en: 'Where each should save the same part of what it spends today; every baseline has then to be shown and approved.',
      fr: 'Lorsque chacun doit économiser la même proportion de ce qu’il dépense; chaque coût de référence doit alors être montré et approuvé.',
    },
    paragraphs: [
      {
        en: `${costs.en} are shared in proportion to the baselines of the paying members that the Costing records for the year.`,
        fr: `${costs.fr} sont partagés au prorata des coûts de référence des membres payeurs que le Modèle de coût consigne pour l’exercice.`,
      },
    ],
  },
  {
    id: 'fixedVariable',
    label: { en: 'Part equal, part by use', fr: 'Une partie égale, une partie selon l’utilisation' },
    why: {
      en: 'Where a part of the cost is there whoever uses it, and the rest grows with users: most software, most teams.',
      fr: 'Lorsqu’une partie du coût existe quoi qu’il arrive et que le reste croît avec le nombre d’utilisateurs : la plupart des logiciels et des équipes.',
    },
    paragraphs: [
      {
        en: `${costs.en} are shared in two parts: the part that does not depend on users, equally; the rest, in proportion to the users of each paying member. The Costing states both parts, and how and when users are counted.`,
        fr: `${costs.fr} sont partagés en deux parties : celle qui ne dépend pas du nombre d’utilisateurs, également; le reste, au prorata du nombre d’utilisateurs de chaque membre payeur. Le Modèle de coût précise les deux parties ainsi que la manière et la date de compter les utilisateurs.`,
      },
    ],
  },
  {
    id: 'equalisedSavings',
    label: { en: 'Equal savings', fr: 'Économies égales' },
    why: {
      en: 'Where members join to save and want to gain alike; it asks most of trust in baselines, and a member with a small one may pay nothing.',
      fr: 'Lorsqu’on s’associe pour économiser et qu’on veut gagner autant les uns que les autres; il faut grandement se fier aux coûts de référence, et un membre dont le sien est faible peut ne rien payer.',
    },
    paragraphs: [
      {
        en: `${costs.en} are shared so that every paying member saves the same amount against its baseline; one whose baseline is smaller than that amount pays nothing.`,
        fr: `${costs.fr} sont partagés de sorte que chaque membre payeur économise le même montant par rapport à son coût de référence; celui dont le coût de référence est inférieur à ce montant ne paie rien.`,
      },
    ],
  },
];
