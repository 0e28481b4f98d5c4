import type { Clause } from '../../template/clause.js';
import { paragraph } from '../parts.js';

export const RECORDS: Clause = {
  id: 'records',
  title: { en: 'Records', fr: 'Documents' },
  settles: {
    en: 'Who owns which records, how long they are kept, and what becomes of them.',
    fr: 'À qui sont les documents, combien de temps on les garde et ce qu’il en advient.',
  },
  guidance: {
    en: 'Distinguish the Group’s own records (minutes, decisions, contracts, accounts) from each member’s records in a shared system: the first follow one schedule, the second their own. If a member’s retention by-law is longer than the figure here, its own copies follow the by-law. A claim or an inquiry stops every disposition.',
    fr: 'Distinguez les documents du Groupe (procès-verbaux, décisions, contrats, comptes) de ceux de chaque membre dans un système partagé : les premiers suivent un seul calendrier, les seconds le leur. Si le calendrier de conservation d’un membre prévoit plus long, ses propres copies le suivent. Une réclamation ou une enquête suspend toute élimination.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'retentionYears',
      label: {
        en: 'Retention of the Group’s records, in years',
        fr: 'Conservation des documents du Groupe, en années',
      },
      type: 'NUMBER',
      usual: 7,
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'The secretary keeps the minutes and registers for the Champion; the Host keeps contracts, accounts and the register of assets. These records of the Group are kept for {field:retentionYears} years after the end of the year, or of the contract, that they concern. This Charter, in every agreed version, is kept for as long as any member exists.',
      fr: 'Le secrétariat conserve pour la municipalité championne les procès-verbaux et les registres; la municipalité hôte conserve les contrats, les comptes et le registre des actifs. Ces documents du Groupe sont conservés {field:retentionYears} ans après la fin de l’exercice ou du contrat qu’ils visent. La présente Charte, dans chaque version acceptée, est conservée aussi longtemps qu’un membre existe.',
    }),
    paragraph({
      en: 'A member’s records in a shared system are its own, wherever they are. They are kept and disposed of by its own retention by-law, on its instructions. It may export them at any time, in an open format, within 30 days of asking.',
      fr: 'Les documents d’un membre dans un système partagé lui appartiennent, où qu’ils soient. Ils sont conservés et éliminés selon son propre calendrier de conservation et ses instructions. Il peut les exporter en tout temps, dans un format ouvert, dans les 30 jours de sa demande.',
    }),
    paragraph({
      en: 'A member that learns of a claim, an inquiry or an access request tells those who hold records on it; they dispose of none of these until it tells them that the matter is over.',
      fr: 'Le membre qui apprend l’existence d’une réclamation, d’une enquête ou d’une demande d’accès en avise ceux qui détiennent des documents à ce sujet; ceux-ci n’en éliminent aucun avant qu’il leur annonce la fin de l’affaire.',
    }),
    paragraph({
      en: 'Disposition destroys the record and its copies beyond recovery, backups at their next rotation. Whoever carries it out certifies it to the owner within 30 days.',
      fr: 'L’élimination détruit de façon irrécupérable le document et ses copies, et les copies de sauvegarde à leur prochaine rotation. Qui y procède l’atteste au propriétaire dans les 30 jours.',
    }),
    paragraph({
      en: 'A member that has left keeps a copy of every document it agreed to, of the record of that agreement and of its last account.',
      fr: 'Le membre qui s’est retiré garde une copie de chaque document qu’il a accepté, du registre de cette acceptation et de son dernier compte.',
    }),
  ],
};
