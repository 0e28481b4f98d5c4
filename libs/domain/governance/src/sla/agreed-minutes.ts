import {
  clockedCalendar,
  dayOf,
  instant,
  stretchOf,
  type DayHours,
  type ServiceCalendar,
  type ServiceClock,
  type Stretch,
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
  const [start, end] = [dayOf(first), dayOf(last) + 1];
  const clocked = clockedCalendar(calendar, clock);
  const { zone } = calendar;
  // All days at once: their midnights tell how long they are together.
  if (clock === 'ALWAYS') return (instant(end, '00:00', zone) - instant(start, '00:00', zone)) / 60_000;
  // As nobody puts clocks forward and back within a month, one that ends by the clock it began by is as long as it looks.
  const isPlain =
    days <= 31 && instant(end, '00:00', zone) - instant(start, '00:00', zone) === (end - start) * DAY;
  let length = 0;
  for (let day = start; day < end; day += 1) {
    const hours = clocked.hoursOn(day);
    if (hours === null) continue;
    const stretch = isPlain ? plainStretch(hours) : stretchOf(day, clocked);
    if (stretch !== null) length += stretch.end - stretch.start;
  }
  return length / 60_000;
}

const DAY = 86_400_000;

/** What hours look like, from midnight on; null where they end as they begin, or before. */
function plainStretch({ from, to }: DayHours): Stretch | null {
  const [start, end] = [from, to].map((time) => {
    const [hour, minute] = time.split(':').map(Number);
    return (hour * 60 + minute) * 60_000;
  });
  return start < end ? { start, end } : null;
}
