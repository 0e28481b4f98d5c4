import type { Clause } from '../../template/clause.js';
import { both, fieldRows, list, paragraph } from '../parts.js';
import { TARGET_FIELDS, TARGETS_TABLE } from './targets-table.js';

export const INCIDENTS: Clause = {
  id: 'incidents',
  title: { en: 'Incidents', fr: 'Incidents' },
  settles: {
    en: 'How urgent an incident is, how soon it must be taken up and resolved, and when a clock may stop.',
    fr: 'Le degré de priorité d’un incident, les délais de prise en charge et de résolution, et les cas où un délai peut être suspendu.',
  },
  guidance: {
    en: 'Priority comes from two plain questions, how many are affected and how soon it hurts, not from how loudly somebody calls. Keep the right to set it with the member; a provider that may lower priorities meets every target. Holds are where service levels quietly die: allow few reasons, record each with its time, and let none run on unnoticed. Tighter targets than these need more staff on call; looser ones suit a service that nobody needs the same day.',
    fr: 'La priorité découle de deux questions simples, combien de gens sont touchés et à quel point cela presse, et non du ton de l’appel. Laissez au membre le droit de l’établir : un prestataire libre d’abaisser les priorités atteint toujours ses cibles. C’est par les suspensions que les niveaux de service s’effritent sans bruit : admettez peu de motifs, consignez chacune avec son heure et n’en laissez aucune se prolonger à l’insu de tous. Des cibles plus serrées exigent plus de personnel de garde; des cibles plus souples conviennent à un service dont personne n’a besoin le jour même.',
  },
  isMandatory: true,
  fields: [
    ...TARGET_FIELDS,
    {
      id: 'holdDays',
      label: { en: 'Longest hold, in business days', fr: 'Suspension la plus longue, en jours ouvrables' },
      type: 'NUMBER',
      usual: 5,
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'The member’s contact sets impact and urgency by the first table; priority follows from both by the second. The Provider may propose another priority and say why; the member’s choice holds until the two agree or clause {clause:escalation} settles it.',
      fr: 'Le répondant du membre établit l’incidence et l’urgence d’après le premier tableau; la priorité en découle d’après le deuxième. Le Prestataire peut proposer une autre priorité en la justifiant; le choix du membre vaut jusqu’à ce que les deux s’entendent ou que l’article {clause:escalation} tranche la question.',
    }),
    {
      type: 'table',
      caption: { en: 'Impact and urgency', fr: 'Incidence et urgence' },
      columns: [
        { title: { en: 'Degree', fr: 'Degré' }, share: 1 },
        { title: { en: 'Impact', fr: 'Incidence' }, share: 3 },
        { title: { en: 'Urgency', fr: 'Urgence' }, share: 3 },
      ],
      rows: [
        [
          { en: 'High', fr: 'Élevé' },
          {
            en: 'A critical function, a whole department, the public, or anyone’s safety or personal information is affected.',
            fr: 'Une fonction essentielle, un service municipal entier, le public, ou encore la sécurité ou les renseignements personnels de quiconque sont touchés.',
          },
          {
            en: 'Work or a legal deadline is failing now, and there is no other way to do it.',
            fr: 'Le travail ou le respect d’une échéance légale est compromis dès maintenant, sans autre moyen d’y arriver.',
          },
        ],
        [
          { en: 'Medium', fr: 'Moyen' },
          {
            en: 'Several users, or a function that is not critical, are affected.',
            fr: 'Plusieurs utilisateurs, ou une fonction non essentielle, sont touchés.',
          },
          {
            en: 'Work goes on with effort, or will fail within two business days.',
            fr: 'Le travail se poursuit avec peine, ou sera compromis d’ici deux jours ouvrables.',
          },
        ],
        [
          { en: 'Low', fr: 'Faible' },
          {
            en: 'One user, or a matter of appearance or convenience.',
            fr: 'Un seul utilisateur est touché, ou il s’agit d’une question d’apparence ou de commodité.',
          },
          {
            en: 'Nothing depends on it for now.',
            fr: 'Rien n’en dépend pour l’instant.',
          },
        ],
      ],
    },
    {
      type: 'table',
      caption: { en: 'Priority by impact and urgency', fr: 'Priorité selon l’incidence et l’urgence' },
      columns: [
        { title: { en: 'Impact', fr: 'Incidence' }, share: 2 },
        { title: { en: 'Urgency high', fr: 'Urgence élevée' }, share: 2 },
        { title: { en: 'Urgency medium', fr: 'Urgence moyenne' }, share: 2 },
        { title: { en: 'Urgency low', fr: 'Urgence faible' }, share: 2 },
      ],
      rows: [
        [{ en: 'High', fr: 'Élevée' }, both('P1'), both('P2'), both('P3')],
        [{ en: 'Medium', fr: 'Moyenne' }, both('P2'), both('P3'), both('P4')],
        [{ en: 'Low', fr: 'Faible' }, both('P3'), both('P4'), both('P4')],
      ],
    },
    paragraph(
      {
        en: 'The Provider must respond to, report on and resolve each incident within the time of its priority. Response, updates and resolution must each be in time in at least the given share of the incidents of that priority in a month; a month with fewer than ten is counted together with the two before it.',
        fr: 'Le Prestataire doit prendre en charge chaque incident, en faire le suivi et le résoudre dans le délai de sa priorité. La prise en charge, le suivi et la résolution doivent chacun respecter le délai dans au moins la proportion indiquée des incidents de cette priorité au cours d’un mois; un mois qui en compte moins de dix se calcule avec les deux mois qui le précèdent.',
      },
      'incidents.targets',
    ),
    TARGETS_TABLE,
    paragraph({
      en: 'Time begins when the member reports the incident or when the Provider’s monitoring shows it, whichever is first. It ends when the resolution that the member then accepts was offered; a resolution that is refused stopped nothing. If the same fault returns within five business days, the incident is open again and its time goes on from where it stopped.',
      fr: 'Le délai commence lorsque le membre signale l’incident ou que la surveillance du Prestataire le révèle, selon la première éventualité. Il prend fin au moment où a été offerte la résolution que le membre accepte ensuite; celle qu’il refuse n’a rien interrompu. Si la même panne revient dans un délai de cinq jours ouvrables, l’incident est rouvert et le délai reprend là où il s’était arrêté.',
    }),
    paragraph({
      en: 'A clock stands still only while:',
      fr: 'Un délai n’est suspendu que pendant que :',
    }),
    list(
      {
        en: 'a question without whose answer no work is possible waits for the member’s contact, and the alternate was asked too;',
        fr: 'le répondant du membre, ainsi que son substitut, tardent à répondre à une question sans laquelle aucun travail n’est possible;',
      },
      {
        en: 'the member has asked in writing that the work wait;',
        fr: 'le membre a demandé par écrit que le travail attende;',
      },
      {
        en: 'access to a place that only the member can open is awaited.',
        fr: 'le Prestataire attend l’accès à un lieu que seul le membre peut ouvrir.',
      },
    ),
    paragraph({
      en: 'The Provider records the reason, the beginning and the end of each hold and tells the member at once. A hold takes away only the time in which the clock would have run: a hold over a night takes nothing from a target in service hours, and time in two holds is taken away once. A hold without a record is none. Waiting for the Provider’s own suppliers is no reason for a hold.',
      fr: 'Le Prestataire consigne le motif, le début et la fin de chaque suspension et en avise aussitôt le membre. Une suspension ne retranche que le temps pendant lequel le délai aurait couru : celle qui couvre une nuit ne retranche rien d’un délai en heures de service, et le temps commun à deux suspensions n’est retranché qu’une fois. Une suspension non consignée est nulle. L’attente des fournisseurs du Prestataire ne justifie aucune suspension.',
    }),
    paragraph({
      en: 'A hold ends no later than {field:holdDays} business days after it began, and another for the same reason needs the member’s consent. The Provider may then close the incident after a written warning of two business days; the member may open it again at any time.',
      fr: 'Une suspension prend fin au plus tard {field:holdDays} jours ouvrables après son début, et une autre pour le même motif exige le consentement du membre. Le Prestataire peut alors clore l’incident après un avertissement écrit de deux jours ouvrables; le membre peut le rouvrir en tout temps.',
    }),
    paragraph({
      en: 'After each P1, and after three incidents of one cause within 90 days, the Provider must give members within ten business days a written account of the cause, and of what will prevent it from coming back and by when.',
      fr: 'Après tout incident P1, et après trois incidents de même cause en 90 jours, le Prestataire doit remettre aux membres, dans un délai de dix jours ouvrables, un compte rendu écrit de la cause, des mesures qui l’empêcheront de revenir et de leur échéance.',
    }),
    fieldRows('holdDays'),
  ],
};
