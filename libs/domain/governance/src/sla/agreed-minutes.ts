import {
  clockedCalendar,
  dayOf,
  stretchOf,
  type ServiceCalendar,
  type ServiceClock,
} from './service-calendar.js';

/**
 * T of a period: the minutes in which a service is agreed to be there, holidays and changes of the clock counted.
 *
 * @param first its first day, YYYY-MM-DD
 * @param last its last day, in it
 * @returns whole minutes
 */
export function agreedMinutes(
  calendar: ServiceCalendar,
  clock: ServiceClock,
  first: string,
  last: string,
): number {
  const clocked = clockedCalendar(calendar, clock);
  let length = 0;
  for (let day = dayOf(first); day <= dayOf(last); day += 1) {
    const stretch = stretchOf(day, clocked);
    if (stretch !== null) length += stretch.end - stretch.start;
  }
  return length / 60_000;
}
