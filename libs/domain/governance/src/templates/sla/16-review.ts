import type { Clause } from '../../template/clause.js';
import { fieldRows, paragraph } from '../parts.js';

export const REVIEW: Clause = {
  id: 'review',
  title: { en: 'Review', fr: 'Révision' },
  settles: {
    en: 'When the agreement is looked at again, and how it is changed.',
    fr: 'Quand l’entente est réexaminée, et comment on la modifie.',
  },
  guidance: {
    en: 'Targets set before anyone has used the service are guesses. Look at them after six months and then every year, with the figures on the table. Ask users too: every target can be green and the people unhappy.',
    fr: 'Les cibles fixées avant que quiconque ait utilisé le service sont des estimations. Réexaminez-les après six mois, puis chaque année, chiffres en main. Interrogez aussi les utilisateurs : toutes les cibles peuvent être atteintes et les gens mécontents.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'firstReviewMonths',
      label: { en: 'First review, months after the start', fr: 'Premier examen, mois après le début' },
      type: 'NUMBER',
      usual: 6,
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'Members and the Provider meet every quarter on the reports. They review this Agreement {field:firstReviewMonths} months after the service begins and then once a year, with a year’s results, the users’ opinion, the open improvement plans and the risks ahead.',
      fr: 'Les membres et le Prestataire se réunissent chaque trimestre au sujet des rapports. Ils réexaminent l’Entente {field:firstReviewMonths} mois après le début du service, puis une fois l’an, à la lumière des résultats de l’année, de l’avis des utilisateurs, des plans d’amélioration en cours et des risques à venir.',
    }),
    paragraph({
      en: 'This Agreement is changed only in writing, by a version that the Provider and every member agree to. Until then the version in force holds; neither practice nor silence changes it.',
      fr: 'L’Entente ne se modifie que par écrit, au moyen d’une version que le Prestataire et chaque membre acceptent. D’ici là, la version en vigueur s’applique; ni l’usage ni le silence ne la modifient.',
    }),
    fieldRows('firstReviewMonths'),
  ],
};
