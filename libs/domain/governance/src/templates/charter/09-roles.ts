import type { Clause, MarkedText } from '../../template/clause.js';
import { both, paragraph } from '../parts.js';

/** @param letters of the members, the Steering Committee, the Champion, the Host and the Working Group */
const task = (name: MarkedText, ...letters: readonly string[]): MarkedText[] => [name, ...letters.map(both)];

export const ROLES: Clause = {
  id: 'roles',
  title: { en: 'Roles', fr: 'Rôles' },
  settles: {
    en: 'For each task, who does it, who answers for it, who is asked and who is told.',
    fr: 'Pour chaque tâche, qui la réalise, qui en répond, qui est consulté et qui est informé.',
  },
  guidance: {
    en: 'One A in each row: where two answer, nobody does. The letters are the same in both languages. Change the rows to suit your work, but keep the row on privacy with the members: the law does not let them pass that duty on. At the level where knowledge alone is shared, this clause may be left out.',
    fr: 'Un seul A par ligne : là où deux répondent, personne ne répond. Les lettres sont les mêmes dans les deux langues. Adaptez les lignes à vos travaux, mais laissez aux membres celle de la vie privée : la loi ne leur permet pas de s’en décharger. Si l’on ne partage que des connaissances, cet article peut être omis.',
  },
  isMandatory: false,
  fields: [],
  choices: [],
  parts: [
    paragraph({
      en: 'The table assigns each task: R carries it out, A answers for it and has the last word within this Charter, C is consulted before, I is informed after. “Members” means the council of each member or whomever it has delegated.',
      fr: 'Le tableau répartit les tâches : R réalise, A en répond et tranche dans les limites de la présente Charte (autorité), C est consulté au préalable, I est informé par la suite. « Membres » désigne le conseil de chaque membre ou la personne à qui il a délégué ses pouvoirs.',
    }),
    {
      type: 'table',
      caption: { en: 'Roles in the Group’s tasks', fr: 'Rôles dans les tâches du Groupe' },
      columns: [
        { title: { en: 'Task', fr: 'Tâche' }, share: 5 },
        { title: { en: 'Members', fr: 'Membres' }, share: 2 },
        { title: { en: 'Steering Committee', fr: 'Comité directeur' }, share: 2 },
        { title: { en: 'Champion', fr: 'Championne' }, share: 2 },
        { title: { en: 'Host', fr: 'Hôte' }, share: 2 },
        { title: { en: 'Working Group', fr: 'Groupe de travail' }, share: 2 },
      ],
      rows: [
        task(
          { en: 'This Charter and its amendments', fr: 'La présente Charte et ses modifications' },
          'A',
          'R',
          'R',
          'C',
          'C',
        ),
        task(
          { en: 'A member’s authorized maximum', fr: 'Maximum autorisé d’un membre' },
          'A, R',
          'I',
          'I',
          'C',
          'C',
        ),
        task({ en: 'Work plan', fr: 'Plan de travail' }, 'I', 'A', 'R', 'C', 'C'),
        task({ en: 'Yearly budget', fr: 'Budget annuel' }, 'C', 'A', 'C', 'R', 'C'),
        task({ en: 'Requirements specification', fr: 'Cahier des exigences' }, 'C', 'A', 'C', 'C', 'R'),
        task({ en: 'Procurement and award', fr: 'Appel d’offres et attribution' }, 'I', 'A', 'C', 'R', 'C'),
        task(
          { en: 'Contracts with suppliers', fr: 'Contrats avec les fournisseurs' },
          'I',
          'C',
          'I',
          'A, R',
          'C',
        ),
        task(
          { en: 'Service levels and their reports', fr: 'Niveaux de service et rapports' },
          'I',
          'A',
          'I',
          'R',
          'C',
        ),
        task(
          { en: 'Privacy impact assessment', fr: 'Évaluation des facteurs relatifs à la vie privée' },
          'A',
          'I',
          'I',
          'R',
          'C',
        ),
        task({ en: 'Answer to an incident', fr: 'Réponse à un incident' }, 'R', 'I', 'I', 'A, R', 'C'),
        task({ en: 'Register of risks', fr: 'Registre des risques' }, 'I', 'A', 'R', 'C', 'C'),
        task({ en: 'Billing and accounts', fr: 'Facturation et comptes' }, 'I', 'I', 'I', 'A, R', 'I'),
        task(
          { en: 'Minutes and registers of the Group', fr: 'Procès-verbaux et registres du Groupe' },
          'I',
          'C',
          'A, R',
          'I',
          'I',
        ),
        task(
          { en: 'Yearly report on benefits', fr: 'Bilan annuel des retombées' },
          'I',
          'C',
          'A, R',
          'C',
          'R',
        ),
        task(
          {
            en: 'Statement for a member that joins or leaves',
            fr: 'Décompte d’un membre qui adhère ou se retire',
          },
          'I',
          'I',
          'C',
          'A, R',
          'C',
        ),
      ],
    },
    paragraph({
      en: 'Where this table and another clause differ, the other clause holds.',
      fr: 'En cas de divergence entre ce tableau et un autre article, l’autre article l’emporte.',
    }),
  ],
};
