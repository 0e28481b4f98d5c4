import type { Clause } from '../../template/clause.js';
import { paragraph } from '../parts.js';

export const SECURITY: Clause = {
  id: 'security',
  title: { en: 'Security, incidents', fr: 'Sécurité et incidents' },
  settles: {
    en: 'What protects shared information and systems, and who tells whom when something goes wrong.',
    fr: 'Ce qui protège l’information et les systèmes partagés, et qui avise qui en cas de problème.',
  },
  guidance: {
    en: 'Twenty-four hours run from when somebody has reason to believe, not from when everything is proven; the first notice may say “we do not know yet”. Ask your cyber insurer now whom it wants called first. Do not let the notice wait for a lawyer: that is how a neighbour’s system is lost too.',
    fr: 'Les vingt-quatre heures courent dès qu’on a des raisons de croire à un incident, et non lorsque tout est prouvé; le premier avis peut dire « nous ne le savons pas encore ». Demandez dès maintenant à votre assureur en cyberrisque qui il veut qu’on appelle en premier. L’avis ne doit pas attendre les juristes : c’est ainsi qu’on perd aussi le système de la voisine.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'incidentHours',
      label: { en: 'Notice of an incident, in hours', fr: 'Avis d’un incident, en heures' },
      type: 'NUMBER',
      usual: 24,
    },
    {
      id: 'incidentReportDays',
      label: { en: 'Report on an incident, in days', fr: 'Rapport sur un incident, en jours' },
      type: 'NUMBER',
      usual: 30,
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'Each member protects what it holds of the others as it protects its own, gives access only to those who need it, by named accounts with a second factor, and ends that access on the day the need ends.',
      fr: 'Chaque membre protège ce qu’il détient des autres comme ce qui est à lui, ne donne accès qu’aux personnes qui en ont besoin, par des comptes nominatifs à deux facteurs, et retire cet accès le jour où le besoin cesse.',
    }),
    paragraph({
      en: 'For a shared system the Host meets, and has its suppliers meet, the security requirements of the requirements specification and of the service level agreement, and shows the Steering Committee the result of a test by somebody independent once a year.',
      fr: 'Pour un système partagé, la municipalité hôte satisfait, et fait satisfaire par ses fournisseurs, aux exigences de sécurité du cahier des exigences et de l’entente de niveau de service, et présente au comité directeur, une fois par année, le résultat d’un essai mené par un tiers indépendant.',
    }),
    paragraph(
      {
        en: 'A member that has reason to believe that an incident has happened tells every member it may touch, the Host and the secretary within {field:incidentHours} hours, by telephone and in writing: what is known, what is not, what has been done, whom to call. It sends news at least once a day until the incident is contained.',
        fr: 'Le membre qui a des raisons de croire qu’un incident s’est produit en avise, dans les {field:incidentHours} heures, par téléphone et par écrit, chaque membre qui peut être touché, la municipalité hôte et le secrétariat : ce qu’on sait, ce qu’on ne sait pas, ce qui a été fait, qui appeler. Il donne des nouvelles au moins une fois par jour jusqu’à ce que l’incident soit maîtrisé.',
      },
      'security.notice',
    ),
    paragraph({
      en: 'The Host may cut off a shared system, or a member’s access to it, at once where that limits harm; it tells the members without delay and restores it as soon as it is safe. Each member that controls the personal information concerned decides on, and gives, the notices to persons and to the commissioner that {law:privacy} may call for; the others help it.',
      fr: 'La municipalité hôte peut couper sur-le-champ un système partagé, ou l’accès d’un membre, si cela limite le préjudice; elle en avise les membres sans tarder et rétablit le service dès que c’est sûr. Chaque membre qui a la maîtrise des renseignements personnels en cause décide des avis aux personnes et à l’autorité de contrôle prévus, le cas échéant, par {law:privacy}, et les donne; les autres l’aident.',
    }),
    paragraph({
      en: 'Evidence is kept. Within {field:incidentReportDays} days of containment, the member where the incident began reports its cause, its effects and what will prevent another to the Steering Committee, as a confidential paper.',
      fr: 'Les preuves sont conservées. Dans les {field:incidentReportDays} jours suivant la maîtrise de l’incident, le membre chez qui il a commencé fait rapport au comité directeur, à titre confidentiel, de sa cause, de ses effets et de ce qui en préviendra un autre.',
    }),
  ],
};
