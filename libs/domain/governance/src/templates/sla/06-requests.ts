import type { Clause } from '../../template/clause.js';
import { fieldRows, paragraph } from '../parts.js';

export const REQUESTS: Clause = {
  id: 'requests',
  title: { en: 'Requests', fr: 'Demandes' },
  settles: {
    en: 'How soon ordinary requests are met, and what they cost.',
    fr: 'Le délai de réponse aux demandes courantes, et leur coût.',
  },
  guidance: {
    en: 'Most contact with a service desk is a request, not an incident. A short list of standard requests with fixed times saves both sides a talk about each. Removing access is the one that must never wait: an account that outlives a job is a door left open. Leave the clause out only if members serve their own users.',
    fr: 'La plupart des appels à un centre de services sont des demandes et non des incidents. Une courte liste de demandes courantes, avec des délais fixes, évite d’en discuter chaque fois. Le retrait d’un accès ne doit jamais attendre : un compte qui survit à un emploi est une porte laissée ouverte. N’omettez cet article que si les membres servent eux-mêmes leurs utilisateurs.',
  },
  isMandatory: false,
  fields: [
    {
      id: 'accessDays',
      label: { en: 'New access, in business days', fr: 'Nouvel accès, en jours ouvrables' },
      type: 'NUMBER',
      usual: 2,
    },
    {
      id: 'removalHours',
      label: { en: 'Removal of access, in hours', fr: 'Retrait d’un accès, en heures' },
      type: 'NUMBER',
      usual: 4,
    },
    {
      id: 'standardDays',
      label: {
        en: 'Other standard requests, in business days',
        fr: 'Autres demandes courantes, en jours ouvrables',
      },
      type: 'NUMBER',
      usual: 5,
    },
    {
      id: 'estimateDays',
      label: {
        en: 'Estimate for any other, in business days',
        fr: 'Estimation pour toute autre demande, en jours ouvrables',
      },
      type: 'NUMBER',
      usual: 10,
    },
    {
      id: 'requestsMet',
      label: {
        en: 'Share of cases in time, by the month',
        fr: 'Proportion mensuelle de cas traités dans les délais',
      },
      type: 'PERCENT',
      usual: '90',
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'The Provider must meet requests within these times, counted in service hours unless the table says otherwise, in at least {field:requestsMet} of cases a month.',
      fr: 'Le Prestataire doit répondre aux demandes dans les délais suivants, comptés en heures de service sauf indication contraire du tableau, dans au moins {field:requestsMet} des cas au cours d’un mois.',
    }),
    {
      type: 'table',
      caption: { en: 'Standard requests', fr: 'Demandes courantes' },
      columns: [
        { title: { en: 'Request', fr: 'Demande' }, share: 3 },
        { title: { en: 'Within', fr: 'Délai' }, share: 2 },
      ],
      rows: [
        [
          { en: 'Give a user access, change rights', fr: 'Donner un accès, modifier des droits' },
          { en: '{field:accessDays} d', fr: '{field:accessDays} j' },
        ],
        [
          { en: 'Remove a user’s access', fr: 'Retirer un accès' },
          { en: '{field:removalHours} h, at any hour', fr: '{field:removalHours} h, jour et nuit' },
        ],
        [
          {
            en: 'A report, an extract, a setting, a question of use',
            fr: 'Rapport, extraction, paramètre, question d’utilisation',
          },
          { en: '{field:standardDays} d', fr: '{field:standardDays} j' },
        ],
        [
          { en: 'Any other: estimate of time and cost', fr: 'Toute autre : estimation du délai et du coût' },
          { en: '{field:estimateDays} d', fr: '{field:estimateDays} j' },
        ],
      ],
    },
    paragraph({
      en: 'Standard requests are included in the charges. For any other, work begins once the member’s contact has accepted the estimate in writing, and costs no more than it.',
      fr: 'Les demandes courantes sont comprises dans le prix. Pour toute autre, le travail commence une fois que le répondant du membre a accepté l’estimation par écrit, et son coût ne la dépasse pas.',
    }),
    fieldRows('accessDays', 'removalHours', 'standardDays', 'estimateDays', 'requestsMet'),
  ],
};
