import { isZone } from '@commonworks/domain-meeting';
import { type SlaFault } from './fault.js';
import { WEEKDAYS, type DayHours, type ServiceCalendar, type ServiceClock } from './service-calendar.js';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What is wrong with a calendar. Hours that end as they begin are none: such a day is left out instead.
 *
 * @param clock around the clock, a week may be without hours
 */
export function calendarFaults({ zone, hours, holidays }: ServiceCalendar, clock: ServiceClock): SlaFault[] {
  const faults: SlaFault[] = isZone(zone) ? [] : [{ field: 'zone', reason: 'UNKNOWN_ZONE' }];
  for (const weekday of WEEKDAYS) {
    const day = hours[weekday];
    if (day !== null) faults.push(...dayFaults(`hours.${weekday}`, day));
  }
  if (clock === 'SERVICE_HOURS' && WEEKDAYS.every((weekday) => hours[weekday] === null)) {
    faults.push({ field: 'hours', reason: 'NO_SERVICE_TIME' });
  }
  const known = new Set<string>();
  holidays.forEach((holiday, index) => {
    const field = `holidays.${index}`;
    if (!isDate(holiday)) faults.push({ field, reason: 'NOT_A_DATE' });
    else if (known.has(holiday)) faults.push({ field, reason: 'TWICE' });
    known.add(holiday);
  });
  return faults;
}

function dayFaults(field: string, { from, to }: DayHours): SlaFault[] {
  if (!TIME.test(from)) return [{ field: `${field}.from`, reason: 'NOT_A_TIME' }];
  if (!TIME.test(to) && to !== '24:00') return [{ field: `${field}.to`, reason: 'NOT_A_TIME' }];
  // Times of a day in this form sort as text.
  return from < to ? [] : [{ field: `${field}.to`, reason: 'ENDS_BEFORE_IT_BEGINS' }];
}

function isDate(text: string): boolean {
  const at = DATE.test(text) ? Date.parse(`${text}T00:00Z`) : NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
