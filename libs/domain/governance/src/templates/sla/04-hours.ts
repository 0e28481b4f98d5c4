import { hoursField } from '../../sla/read-hours.js';
import { WEEKDAYS, type Weekday } from '../../sla/service-calendar.js';
import type { Clause } from '../../template/clause.js';
import type { Field } from '../../template/field.js';
import { fieldRows, paragraph } from '../parts.js';

const DAYS: Record<Weekday, { en: string; fr: string }> = {
  MONDAY: { en: 'Monday', fr: 'lundi' },
  TUESDAY: { en: 'Tuesday', fr: 'mardi' },
  WEDNESDAY: { en: 'Wednesday', fr: 'mercredi' },
  THURSDAY: { en: 'Thursday', fr: 'jeudi' },
  FRIDAY: { en: 'Friday', fr: 'vendredi' },
  SATURDAY: { en: 'Saturday', fr: 'samedi' },
  SUNDAY: { en: 'Sunday', fr: 'dimanche' },
};

/** A day of the week each, so that due times can be counted by what the agreement says. */
const HOURS_FIELDS: readonly Field[] = WEEKDAYS.map((weekday) => ({
  id: hoursField(weekday),
  label: { en: `Service hours, ${DAYS[weekday].en}`, fr: `Heures de service, ${DAYS[weekday].fr}` },
  hint: {
    en: 'By the 24-hour clock, as 08:30–16:30; a dash for none.',
    fr: 'Sur 24 heures, comme 08:30–16:30; un tiret s’il n’y en a pas.',
  },
  type: 'NAME',
  usual: weekday === 'SATURDAY' || weekday === 'SUNDAY' ? '–' : '08:30–16:30',
}));

export const HOURS: Clause = {
  id: 'hours',
  title: { en: 'Hours, calendar, zone', fr: 'Heures, calendrier et fuseau' },
  settles: {
    en: 'When the service is attended, and how hours and days are counted.',
    fr: 'Les heures où du personnel assure le service, et la façon de compter les heures et les jours.',
  },
  guidance: {
    en: 'Every target rests on this clause. Write hours for each weekday, list the holidays by name and by date, and take one zone for all members, even if some lie in another: two clocks in one agreement are one too many. Wider hours cost staff; around the clock is worth it only for what cannot wait until morning, and priority 1 already has it.',
    fr: 'Toutes les cibles reposent sur cet article. Précisez les heures de chaque jour de la semaine, nommez les jours fériés et retenez un seul fuseau pour tous, même si certains membres se trouvent dans un autre : deux horloges dans une entente, c’est une de trop. Des heures plus longues exigent du personnel; un service jour et nuit ne vaut son coût que pour ce qui ne peut attendre au matin, et la priorité 1 en bénéficie déjà.',
  },
  isMandatory: true,
  fields: [
    ...HOURS_FIELDS,
    {
      id: 'timeZone',
      label: { en: 'Time zone', fr: 'Fuseau horaire' },
      hint: {
        en: 'A name from the IANA list, such as America/Toronto or America/Edmonton.',
        fr: 'Un nom de la liste IANA, comme America/Toronto ou America/Edmonton.',
      },
      type: 'NAME',
    },
    {
      id: 'holidays',
      label: { en: 'Holidays', fr: 'Jours fériés' },
      hint: {
        en: 'By name; dates for the coming year go out with the calendar.',
        fr: 'Par leur nom; les dates de l’année suivante paraissent au calendrier.',
      },
      type: 'LONG_TEXT',
      usual: {
        en: 'The general holidays of the Provider’s province, Easter Monday, December 24 and December 26',
        fr: 'Les jours fériés de la province du Prestataire, le lundi de Pâques, le 24 et le 26 décembre',
      },
    },
    {
      id: 'holidayDates',
      label: { en: 'Their dates in the first year', fr: 'Leurs dates la première année' },
      hint: {
        en: 'YYYY-MM-DD, apart by commas, the same in both languages; words may stand beside a date. Due times count by them.',
        fr: 'AAAA-MM-JJ, séparées par des virgules, les mêmes dans les deux langues; des mots peuvent accompagner une date. Les échéances se calculent d’après elles.',
      },
      type: 'LONG_TEXT',
      isOptional: true,
    },
  ],
  choices: [],
  parts: [
    fieldRows(...HOURS_FIELDS.map(({ id }) => id), 'timeZone', 'holidays', 'holidayDates'),
    paragraph({
      en: 'By October 31 the Provider must publish the calendar of the next year, with each holiday’s date; that of the first year comes with this Agreement. A day that is not on it is no holiday. A change needs the members’ consent.',
      fr: 'Au plus tard le 31 octobre, le Prestataire doit publier le calendrier de l’année suivante, avec la date de chaque jour férié; celui de la première année accompagne l’Entente. Un jour qui n’y figure pas n’est pas férié. Toute modification exige le consentement des membres.',
    }),
    paragraph({
      en: 'All times in this Agreement are those of the zone named above, with its changes between standard and daylight saving time.',
      fr: 'Toutes les heures de l’Entente sont celles du fuseau nommé ci-dessus, y compris ses passages de l’heure normale à l’heure avancée et inversement.',
    }),
    paragraph(
      {
        en: 'A target counted in service hours runs only in service hours: what is reported outside of them begins as they next open. A target counted around the clock runs at all hours of every day. Minutes and hours are real ones, also on the day clocks change.',
        fr: 'Un délai compté en heures de service ne court que pendant ces heures : ce qui est signalé en dehors commence à leur prochaine ouverture. Un délai compté jour et nuit court à toute heure, tous les jours. Les minutes et les heures sont réelles, même le jour du changement d’heure.',
      },
      'hours.clock',
    ),
    paragraph({
      en: 'A business day, as a length of time, is one day’s service hours, in part on the day it begins and in part on the day it ends: what is reported halfway through a day’s service hours and may take one business day is due halfway through those of the next.',
      fr: 'Comme durée, un jour ouvrable correspond aux heures de service d’un jour, en partie le jour où il commence et en partie le jour où il finit : ce qui est signalé à la moitié des heures de service d’un jour et dont le délai est d’un jour ouvrable échoit à la moitié de celles du jour suivant.',
    }),
  ],
};
