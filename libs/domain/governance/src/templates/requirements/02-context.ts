import type { Clause } from '../../template/clause.js';
import { fieldRows, paragraph } from '../parts.js';

export const CONTEXT: Clause = {
  id: 'context',
  title: {
    en: 'Operating concept, stakeholders, constraints, assumptions',
    fr: 'Mode d’exploitation, parties prenantes, contraintes et hypothèses',
  },
  settles: {
    en: 'How work will run with the solution, who is touched by it, and what cannot be chosen.',
    fr: 'Le déroulement du travail avec la solution, les personnes touchées, et ce qui ne se choisit pas.',
  },
  guidance: {
    en: 'Tell one ordinary day from start to end: a resident asks, who receives it, what they see, who is told. Gaps show up in such a story long before they show up in a list. Ask those who do the work, not only those who manage it; and ask who maintains it at eleven at night. A constraint is a fact one cannot change; if somebody could decide otherwise, it is a choice and needs a reason. Each assumption should name who will find out, and by when.',
    fr: 'Racontez une journée ordinaire du début à la fin : une personne fait une demande, qui la reçoit, ce qu’il ou elle voit, qui en est avisé. Les lacunes apparaissent dans un tel récit bien avant d’apparaître dans une liste. Interrogez celles et ceux qui font le travail, pas seulement leurs gestionnaires; demandez aussi qui s’en occupe à onze heures du soir. Une contrainte est un fait qu’on ne peut changer; si quelqu’un pouvait en décider autrement, c’est un choix, et il faut le justifier. Pour chaque hypothèse, nommez qui la vérifiera, et pour quand.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'operatingConcept',
      label: { en: 'A day with the solution', fr: 'Une journée avec la solution' },
      type: 'LONG_TEXT',
    },
    {
      id: 'stakeholders',
      label: {
        en: 'Who uses it, who is affected, who decides',
        fr: 'Qui s’en sert, qui est touché, qui décide',
      },
      type: 'LONG_TEXT',
    },
    {
      id: 'usersNow',
      label: { en: 'Users of each member', fr: 'Utilisateurs de chaque membre' },
      type: 'NUMBER',
      ofEachMember: true,
    },
    {
      id: 'systemNow',
      label: { en: 'System in use today', fr: 'Système utilisé aujourd’hui' },
      type: 'NAME',
      ofEachMember: true,
      isOptional: true,
    },
    {
      id: 'constraints',
      label: { en: 'Constraints', fr: 'Contraintes' },
      hint: {
        en: 'Dates, budgets, contracts that run on, systems that stay, laws.',
        fr: 'Dates, budgets, contrats en cours, systèmes qui demeurent, lois.',
      },
      type: 'LONG_TEXT',
    },
    {
      id: 'assumptions',
      label: { en: 'Assumptions', fr: 'Hypothèses' },
      hint: {
        en: 'What is taken for granted, and who will check it.',
        fr: 'Ce que l’on tient pour acquis, et qui le vérifiera.',
      },
      type: 'LONG_TEXT',
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'Operating concept. The account below tells how people will work with the solution. It explains requirements and adds none.',
      fr: 'Mode d’exploitation. Le récit ci-dessous décrit comment les gens travailleront avec la solution. Il explique les exigences sans en ajouter.',
    }),
    fieldRows('operatingConcept'),
    paragraph({
      en: 'Stakeholders. Each group named below was asked what it needs, or is represented by someone who was. Residents who use the solution in English or in French, with or without a disability, are stakeholders of every member.',
      fr: 'Parties prenantes. Chaque groupe nommé ci-dessous a été consulté sur ses besoins, ou est représenté par quelqu’un qui l’a été. Les personnes qui se servent de la solution en français ou en anglais, en situation de handicap ou non, sont des parties prenantes de chaque membre.',
    }),
    fieldRows('stakeholders'),
    {
      type: 'members',
      caption: { en: 'Users and systems today', fr: 'Utilisateurs et systèmes actuels' },
      columns: [
        { title: { en: 'Municipality', fr: 'Municipalité' }, share: 2, of: { fact: 'NAME' } },
        { title: { en: 'Users', fr: 'Utilisateurs' }, share: 1, of: { field: 'usersNow' } },
        { title: { en: 'System in use', fr: 'Système utilisé' }, share: 3, of: { field: 'systemNow' } },
      ],
    },
    paragraph({
      en: 'Constraints. What follows is given and cannot be changed by a supplier or by this group.',
      fr: 'Contraintes. Ce qui suit est donné; ni un fournisseur ni le groupe ne peut le changer.',
    }),
    fieldRows('constraints'),
    paragraph({
      en: 'Assumptions. If one proves wrong, the requirements that rest on it are reviewed.',
      fr: 'Hypothèses. Si l’une d’elles se révèle fausse, les exigences qui en dépendent sont réexaminées.',
    }),
    fieldRows('assumptions'),
  ],
};
