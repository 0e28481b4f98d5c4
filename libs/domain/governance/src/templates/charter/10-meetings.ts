import type { Clause } from '../../template/clause.js';
import { paragraph } from '../parts.js';

export const MEETINGS: Clause = {
  id: 'meetings',
  title: { en: 'Meetings, quorum', fr: 'Réunions et quorum' },
  settles: {
    en: 'How meetings are called, when enough members are there, and what is written down.',
    fr: 'Comment on convoque les réunions, quand les membres présents suffisent et ce qu’on consigne.',
  },
  guidance: {
    en: 'Quorum counts municipalities, never people or money: a quorum by population lets one city stop a meeting by staying home. Being there by video counts. The quorum is not lowered at a second meeting, because a decision of three members out of eight is one that five will not carry out; if you cannot reach it twice, the matter is not ripe or the group is too large.',
    fr: 'Le quorum compte les municipalités, jamais les habitants ni l’argent : avec un quorum selon la population, une seule ville peut empêcher une réunion en restant chez elle. La participation par vidéo compte. Le quorum n’est pas abaissé à la deuxième réunion, car une décision de trois membres sur huit est une décision que cinq n’appliqueront pas; si vous ne l’atteignez pas deux fois de suite, la question n’est pas mûre ou le groupe est trop grand.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'noticeDays',
      label: { en: 'Notice of a meeting, in days', fr: 'Avis de convocation, en jours' },
      type: 'NUMBER',
      usual: 10,
    },
    {
      id: 'writtenVoteDays',
      label: { en: 'Time for a vote in writing, in days', fr: 'Délai d’un vote par écrit, en jours' },
      type: 'NUMBER',
      usual: 10,
    },
    {
      id: 'minutesDays',
      label: { en: 'Minutes circulated within, in days', fr: 'Diffusion du procès-verbal, en jours' },
      type: 'NUMBER',
      usual: 10,
    },
    {
      id: 'correctionDays',
      label: {
        en: 'Time to ask for corrections, in days',
        fr: 'Délai pour proposer des corrections, en jours',
      },
      type: 'NUMBER',
      usual: 5,
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'The secretary sends each member and observer the notice, the agenda and the papers at least {field:noticeDays} days before a meeting of the Steering Committee. Shorter notice is valid if every member agrees in writing. Any two members may require a meeting on a stated matter; the Champion then calls it for a day within 21 days.',
      fr: 'Au moins {field:noticeDays} jours avant une réunion du comité directeur, le secrétariat envoie à chaque membre et à chaque observatrice l’avis de convocation, l’ordre du jour et les documents. Un avis plus court est valable si chaque membre y consent par écrit. Deux membres peuvent exiger une réunion sur une question précise; la municipalité championne la convoque alors pour une date qui tombe dans les 21 jours.',
    }),
    paragraph(
      {
        en: 'A budget, fundamental or admission decision, an election and a removal are taken only if their text or subject was in the notice.',
        fr: 'Une décision budgétaire, fondamentale ou d’admission, une élection, une révocation ou une exclusion n’est prise que si son texte ou son objet figurait dans l’avis de convocation.',
      },
      'meetings.announced',
    ),
    paragraph(
      {
        en: 'The quorum of the Steering Committee is more than half of all members, each represented. Where only the paying members vote, it is more than half of them. It counts municipalities, never population or payments. A member represented by telephone or video counts if everyone can hear and be heard. A member that abstains, or that clause {clause:conflicts} keeps from voting, counts. An observer does not.',
        fr: 'Le quorum du comité directeur est de plus de la moitié de tous les membres, chacun représenté. Lorsque seuls les membres payeurs votent, il est de plus de la moitié de ceux-ci. Il compte les municipalités, jamais la population ni les contributions. Le membre représenté par téléphone ou par vidéo compte si chacun peut entendre et se faire entendre. Le membre qui s’abstient, ou que l’article {clause:conflicts} empêche de voter, compte. Une observatrice ne compte pas.',
      },
      'meetings.quorum',
    ),
    paragraph({
      en: 'The quorum must be there when the vote is taken. Without it nothing is decided; the chair calls the meeting again within 14 days on the same agenda and with the same quorum, and {field:noticeDays} days’ notice is then not needed.',
      fr: 'Le quorum doit être réuni au moment du vote. Sans quorum, rien n’est décidé; la présidence convoque une nouvelle réunion dans les 14 jours, avec le même ordre du jour et le même quorum, et l’avis de {field:noticeDays} jours n’est alors pas nécessaire.',
    }),
    paragraph({
      en: 'Between meetings the secretary may put a matter to a vote in writing, open for {field:writtenVoteDays} days. A member that answers is present, one that does not is absent; silence is neither a vote nor an abstention. The same quorum and rule apply. If a member asks within 5 days of the notice, the matter is decided at a meeting instead. A removal is decided only at a meeting.',
      fr: 'Entre les réunions, le secrétariat peut soumettre une question à un vote par écrit, ouvert pendant {field:writtenVoteDays} jours. Le membre qui répond est présent, celui qui ne répond pas est absent; le silence n’est ni un vote ni une abstention. Le même quorum et la même règle s’appliquent. Si un membre le demande dans les 5 jours de l’avis, la question est plutôt tranchée en réunion. Une révocation ou une exclusion ne se décide qu’en réunion.',
    }),
    paragraph({
      en: 'The secretary circulates the minutes within {field:minutesDays} days. A member may ask for corrections within {field:correctionDays} days of receiving them. The next meeting adopts them. For each decision they state its number, its text in English and French, its rule, the quorum at that moment, each member’s vote and the result.',
      fr: 'Le secrétariat diffuse le procès-verbal dans les {field:minutesDays} jours. Un membre peut proposer des corrections dans les {field:correctionDays} jours de sa réception. La réunion suivante l’adopte. Pour chaque décision, le procès-verbal indique le numéro, le texte en français et en anglais, la règle, le quorum à ce moment, le vote de chaque membre et le résultat.',
    }),
    paragraph({
      en: 'A decision takes effect when it is taken, and is not held back by the adoption of the minutes.',
      fr: 'Une décision prend effet dès qu’elle est prise, sans attendre l’adoption du procès-verbal.',
    }),
  ],
};
