import type { Clause } from '../../template/clause.js';
import { chosen, fieldRows, paragraph } from '../parts.js';

const PLAN = {
  en: 'When a target is missed, the Provider must give members within ten business days of the report an improvement plan: cause, steps, who, by when, and how one will see that it worked. It reports on the plan every month until the target has been met three months in a row. The work is at the Provider’s cost.',
  fr: 'Lorsqu’une cible est manquée, le Prestataire doit remettre aux membres, dans les dix jours ouvrables suivant le rapport, un plan d’amélioration : cause, mesures, responsables, échéances, et façon de constater le résultat. Il en rend compte chaque mois jusqu’à ce que la cible soit atteinte trois mois de suite. Le travail est à ses frais.',
};

export const REMEDIES: Clause = {
  id: 'remedies',
  title: { en: 'Remedies', fr: 'Recours' },
  settles: {
    en: 'What follows when a target is missed.',
    fr: 'Ce qui s’ensuit lorsqu’une cible est manquée.',
  },
  guidance: {
    en: 'Between municipalities money moved from one to the other mends nothing: the improvement plan is the default. Take credits where a supplier is paid; they get attention and pay for the lesser service. An example: at $10,000 a month and a target of 99.9%, 50 minutes of downtime in 43,200 are 99.8842%, so 5%, $500. The cap keeps credits a price and not a penalty, and the right to end the agreement after repeated misses is what the cap cannot take away.',
    fr: 'Entre municipalités, déplacer de l’argent de l’une à l’autre ne répare rien : le plan d’amélioration est le choix par défaut. Retenez les crédits lorsqu’on paie un fournisseur; ils éveillent l’attention et rajustent le prix du service amoindri. Un exemple : à 10\u00A0000 $ par mois, avec une cible de 99,9 %, 50 minutes d’arrêt sur 43\u00A0200 donnent 99,8842 %, donc 5 %, soit 500 $. Grâce au plafond, le crédit reste un prix et non une pénalité; le droit de mettre fin à l’entente après des manquements répétés, lui, échappe au plafond.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'creditOnePct',
      label: { en: 'Credit below the target', fr: 'Crédit sous la cible' },
      type: 'PERCENT',
      usual: '5',
    },
    {
      id: 'bandTwoPct',
      label: { en: 'Second band: availability below', fr: 'Deuxième palier : disponibilité inférieure à' },
      type: 'PERCENT',
      usual: '99.5',
    },
    {
      id: 'creditTwoPct',
      label: { en: 'Credit in the second band', fr: 'Crédit du deuxième palier' },
      type: 'PERCENT',
      usual: '10',
    },
    {
      id: 'bandThreePct',
      label: { en: 'Third band: availability below', fr: 'Troisième palier : disponibilité inférieure à' },
      type: 'PERCENT',
      usual: '99.0',
    },
    {
      id: 'creditThreePct',
      label: { en: 'Credit in the third band', fr: 'Crédit du troisième palier' },
      type: 'PERCENT',
      usual: '20',
    },
    {
      id: 'creditCapPct',
      label: { en: 'Cap on credits in a month', fr: 'Plafond des crédits d’un mois' },
      type: 'PERCENT',
      usual: '20',
    },
  ],
  choices: [
    {
      id: 'remedy',
      question: {
        en: 'What follows when a target is missed?',
        fr: 'Que se passe-t-il lorsqu’une cible est manquée?',
      },
      usual: 'plan',
      options: [
        {
          id: 'plan',
          label: { en: 'Improvement plan', fr: 'Plan d’amélioration' },
          why: {
            en: 'The usual choice where a member is host: members share its costs and would credit themselves.',
            fr: 'Le choix habituel lorsqu’un membre est hôte : les membres partagent ses coûts et se créditeraient eux-mêmes.',
          },
          paragraphs: [PLAN],
        },
        {
          id: 'credits',
          label: {
            en: 'Improvement plan and service credits',
            fr: 'Plan d’amélioration et crédits de service',
          },
          why: {
            en: 'Where a supplier is paid by the month.',
            fr: 'Lorsqu’un fournisseur est payé au mois.',
          },
          paragraphs: [
            PLAN,
            {
              en: 'For each month in which availability falls below the target, the Provider must also credit the member with {field:creditOnePct} of its charge for that month; below {field:bandTwoPct}, {field:creditTwoPct} instead; below {field:bandThreePct}, {field:creditThreePct} instead. Only the lowest band reached counts.',
              fr: 'Pour chaque mois où la disponibilité passe sous la cible, le Prestataire doit en outre créditer au membre {field:creditOnePct} de ce qu’il paie pour ce mois; sous {field:bandTwoPct}, plutôt {field:creditTwoPct}; sous {field:bandThreePct}, plutôt {field:creditThreePct}. Seul compte le palier le plus bas atteint.',
            },
            {
              en: 'Credits of one month come to no more than {field:creditCapPct} of the member’s charge for it. A twelfth of a yearly charge is a month’s charge. The Provider takes credits off the next invoice without being asked and shows the arithmetic; at the end of this Agreement it pays out what is left within 30 days.',
              fr: 'Les crédits d’un mois ne dépassent pas {field:creditCapPct} de ce que le membre paie pour ce mois. Le douzième d’un prix annuel tient lieu de prix mensuel. Le Prestataire déduit les crédits de la facture suivante sans qu’on le lui demande et montre les calculs; à la fin de l’Entente, il verse le solde dans un délai de 30 jours.',
            },
          ],
        },
      ],
    },
  ],
  parts: [
    chosen('remedy'),
    paragraph({
      en: 'A remedy under this clause takes away no other right. Accepting a report, a plan or a credit is no waiver; an amount paid as a credit is set off against damages for the same miss.',
      fr: 'Un recours prévu au présent article n’en exclut aucun autre. Accepter un rapport, un plan ou un crédit ne vaut pas renonciation; la somme versée à titre de crédit est déduite des dommages-intérêts dus pour le même manquement.',
    }),
    paragraph(
      {
        en: 'The same target missed in three months of any six, availability below {field:bandThreePct} in two months of any six, or an improvement plan not carried out is a serious breach under clause {clause:exit}.',
        fr: 'Constituent un manquement grave au sens de l’article {clause:exit} la même cible manquée trois mois sur six, une disponibilité inférieure à {field:bandThreePct} deux mois sur six, ou un plan d’amélioration non exécuté.',
      },
      'remedies.repeated',
    ),
    fieldRows('creditOnePct', 'bandTwoPct', 'creditTwoPct', 'bandThreePct', 'creditThreePct', 'creditCapPct'),
  ],
};
