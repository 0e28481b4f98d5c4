import type { Clause } from '../../template/clause.js';
import { chosen, paragraph } from '../parts.js';

export const STAFF: Clause = {
  id: 'staff',
  title: { en: 'Staff', fr: 'Personnel' },
  settles: {
    en: 'Who employs, directs and pays the people who provide the shared service.',
    fr: 'Qui emploie, dirige et paie les personnes qui assurent le service partagé.',
  },
  guidance: {
    en: 'Speak with the unions and with the people concerned before the charter is settled, not after. A successor employer or a common employer can arise without anybody having meant it; have labour counsel read this clause with the collective agreements beside it. Secondment suits a team in one place; the first option suits people who help from where they are.',
    fr: 'Parlez aux syndicats et aux personnes touchées avant d’arrêter la charte, et non après. Un changement d’employeur ou un employeur commun peut survenir sans que personne l’ait voulu; faites lire cet article par des juristes en droit du travail, conventions collectives à l’appui. Le prêt de personnel convient à une équipe réunie en un lieu; la première option, à des personnes qui aident de là où elles sont.',
  },
  isMandatory: true,
  fromLevel: 'SERVICE',
  fields: [
    {
      id: 'staffNoticeDays',
      label: { en: 'Notice to end an assignment, in days', fr: 'Préavis de fin d’affectation, en jours' },
      type: 'NUMBER',
      usual: 60,
    },
  ],
  choices: [
    {
      id: 'employment',
      question: { en: 'How do staff serve the Group?', fr: 'Comment le personnel sert-il le Groupe?' },
      usual: 'unchanged',
      options: [
        {
          id: 'unchanged',
          label: { en: 'Each works for its own employer', fr: 'Chacun travaille pour son employeur' },
          why: {
            en: 'The usual choice: nobody’s place, terms or supervisor changes.',
            fr: 'Le choix habituel : lieu, conditions et supervision ne changent pour personne.',
          },
          paragraphs: [
            {
              en: 'Each person works under the direction of that person’s own employer, which supplies to the Group the hours that the work plan sets.',
              fr: 'Chaque personne travaille sous la direction de son propre employeur, qui fournit au Groupe les heures que fixe le plan de travail.',
            },
          ],
        },
        {
          id: 'secondment',
          label: { en: 'Secondment to the Host', fr: 'Prêt à la municipalité hôte' },
          why: {
            en: 'Where one team needs one person to direct its daily work.',
            fr: 'Lorsqu’une équipe a besoin d’une seule direction au quotidien.',
          },
          paragraphs: [
            {
              en: 'An employer may second a person to the Host, with that person’s written consent, by a secondment letter that states the work, the place, the hours, the end and the right to return to the same or a like position. The Host directs the daily work; discipline, evaluation, pay, benefits and seniority stay with the employer.',
              fr: 'Un employeur peut prêter une personne à la municipalité hôte, avec le consentement écrit de celle-ci, par une lettre de prêt qui précise le travail, le lieu, les heures, la fin et le droit de retour au même poste ou à un poste semblable. La municipalité hôte dirige le travail au quotidien; la discipline, l’évaluation, la paie, les avantages sociaux et l’ancienneté demeurent du ressort de l’employeur.',
            },
          ],
        },
      ],
    },
  ],
  parts: [
    paragraph({
      en: 'No person’s employer changes because of this Charter. Each member keeps its duties as an employer under the law and its collective agreements, consults the bargaining agents concerned before an assignment begins, and bears what arises from a breach of those duties.',
      fr: 'La présente Charte ne change l’employeur de personne. Chaque membre conserve ses obligations d’employeur selon la loi et ses conventions collectives, consulte les agents négociateurs concernés avant le début d’une affectation et assume les suites d’un manquement à ces obligations.',
    }),
    chosen('employment'),
    paragraph({
      en: 'The cost of assigned staff (pay, benefits, employer’s contributions, training that the Group requires) is a shared cost where the Costing says so, at cost and by recorded hours. Severance is borne by the employer, unless the Steering Committee agreed to share it by a budget decision before the person was assigned.',
      fr: 'Le coût du personnel affecté (paie, avantages sociaux, cotisations de l’employeur, formation qu’exige le Groupe) est un coût partagé lorsque le Modèle de coût le prévoit, au coût réel et selon les heures consignées. L’indemnité de départ incombe à l’employeur, à moins que le comité directeur n’ait convenu de la partager par une décision budgétaire avant l’affectation.',
    }),
    paragraph({
      en: 'The Host and the employer both see to health and safety where the work is done; an accident is reported to the employer at once and to the other that day. Workers’ compensation coverage stays with the employer.',
      fr: 'La municipalité hôte et l’employeur veillent tous deux à la santé et à la sécurité là où se fait le travail; un accident est signalé sur-le-champ à l’employeur et le jour même à l’autre. La couverture des accidents du travail demeure celle de l’employeur.',
    }),
    paragraph({
      en: 'The employer, the Host or the person may end an assignment by {field:staffNoticeDays} days’ notice, or at once for cause or by mutual consent.',
      fr: 'L’employeur, la municipalité hôte ou la personne peut mettre fin à une affectation par un préavis de {field:staffNoticeDays} jours, ou sur-le-champ pour un motif sérieux ou d’un commun accord.',
    }),
  ],
};
