import type { Clause } from '../../template/clause.js';
import { fieldRows, list, paragraph } from '../parts.js';

export const PURPOSE: Clause = {
  id: 'purpose',
  title: { en: 'Purpose and use', fr: 'Objet et utilisation' },
  settles: {
    en: 'What is costed, for what decision, and how this document stands beside the charter.',
    fr: 'Ce qu’on chiffre, pour quelle décision, et le rapport de ce document avec la charte.',
  },
  guidance: {
    en: 'A costing answers two questions of a council: what will we pay, each year, at most; and is that less than going alone. Settle it before the call for tenders with estimates, again with the bids, and each year with the facts. A costing that only shows the group’s total persuades nobody who loses by it.',
    fr: 'Un modèle de coût répond à deux questions du conseil : que paierons-nous, chaque année, au plus; et est-ce moins que d’agir seuls. Arrêtez-le avant l’appel d’offres avec des estimations, de nouveau avec les soumissions, puis chaque année avec les faits. Un modèle qui ne montre que le total du groupe ne convainc personne de ceux qui y perdent.',
  },
  isMandatory: true,
  fields: [
    { id: 'groupName', label: { en: 'Group', fr: 'Groupe' }, type: 'NAME', source: 'GROUP_NAME' },
    {
      id: 'services',
      label: { en: 'Services costed', fr: 'Services chiffrés' },
      type: 'TEXT',
      source: 'SERVICES',
    },
    {
      id: 'scopeIn',
      label: { en: 'In scope', fr: 'Inclus' },
      type: 'LONG_TEXT',
      source: 'SCOPE_IN',
    },
    {
      id: 'figuresOf',
      label: { en: 'Figures as of', fr: 'Chiffres en date du' },
      type: 'DATE',
    },
    {
      id: 'preparedBy',
      label: { en: 'Prepared by', fr: 'Préparé par' },
      hint: { en: 'The office, not the person.', fr: 'Le poste, et non la personne.' },
      type: 'TEXT',
    },
  ],
  choices: [],
  parts: [
    fieldRows('groupName', 'services', 'scopeIn', 'figuresOf', 'preparedBy'),
    paragraph({
      en: 'This total costing model (the “Costing”) states for the services above what they cost, who bears which share, and what each municipality gains or loses against going on alone. It is a schedule of the Group’s governance charter (the “charter”), whose words it uses. Where the two differ, the charter holds.',
      fr: 'Le présent modèle de coût total (le « Modèle de coût ») établit, pour les services ci-dessus, ce qu’ils coûtent, qui en assume quelle part et ce que chaque municipalité gagne ou perd par rapport à la situation où elle continuerait seule. Il est une annexe de la charte de gouvernance du Groupe (la « charte »), dont il reprend les termes. En cas de divergence, la charte l’emporte.',
    }),
    paragraph({
      en: 'It is used for three things:',
      fr: 'Il sert à trois choses :',
    }),
    list(
      {
        en: 'each council sets by it the authorized maximum of its municipality;',
        fr: 'chaque conseil s’en sert pour fixer le maximum autorisé de sa municipalité;',
      },
      {
        en: 'the Host budgets, bills and settles by it each year; and',
        fr: 'la municipalité hôte s’en sert chaque année pour le budget, la facturation et le décompte;',
      },
      {
        en: 'the Host computes by it what a municipality pays that joins late or leaves.',
        fr: 'la municipalité hôte s’en sert pour calculer ce que paie une municipalité qui adhère plus tard ou se retire.',
      },
    ),
    paragraph({
      en: 'Money is counted in whole cents. A figure marked synthetic is invented to show a rule and belongs to no municipality.',
      fr: 'Les sommes se comptent en cents entiers. Un chiffre dit fictif est inventé pour illustrer une règle et n’appartient à aucune municipalité.',
    }),
  ],
};
