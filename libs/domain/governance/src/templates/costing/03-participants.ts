import type { Clause } from '../../template/clause.js';
import { chosen, paragraph } from '../parts.js';

export const PARTICIPANTS: Clause = {
  id: 'participants',
  title: { en: 'Participants and baselines', fr: 'Participants et coûts de référence' },
  settles: {
    en: 'The weights by which costs are shared, and what each would spend alone.',
    fr: 'Les poids selon lesquels les coûts se partagent, et ce que chacun dépenserait seul.',
  },
  guidance: {
    en: 'A baseline is what a municipality would go on paying without the Group, staff time included, for the same years; not its budget line, which forgets the server room and the half day a week in finance. Have it approved at home before anybody sees a share: a baseline that is found afterwards looks chosen. One that is not shown is allowed; shares by population or users do not need it, savings do.',
    fr: 'Le coût de référence est ce qu’une municipalité continuerait de payer sans le Groupe, temps du personnel compris, pour les mêmes années; non sa ligne budgétaire, qui oublie la salle des serveurs et la demi-journée par semaine aux finances. Faites-le approuver chez vous avant que quiconque voie une part : un coût de référence trouvé après coup a l’air choisi. On peut ne pas le montrer; les parts selon la population ou les utilisateurs s’en passent, les économies non.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'weightsDate',
      label: { en: 'Weights as of', fr: 'Poids en date du' },
      type: 'DATE',
    },
    {
      id: 'weightsSource',
      label: { en: 'Source of the weights', fr: 'Source des poids' },
      hint: {
        en: 'The census, the register of accounts, the assessment roll.',
        fr: 'Le recensement, le registre des comptes, le rôle d’évaluation.',
      },
      type: 'TEXT',
    },
    {
      id: 'population',
      label: { en: 'Population', fr: 'Population' },
      type: 'NUMBER',
      ofEachMember: true,
      source: 'MEMBER_POPULATION',
    },
    {
      id: 'users',
      label: { en: 'Users', fr: 'Utilisateurs' },
      type: 'NUMBER',
      source: 'COSTING',
      ofEachMember: true,
    },
    {
      id: 'assessment',
      label: { en: 'Taxable assessment', fr: 'Évaluation imposable' },
      hint: { en: 'Only where a cost is shared by it.', fr: 'Seulement si un coût se partage selon elle.' },
      type: 'CENTS',
      source: 'COSTING',
      ofEachMember: true,
      isOptional: true,
    },
    {
      id: 'baseline',
      label: { en: 'Baseline, year 1', fr: 'Coût de référence, an 1' },
      type: 'CENTS',
      source: 'COSTING',
      ofEachMember: true,
      isOptional: true,
    },
    {
      id: 'avoided',
      label: { en: 'Avoided replacement, year 0', fr: 'Remplacement évité, an 0' },
      hint: {
        en: 'What it would have spent once to go on alone.',
        fr: 'Ce qu’elle aurait dépensé une fois pour continuer seule.',
      },
      type: 'CENTS',
      source: 'COSTING',
      ofEachMember: true,
      isOptional: true,
    },
    {
      id: 'localOnce',
      label: { en: 'Local cost, year 0', fr: 'Coût local, an 0' },
      type: 'CENTS',
      source: 'COSTING',
      ofEachMember: true,
      isOptional: true,
    },
    {
      id: 'localYearly',
      label: { en: 'Local cost, year 1', fr: 'Coût local, an 1' },
      type: 'CENTS',
      source: 'COSTING',
      ofEachMember: true,
      isOptional: true,
    },
    {
      id: 'baselineBasis',
      label: { en: 'What the baseline rests on', fr: 'Sur quoi repose le coût de référence' },
      type: 'TEXT',
      source: 'COSTING',
      ofEachMember: true,
      isOptional: true,
    },
    {
      id: 'baselineApproval',
      label: { en: 'Approved by', fr: 'Approuvé par' },
      type: 'TEXT',
      source: 'COSTING',
      ofEachMember: true,
      isOptional: true,
    },
  ],
  choices: [
    {
      id: 'counting',
      question: { en: 'How are users counted?', fr: 'Comment compte-t-on les utilisateurs?' },
      usual: 'day',
      options: [
        {
          id: 'day',
          label: { en: 'On one day a year', fr: 'Un jour par année' },
          why: {
            en: 'The usual choice: quick, the same for all, and known before budgets.',
            fr: 'Le choix habituel : rapide, pareil pour tous et connu avant les budgets.',
          },
          paragraphs: [
            {
              en: 'Users are the active named accounts of a municipality’s staff on the day that is 150 days before the year begins; for year 1, on the day that the weights above are of. Accounts of the public, of suppliers and for tests are not counted.',
              fr: 'Les utilisateurs sont les comptes nominatifs actifs du personnel d’une municipalité, 150 jours avant le début de l’exercice; pour l’an 1, à la date des poids ci-dessus. Les comptes du public, des fournisseurs et d’essai ne sont pas comptés.',
            },
          ],
        },
        {
          id: 'average',
          label: { en: 'Mean of twelve months', fr: 'Moyenne de douze mois' },
          why: {
            en: 'Where use is seasonal and one day would favour some.',
            fr: 'Lorsque l’utilisation est saisonnière et qu’un seul jour favoriserait certains.',
          },
          paragraphs: [
            {
              en: 'Users are the mean of the active named accounts of a municipality’s staff on the last day of each of the 12 months that end 150 days before the year begins; for year 1, of the 12 months before the day that the weights above are of. Accounts of the public, of suppliers and for tests are not counted. The mean is rounded to a whole number, half up.',
              fr: 'Les utilisateurs sont la moyenne des comptes nominatifs actifs du personnel d’une municipalité au dernier jour de chacun des 12 mois qui se terminent 150 jours avant le début de l’exercice; pour l’an 1, des 12 mois qui précèdent la date des poids ci-dessus. Les comptes du public, des fournisseurs et d’essai ne sont pas comptés. La moyenne est arrondie à l’entier, la demie vers le haut.',
            },
          ],
        },
      ],
    },
  ],
  parts: [
    {
      type: 'members',
      caption: { en: 'Weights', fr: 'Poids' },
      columns: [
        { title: { en: 'Municipality', fr: 'Municipalité' }, share: 2, of: { fact: 'NAME' } },
        { title: { en: 'Population', fr: 'Population' }, share: 2, of: { field: 'population' } },
        { title: { en: 'Users', fr: 'Utilisateurs' }, share: 2, of: { field: 'users' } },
        {
          title: { en: 'Taxable assessment', fr: 'Évaluation imposable' },
          share: 2,
          of: { field: 'assessment' },
        },
      ],
    },
    paragraph({
      en: 'The weights are those of {field:weightsDate}. Source: {field:weightsSource}. Population is that of the charter and changes with it; users and assessment are taken again each year. The shares of a year rest on the weights last recorded before its budget is decided.',
      fr: 'Les poids sont ceux du {field:weightsDate}. Source : {field:weightsSource}. La population est celle de la charte et change avec elle; les utilisateurs et l’évaluation sont relevés de nouveau chaque année. Les parts d’un exercice reposent sur les derniers poids consignés avant l’adoption de son budget.',
    }),
    chosen('counting'),
    {
      type: 'members',
      caption: {
        en: 'What each would spend alone, and spends beside',
        fr: 'Ce que chacune dépenserait seule, et dépense en sus',
      },
      columns: [
        { title: { en: 'Municipality', fr: 'Municipalité' }, share: 2, of: { fact: 'NAME' } },
        { title: { en: 'Baseline, year 1', fr: 'Référence, an 1' }, share: 2, of: { field: 'baseline' } },
        {
          title: { en: 'Avoided replacement', fr: 'Remplacement évité' },
          share: 2,
          of: { field: 'avoided' },
        },
        { title: { en: 'Local, year 0', fr: 'Local, an 0' }, share: 2, of: { field: 'localOnce' } },
        { title: { en: 'Local, year 1', fr: 'Local, an 1' }, share: 2, of: { field: 'localYearly' } },
      ],
    },
    {
      type: 'members',
      caption: { en: 'What the baselines rest on', fr: 'Sur quoi reposent les coûts de référence' },
      columns: [
        { title: { en: 'Municipality', fr: 'Municipalité' }, share: 2, of: { fact: 'NAME' } },
        { title: { en: 'Basis', fr: 'Fondement' }, share: 5, of: { field: 'baselineBasis' } },
        { title: { en: 'Approved by', fr: 'Approuvé par' }, share: 3, of: { field: 'baselineApproval' } },
      ],
    },
    paragraph({
      en: 'A baseline counts, for the same service and year 1, what the municipality would spend without the Group: contracts, hosting, its own staff by recorded or estimated hours with benefits, and support. It does not count what it would go on spending either way. What it would have had to spend once to go on alone is its avoided replacement, in year 0.',
      fr: 'Le coût de référence compte, pour le même service et l’an 1, ce que la municipalité dépenserait sans le Groupe : contrats, hébergement, son propre personnel selon les heures consignées ou estimées avec avantages sociaux, et soutien. Il ne compte pas ce qu’elle dépenserait de toute façon. Ce qu’elle aurait dû dépenser une fois pour continuer seule est son remplacement évité, en l’an 0.',
    }),
    paragraph({
      en: 'A local cost is one that the municipality bears by itself because of the shared service, as its own interfaces or backfill. Baselines and yearly local costs escalate like the other yearly amounts; avoided replacement and local costs of year 0 do not.',
      fr: 'Un coût local est celui que la municipalité assume seule en raison du service partagé, comme ses propres interfaces ou le remplacement de son personnel. Les coûts de référence et les coûts locaux annuels sont indexés comme les autres montants annuels; le remplacement évité et les coûts locaux de l’an 0 ne le sont pas.',
    }),
    paragraph({
      en: 'Where a baseline is not known, the savings of that municipality cannot be stated, and no rule that needs it may be used. Shares by the other rules can.',
      fr: 'Lorsqu’un coût de référence est inconnu, les économies de cette municipalité ne peuvent être établies, et aucune règle qui l’exige ne peut servir. Les parts selon les autres règles peuvent l’être.',
    }),
  ],
};
