import type { Clause } from '../../template/clause.js';
import { fieldRows, list, paragraph } from '../parts.js';

export const EXIT: Clause = {
  id: 'exit',
  title: { en: 'Termination, exit', fr: 'Résiliation et fin de l’entente' },
  settles: {
    en: 'How one gets out, and how data and service are handed over.',
    fr: 'Comment on en sort, et comment les données et le service sont transmis.',
  },
  guidance: {
    en: 'Plan the divorce at the wedding. Notice must be at least as long as the exit takes, or a member stands without a system. Ask for the export format now, and try it once while everybody is friends: a format nobody else can read is no export. A member that leaves alone also owes what the charter says about leaving.',
    fr: 'C’est au mariage qu’on prévoit le divorce. L’avis doit durer au moins autant que la transition, sans quoi un membre se retrouve sans système. Précisez dès maintenant le format d’exportation et essayez-le une fois pendant que l’entente est bonne : un format que personne d’autre ne peut lire n’en est pas un. Le membre qui part seul doit aussi ce que la charte prévoit pour un retrait.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'noticeDays',
      label: { en: 'Notice by a member, in days', fr: 'Avis d’un membre, en jours' },
      hint: {
        en: 'At least as long as the exit period.',
        fr: 'Au moins aussi long que la période de transition.',
      },
      type: 'NUMBER',
      usual: 90,
    },
    {
      id: 'providerNoticeDays',
      label: { en: 'Notice by the Provider, in days', fr: 'Avis du Prestataire, en jours' },
      type: 'NUMBER',
      usual: 365,
    },
    {
      id: 'cureDays',
      label: {
        en: 'Time to mend a serious breach, in days',
        fr: 'Délai pour corriger un manquement grave, en jours',
      },
      type: 'NUMBER',
      usual: 30,
    },
    {
      id: 'exitDays',
      label: { en: 'Exit period, in days', fr: 'Période de transition, en jours' },
      type: 'NUMBER',
      usual: 90,
    },
    {
      id: 'exportDays',
      label: { en: 'Full export, in days', fr: 'Exportation complète, en jours' },
      type: 'NUMBER',
      usual: 30,
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'A member may end this Agreement for itself with {field:noticeDays} days’ written notice, and the Provider with {field:providerNoticeDays}. What a member that leaves owes to the others is settled by the charter.',
      fr: 'Un membre peut mettre fin à l’Entente pour lui-même moyennant un avis écrit de {field:noticeDays} jours, et le Prestataire, moyennant un avis de {field:providerNoticeDays} jours. Ce que le membre qui se retire doit aux autres est réglé par la charte.',
    }),
    paragraph({
      en: 'A member may also end it without an exit charge, for itself, at a date it chooses within six months, if the Provider:',
      fr: 'Un membre peut aussi y mettre fin pour lui-même, sans frais de sortie, à la date de son choix dans les six mois, si le Prestataire :',
    }),
    list(
      {
        en: 'is in serious breach and has not mended it within {field:cureDays} days of written notice; a breach under paragraph {clause:remedies.repeated} needs no time to mend;',
        fr: 'commet un manquement grave et ne l’a pas corrigé dans les {field:cureDays} jours suivant un avis écrit; aucun délai de correction n’est dû dans les cas du paragraphe {clause:remedies.repeated};',
      },
      {
        en: 'lost a member’s personal information through its own carelessness, or hid that it was lost;',
        fr: 'a perdu par négligence des renseignements personnels d’un membre, ou en a caché la perte;',
      },
      {
        en: 'is insolvent, or passes to an owner to whom the member objects with reasons.',
        fr: 'est insolvable, ou passe aux mains d’un propriétaire auquel le membre s’oppose avec motifs.',
      },
    ),
    paragraph({
      en: 'The Provider may end this Agreement for one member that leaves an undisputed amount unpaid for 90 days after notice to its chief administrative officer. The other members’ service goes on.',
      fr: 'Le Prestataire peut mettre fin à l’Entente à l’égard d’un membre qui laisse une somme non contestée impayée pendant 90 jours après un avis à sa direction générale. Le service des autres membres se poursuit.',
    }),
    paragraph({
      en: 'However it ends, the last {field:exitDays} days of the notice are the exit period; where the notice is shorter, or none is needed, the service goes on until that many days have passed. The member may shorten it. Throughout, the service and its targets go on for the same charges, and the Provider must:',
      fr: 'Quelle que soit la cause de la fin, les {field:exitDays} derniers jours de l’avis forment la période de transition; si l’avis est plus court, ou si aucun n’est requis, le service se poursuit jusqu’à ce que ce nombre de jours soit écoulé. Le membre peut abréger cette période. Pendant toute sa durée, le service et ses cibles se maintiennent au même prix, et le Prestataire doit :',
    }),
    list(
      {
        en: 'within {field:exportDays} days of its beginning give the member all its data, attachments and audit records in an open, documented format, complete and checked against counts, and again on the last day;',
        fr: 'remettre au membre, dans les {field:exportDays} premiers jours, toutes ses données, pièces jointes et journaux, dans un format ouvert et documenté, complets et vérifiés par dénombrement, puis de nouveau le dernier jour;',
      },
      {
        en: 'keep the member’s data readable by it for 90 days after the last day, and answer questions from whoever takes over;',
        fr: 'laisser le membre consulter ses données pendant 90 jours après le dernier jour, et répondre aux questions de qui prend la relève;',
      },
      {
        en: 'then delete them, backups included, within the time backups are kept, and certify it in writing.',
        fr: 'les détruire ensuite, sauvegardes comprises, dans le délai de conservation de celles-ci, et l’attester par écrit.',
      },
    ),
    paragraph({
      en: 'One export a year, two on the way out and ordinary help are part of the charges. No dispute, no unpaid amount and no licence lets the Provider hold back data. Legal holds and retention schedules of the member come before deletion.',
      fr: 'Une exportation par année, deux à la fin et l’aide courante sont comprises dans le prix. Ni différend, ni somme impayée, ni licence n’autorise le Prestataire à garder des données. Les obligations de préservation et le calendrier de conservation du membre passent avant la destruction.',
    }),
    paragraph({
      en: 'What concerns data, privacy, records, audit, credits due and disputes outlasts the end.',
      fr: 'Ce qui touche les données, la vie privée, les documents, la vérification, les crédits dus et les différends survit à la fin de l’Entente.',
    }),
    fieldRows('noticeDays', 'providerNoticeDays', 'cureDays', 'exitDays', 'exportDays'),
  ],
};
