import type { Clause } from '../../template/clause.js';
import { paragraph } from '../parts.js';

export const COMMUNICATIONS: Clause = {
  id: 'communications',
  title: { en: 'Communications', fr: 'Communications' },
  settles: {
    en: 'Who speaks for the Group, when, and in which languages.',
    fr: 'Qui parle au nom du Groupe, quand et dans quelles langues.',
  },
  guidance: {
    en: 'Agree on the first question a reporter will ask (what it costs us, what we save) before the first announcement. Councils hear first, the public the same day. Publish in both languages at the same time: a French text two weeks later tells its readers what they are worth.',
    fr: 'Entendez-vous sur la première question d’un journaliste (combien cela nous coûte, combien nous économisons) avant la première annonce. Les conseils l’apprennent d’abord, le public le même jour. Publiez dans les deux langues en même temps : un texte français paru deux semaines plus tard montre à ceux qui le lisent le cas qu’on fait d’eux.',
  },
  isMandatory: false,
  fields: [],
  choices: [],
  parts: [
    paragraph({
      en: 'The Champion’s representative speaks for the Group, on what it has decided. Each member speaks for itself on its own part, and for no other member.',
      fr: 'La personne déléguée de la municipalité championne parle au nom du Groupe, de ce qu’il a décidé. Chaque membre parle en son propre nom de ce qui le regarde, et au nom d’aucun autre.',
    }),
    paragraph({
      en: 'A public statement in the Group’s name is sent to the members at least 2 days before, appears in English and French at the same time, and gives credit to all members. In an emergency the Champion may speak first and tell the members that day.',
      fr: 'Une déclaration publique au nom du Groupe est envoyée aux membres au moins 2 jours d’avance, paraît en français et en anglais en même temps et mentionne tous les membres. En cas d’urgence, la municipalité championne peut parler d’abord et en aviser les membres le jour même.',
    }),
    paragraph({
      en: 'Nobody speaks publicly of a procurement from the issue of the call until the contract is signed, except the contact person it names. Names and marks of a member are used only with its consent.',
      fr: 'Du lancement de l’appel d’offres à la signature du contrat, personne n’en parle publiquement, sauf la personne-ressource qui y est nommée. Le nom et les emblèmes d’un membre ne sont utilisés qu’avec son consentement.',
    }),
  ],
};
