import type { Clause } from '../../template/clause.js';
import { list, paragraph } from '../parts.js';

export const TERM: Clause = {
  id: 'term',
  title: { en: 'Term, wind-up', fr: 'Durée, dissolution' },
  settles: {
    en: 'When this Charter begins and ends, how it is renewed, and how the Group is wound up.',
    fr: 'Quand la présente Charte commence et finit, comment elle est reconduite et le Groupe, dissous.',
  },
  guidance: {
    en: 'Five years fit a system’s contract and its costing. Make the term end after the longest common contract, not before. A renewal that happens by silence binds councils that never looked; here each says yes. Ask counsel whether your law limits how long a council may bind its successors.',
    fr: 'Cinq ans conviennent au contrat d’un système et à son modèle de coût. Fixez le terme après la fin du plus long contrat commun, et non avant. Une reconduction tacite lie des conseils qui n’ont rien examiné; ici, chacun dit oui. Demandez à vos juristes si votre loi limite la durée pour laquelle un conseil peut lier ses successeurs.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'startDate',
      label: { en: 'Not in force before', fr: 'Pas en vigueur avant' },
      type: 'DATE',
    },
    {
      id: 'termYears',
      label: { en: 'Term, in years', fr: 'Durée, en années' },
      type: 'NUMBER',
      usual: 5,
    },
  ],
  choices: [],
  parts: [
    paragraph(
      {
        en: 'This Charter comes into force on {field:startDate} or, if later, on the day when every member has agreed to it by its council or by a person to whom the council delegated that power by by-law. It lasts {field:termYears} years from that day.',
        fr: 'La présente Charte entre en vigueur le {field:startDate} ou, si elle est postérieure, à la date où chaque membre l’a acceptée par son conseil ou par la personne à qui celui-ci a délégué ce pouvoir par règlement. Elle dure {field:termYears} ans à compter de cette date.',
      },
      'term.force',
    ),
    paragraph({
      en: 'At least 15 months before the end the Champion asks every member whether it renews. This Charter is renewed for as long again among those members, two or more, whose councils have said yes at least 6 months before the end. A member that has not leaves at the end of the term, without taper.',
      fr: 'Au moins 15 mois avant le terme, la municipalité championne demande à chaque membre s’il reconduit la présente Charte. Celle-ci est reconduite pour la même durée entre les membres, au nombre de deux ou plus, dont le conseil a dit oui au moins 6 mois avant le terme. Le membre qui ne l’a pas fait se retire au terme, sans indemnité dégressive.',
    }),
    paragraph(
      {
        en: 'The Group is wound up when the term ends without renewal, when fewer than two members are left, when clause {clause:champion} so provides, or when the Steering Committee so decides by a fundamental decision with effect at least 6 months later.',
        fr: 'Le Groupe est dissous lorsque le terme arrive sans reconduction, lorsqu’il reste moins de deux membres, lorsque l’article {clause:champion} le prévoit ou lorsque le comité directeur le décide par une décision fondamentale qui prend effet au moins 6 mois plus tard.',
      },
      'term.windUp',
    ),
    paragraph({
      en: 'Within 60 days of knowing that the Group will be wound up, the Host, or the Champion where there is no system or contract in common, puts a plan to the Steering Committee that says who by when',
      fr: 'Dans les 60 jours suivant la date où l’on sait que le Groupe sera dissous, la municipalité hôte, ou la municipalité championne en l’absence de système ou de contrat commun, soumet au comité directeur un plan qui dit qui, et quand,',
    }),
    list(
      {
        en: 'ends or takes over each contract and pays what the Group owes;',
        fr: 'met fin à chaque contrat ou le reprend, et paie ce que doit le Groupe;',
      },
      {
        en: 'returns to each member its data and deletes what remains;',
        fr: 'rend à chaque membre ses données et supprime ce qui reste;',
      },
      {
        en: 'divides the shared assets and reserves among the paying members;',
        fr: 'répartit les actifs partagés et les réserves entre les membres payeurs;',
      },
      {
        en: 'keeps the Group’s records for the rest of their time; and',
        fr: 'conserve les documents du Groupe jusqu’à la fin de leur délai;',
      },
      {
        en: 'sends each council a last report and account, within 120 days of the winding up.',
        fr: 'envoie à chaque conseil un dernier bilan et un dernier compte, dans les 120 jours de la dissolution.',
      },
    ),
    paragraph({
      en: 'Debts come before assets: what the Group still owes under commitments made within the budget is shared as the costs they were made for, within each authorized maximum. Reserves go back in the shares in which they were paid in.',
      fr: 'Les dettes passent avant les actifs : ce que le Groupe doit encore selon des engagements pris dans les limites du budget est partagé comme les coûts qui les ont motivés, dans les limites de chaque maximum autorisé. Les réserves reviennent selon les parts dans lesquelles elles ont été versées.',
    }),
    paragraph({
      en: 'Clauses {clause:privacy}, {clause:security}, {clause:records}, {clause:liability} and {clause:disputes}, and every duty to pay that has arisen, outlast the end of this Charter and a member’s leaving.',
      fr: 'Les articles {clause:privacy}, {clause:security}, {clause:records}, {clause:liability} et {clause:disputes}, ainsi que toute obligation de payer déjà née, survivent à la fin de la présente Charte et au retrait d’un membre.',
    }),
  ],
};
