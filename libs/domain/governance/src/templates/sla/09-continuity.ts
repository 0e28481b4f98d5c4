import type { Clause, Option } from '../../template/clause.js';
import { chosen, fieldRows, paragraph } from '../parts.js';

const tier = (id: string, rto: number, rpo: number, label: Option['label'], why: Option['why']): Option => ({
  id,
  label,
  why,
  paragraphs: [
    {
      en: `After a disaster the service must work again within ${rto} hours (recovery time objective, RTO), with the loss of no more than the last ${rpo} hours of data (recovery point objective, RPO). Both count around the clock from the event. A backup is made at least every ${rpo} hours.`,
      fr: `Après un sinistre, le service doit fonctionner de nouveau dans un délai de ${rto} heures (objectif de délai de reprise, RTO), sans perdre plus que les ${rpo} dernières heures de données (objectif de point de reprise, RPO). Les deux se comptent jour et nuit à partir de l’événement. Une sauvegarde est faite au moins toutes les ${rpo} heures.`,
    },
  ],
});

export const CONTINUITY: Clause = {
  id: 'continuity',
  title: { en: 'Continuity', fr: 'Continuité' },
  settles: {
    en: 'How soon the service is back after a disaster, how much data may be lost, and how this is tested.',
    fr: 'Le délai de retour du service après un sinistre, la perte de données admissible et la façon de le vérifier.',
  },
  guidance: {
    en: 'Ask two questions of each service: how long can we work on paper, and how much work can we bear to type again? The tier follows. A backup that was never restored is a hope; the yearly test is the point of this clause. Keep one copy where whoever breaks into the first cannot reach it.',
    fr: 'Posez deux questions pour chaque service : combien de temps pouvons-nous travailler sur papier, et combien de travail pouvons-nous nous permettre de ressaisir? Le palier en découle. Une sauvegarde jamais restaurée n’est qu’un espoir; l’essai annuel est le cœur de cet article. Gardez une copie hors de portée de quiconque forcerait la première.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'testMonth',
      label: { en: 'Month of the yearly test', fr: 'Mois de l’essai annuel' },
      type: 'TEXT',
      usual: { en: 'October', fr: 'octobre' },
    },
    {
      id: 'backupDays',
      label: { en: 'Backups kept, in days', fr: 'Conservation des sauvegardes, en jours' },
      type: 'NUMBER',
      usual: 35,
    },
  ],
  choices: [
    {
      id: 'recoveryTier',
      question: {
        en: 'How soon must the service be back?',
        fr: 'En combien de temps le service doit-il être rétabli?',
      },
      usual: 'tier8',
      options: [
        tier(
          'tier8',
          8,
          4,
          { en: '8 hours, 4 hours of data', fr: '8 heures, 4 heures de données' },
          {
            en: 'For what the municipality cannot do without for a day: permits, payments, dispatch of crews.',
            fr: 'Pour ce dont la municipalité ne peut se passer une journée : permis, paiements, répartition des équipes.',
          },
        ),
        tier(
          'tier24',
          24,
          24,
          { en: '24 hours, 24 hours of data', fr: '24 heures, 24 heures de données' },
          {
            en: 'Where a day on paper is bearable and yesterday’s work can be typed again. Costs clearly less.',
            fr: 'Lorsqu’une journée sur papier est supportable et que le travail de la veille peut être ressaisi. Nettement moins coûteux.',
          },
        ),
        tier(
          'tier72',
          72,
          24,
          { en: '72 hours, 24 hours of data', fr: '72 heures, 24 heures de données' },
          {
            en: 'For archives, planning tools, what is used by the month.',
            fr: 'Pour les archives, les outils de planification, ce qui sert une fois par mois.',
          },
        ),
      ],
    },
  ],
  parts: [
    chosen('recoveryTier'),
    paragraph({
      en: 'The Provider must keep a written continuity plan, give it to members before the service begins and after each change, and keep backups for {field:backupDays} days, encrypted, in Canada, with one copy at another site that the accounts of the running service cannot change or delete.',
      fr: 'Le Prestataire doit tenir un plan de continuité écrit, le remettre aux membres avant le début du service et après chaque modification, et conserver les sauvegardes pendant {field:backupDays} jours, chiffrées, au Canada, dont une copie dans un autre lieu, que les comptes du service en exploitation ne peuvent ni modifier ni supprimer.',
    }),
    paragraph({
      en: 'Every year in {field:testMonth} the Provider must restore the whole service from backup at another site, measure the time taken and the data lost, and give members the result within ten business days, with what failed and when it will be mended. A test that misses an objective is repeated within 60 days. Members may watch.',
      fr: 'Chaque année en {field:testMonth}, le Prestataire doit restaurer tout le service à partir d’une sauvegarde dans un autre lieu, mesurer le temps pris et les données perdues, et remettre le résultat aux membres dans un délai de dix jours ouvrables, avec ce qui a échoué et la date de correction. Un essai qui manque un objectif est repris dans un délai de 60 jours. Les membres peuvent y assister.',
    }),
    paragraph({
      en: 'A disaster does not suspend the rest of this Agreement; incidents, updates and reports go on. Downtime within the recovery time objective still counts as downtime.',
      fr: 'Un sinistre ne suspend pas le reste de l’Entente; incidents, suivis et rapports se poursuivent. Le temps d’arrêt compris dans le délai de reprise demeure du temps d’arrêt.',
    }),
    fieldRows('testMonth', 'backupDays'),
  ],
};
