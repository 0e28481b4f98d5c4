import { translate, type Locale } from '@commonworks/api-platform/worker';
import type { Zone } from '@commonworks/domain-meeting';
import { clockTime } from '@commonworks/domain-meeting/calendar';

/** What clocks show, read as though it were UTC, so that no other table of zones has a say. */
const shown = (moment: Date, zone: Zone): Date => new Date(`${clockTime(moment, zone)}Z`);

/** “Thursday, March 11, 2027” */
export const sayDay = (locale: Locale, moment: Date, zone: Zone): string =>
  new Intl.DateTimeFormat(`${locale}-CA`, { dateStyle: 'full', timeZone: 'UTC' }).format(shown(moment, zone));

/** “9:00 a.m.”; in French “9 h 00” */
export const sayTime = (locale: Locale, moment: Date, zone: Zone): string =>
  new Intl.DateTimeFormat(`${locale}-CA`, { timeStyle: 'short', timeZone: 'UTC' })
    .format(shown(moment, zone))
    .replace(/^0/, '');

/** The day, the time and whose clocks they are: “Thursday, March 11, 2027, 9:00 a.m. (Toronto time)” */
export const sayWhen = (locale: Locale, moment: Date, zone: Zone): string =>
  translate(locale, 'group:meeting.when', {
    day: sayDay(locale, moment, zone),
    time: sayTime(locale, moment, zone),
    zone: translate(locale, `terms:zone.${zone}`),
  });
