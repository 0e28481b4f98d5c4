import type { Clause } from '../../template/clause.js';
import { fieldRows, list, paragraph } from '../parts.js';

export const ROLES: Clause = {
  id: 'roles',
  title: { en: 'Roles', fr: 'Rôles' },
  settles: {
    en: 'Who answers on each side, and what members owe in return.',
    fr: 'Qui répond de chaque côté, et ce que les membres doivent en retour.',
  },
  guidance: {
    en: 'Name positions, not people: people move on. Each member needs one contact who can accept a resolution and approve a change, and an alternate, or clocks stand still while someone is on leave. Keep members’ duties few and exact: a provider under pressure will look here first for an excuse.',
    fr: 'Nommez des postes et non des personnes : les gens changent. Chaque membre a besoin d’un répondant qui peut accepter une résolution et approuver un changement, et d’un substitut; sinon, tout s’arrête pendant les congés. Limitez les obligations des membres à quelques points précis : un prestataire pressé d’échapper à ses engagements cherchera d’abord une excuse ici.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'serviceManager',
      label: {
        en: 'Provider’s service manager (position)',
        fr: 'Gestionnaire du service chez le Prestataire (poste)',
      },
      type: 'TEXT',
    },
    {
      id: 'serviceDesk',
      label: { en: 'How to reach the service desk', fr: 'Comment joindre le centre de services' },
      hint: { en: 'Telephone, address, web page.', fr: 'Téléphone, adresse, page Web.' },
      type: 'LONG_TEXT',
    },
    {
      id: 'memberContact',
      label: { en: 'Contact (position)', fr: 'Répondant (poste)' },
      type: 'TEXT',
      ofEachMember: true,
    },
    {
      id: 'memberAlternate',
      label: { en: 'Alternate (position)', fr: 'Substitut (poste)' },
      type: 'TEXT',
      ofEachMember: true,
      isOptional: true,
    },
  ],
  choices: [],
  parts: [
    fieldRows('serviceManager', 'serviceDesk'),
    paragraph({
      en: 'The Provider must name a service manager who answers for this Agreement as a whole, and keep a service desk where members report incidents and requests: in service hours, and by telephone at any hour for a P1.',
      fr: 'Le Prestataire doit nommer une personne gestionnaire du service, qui répond de l’ensemble de l’Entente, et tenir un centre de services où les membres signalent les incidents et présentent leurs demandes, pendant les heures de service et, pour un P1, par téléphone à toute heure.',
    }),
    paragraph({
      en: 'Each member names a contact and an alternate. They may report, set impact and urgency, accept resolutions and approve changes for their municipality.',
      fr: 'Chaque membre nomme un répondant et un substitut. Ceux-ci peuvent, pour leur municipalité, signaler un incident, en établir l’incidence et l’urgence, accepter une résolution et approuver un changement.',
    }),
    {
      type: 'members',
      caption: { en: 'Contacts of members', fr: 'Répondants des membres' },
      columns: [
        { title: { en: 'Member', fr: 'Membre' }, share: 2, of: { fact: 'NAME' } },
        { title: { en: 'Contact', fr: 'Répondant' }, share: 2, of: { field: 'memberContact' } },
        { title: { en: 'Alternate', fr: 'Substitut' }, share: 2, of: { field: 'memberAlternate' } },
      ],
    },
    paragraph({
      en: 'Each member must:',
      fr: 'Chaque membre doit :',
    }),
    list(
      {
        en: 'report an incident to the service desk with what it knows;',
        fr: 'signaler tout incident au centre de services avec les renseignements dont il dispose;',
      },
      {
        en: 'answer a question that the work depends on, and test a resolution;',
        fr: 'répondre aux questions dont dépend le travail et mettre à l’essai les résolutions;',
      },
      {
        en: 'keep its contacts and its users’ access rights up to date;',
        fr: 'tenir à jour ses répondants et les droits d’accès de ses utilisateurs;',
      },
      {
        en: 'follow the security rules it has received in writing.',
        fr: 'suivre les règles de sécurité qu’il a reçues par écrit.',
      },
    ),
    paragraph({
      en: 'A member’s lapse excuses the Provider only as far as that lapse, and nothing else, kept the Provider from meeting a target, and only if the Provider told the member’s contact at the time what was missing.',
      fr: 'Le manquement d’un membre n’excuse le Prestataire que dans la mesure où ce manquement, et rien d’autre, l’a empêché d’atteindre une cible, et seulement s’il a avisé sur-le-champ le répondant du membre de ce qui manquait.',
    }),
  ],
};
