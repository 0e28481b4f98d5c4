import {
  clockedCalendar,
  dayOf,
  stretchOf,
  type ServiceCalendar,
  type ServiceClock,
} from './service-calendar.js';

const MOST_DAYS = 366;

/**
 * T of a period: the minutes in which a service is agreed to be there, holidays and changes of the clock counted.
 *
 * @param first its first day, YYYY-MM-DD
 * @param last its last day, in it
 * @returns whole minutes
 * @throws RangeError where it is no period of a year at most
 */
export function agreedMinutes(
  calendar: ServiceCalendar,
  clock: ServiceClock,
  first: string,
  last: string,
): number {
  const days = dayOf(last) - dayOf(first);
  if (!(days >= 0 && days <= MOST_DAYS))
    throw new RangeError(`“${first}” to “${last}” is no period of a year.`);
  const clocked = clockedCalendar(calendar, clock);
  let length = 0;
  for (let day = dayOf(first); day <= dayOf(last); day += 1) {
    const stretch = stretchOf(day, clocked);
    if (stretch !== null) length += stretch.end - stretch.start;
  }
  return length / 60_000;
}
