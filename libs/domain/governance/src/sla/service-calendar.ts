import { type Zone } from '@commonworks/domain-meeting';
import { clockTime, momentOf } from '@commonworks/domain-meeting/calendar';

export const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** From one time of the zone's clocks to another of the same day: “08:00”; the end may be “24:00”. */
export interface DayHours {
  readonly from: string;
  readonly to: string;
}

/** When a service is attended. */
export interface ServiceCalendar {
  readonly zone: Zone;
  /** null: none that day. */
  readonly hours: Readonly<Record<Weekday, DayHours | null>>;
  /** Days without service hours, YYYY-MM-DD. */
  readonly holidays: readonly string[];
}

/** By which a target is counted: around the clock, or in service hours alone. */
export const SERVICE_CLOCKS = ['ALWAYS', 'SERVICE_HOURS'] as const;
export type ServiceClock = (typeof SERVICE_CLOCKS)[number];

/** A stretch of time, in milliseconds since 1970; its end is no longer in it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const DAY = 86_400_000;
const MINUTE = 60_000;
const AROUND_THE_CLOCK: DayHours = { from: '00:00', to: '24:00' };

/** A calendar whose holidays are looked up at once. */
export interface ClockedCalendar {
  readonly zone: Zone;
  hoursOn(day: number): DayHours | null;
}

export function clockedCalendar(calendar: ServiceCalendar, clock: ServiceClock): ClockedCalendar {
  const holidays = new Set(calendar.holidays);
  return {
    zone: calendar.zone,
    hoursOn: (day) => {
      if (clock === 'ALWAYS') return AROUND_THE_CLOCK;
      return holidays.has(dateOf(day)) ? null : calendar.hours[weekdayOf(day)];
    },
  };
}

/** The number of a day, from 1970-01-01 on. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00Z`) / DAY;
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
/** 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): Weekday => WEEKDAYS[(((day + 3) % 7) + 7) % 7];
/** The day that the zone's clocks show at a moment. */
export const dayAt = (moment: Date, zone: Zone): number => dayOf(clockTime(moment, zone).slice(0, 10));

/**
 * The service time of a day; null where it has none. Lengths are real: hours in which clocks are put forward are an hour
 * shorter than they look, hours in which they are put back an hour longer.
 */
export function stretchOf(day: number, { zone, hoursOn }: ClockedCalendar): Stretch | null {
  const hours = hoursOn(day);
  if (hours === null) return null;
  const start = instant(day, hours.from, zone);
  const end = instant(day, hours.to, zone);
  return start < end ? { start, end } : null;
}

/** Looking a moment up takes a millisecond, and a year of months asks for some hundred, each time a figure is typed. */
const known = new Map<string, number>();
const MOST_KNOWN = 20_000;

/** When clocks show a time; where they skip it, when they first show a later one. */
export function instant(day: number, time: string, zone: Zone): number {
  const key = `${zone} ${day} ${time}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const [hour, minute] = time.split(':').map(Number);
  for (let shown = day * DAY + (hour * 60 + minute) * MINUTE; ; shown += MINUTE) {
    const moment = momentOf(new Date(shown).toISOString().slice(0, 16), zone);
    if (moment === null) continue;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, moment.getTime());
    return moment.getTime();
  }
}
