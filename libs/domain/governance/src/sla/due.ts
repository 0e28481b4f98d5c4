import { calendarFaults } from './check-calendar.js';
import { countdown } from './countdown.js';
import { type SlaFault } from './fault.js';
import { holdFaults, mergeHolds, outside, type Hold } from './holds.js';
import { type Priority } from './priority.js';
import {
  clockedCalendar,
  dayAt,
  stretchOf,
  type ClockedCalendar,
  type ServiceCalendar,
  type Stretch,
} from './service-calendar.js';
import { spanFaults, type Span } from './span.js';
import { type Target, type Targets } from './target.js';

export interface Reported {
  readonly moment: Date;
  readonly priority: Priority;
  readonly holds: readonly Hold[];
}

/** A moment; or why there is none: nothing is promised, or the clock stands still until a hold ends. */
export type DueMoment = Date | 'NO_TARGET' | 'ON_HOLD';

export interface Due {
  readonly response: DueMoment;
  /** The first one. */
  readonly update: DueMoment;
  readonly resolution: DueMoment;
}

export type DueAnswer =
  | { readonly due: Due; readonly faults: readonly [] }
  | { readonly due: null; readonly faults: readonly SlaFault[] };

/** Clocks of zones go by the rules of 2007 and later; nobody knows those of another century. */
const FIRST = Date.UTC(2008, 0);
const LAST = Date.UTC(2200, 0);
/** A calendar without service for longer than a year has none. */
const MOST_EMPTY_DAYS = 366;
/** What takes longer than five years of days looked at, long holds apart, is no promise. */
const MOST_DAYS = 1_830;
const DAY = 86_400_000;

/**
 * *When would it be due?* Source: governance.md, part C. Counts service time from the moment on; a minute of a hold is
 * not counted, one of a night, a weekend or a holiday is not counted either, held or not. What ends as the service
 * closes is due as it closes, not as it opens again.
 */
export function dueAt(
  { moment, priority, holds }: Reported,
  targets: Targets,
  calendar: ServiceCalendar,
): DueAnswer {
  const target = targets[priority];
  const faults: SlaFault[] = [
    ...(isWithin(moment) ? [] : [{ field: 'moment', reason: 'NOT_A_MOMENT' } as const]),
    ...holdFaults(holds),
    ...calendarFaults(calendar, target.clock),
    ...targetSpans(priority, target).flatMap(([field, span]) => spanFaults(field, span)),
  ];
  if (faults.length > 0) return { due: null, faults };
  const clocked = clockedCalendar(calendar, target.clock);
  const merged = mergeHolds(holds);
  const after = (name: string, span: Span): DueMoment => {
    const end = endOf(moment, span, clocked, merged);
    if (end === 'NO_SERVICE_TIME') faults.push({ field: 'holidays', reason: end });
    if (end === 'TAKES_TOO_LONG') faults.push({ field: `targets.${priority}.${name}`, reason: end });
    return end instanceof Date ? end : 'ON_HOLD';
  };
  const due = {
    response: after('response', target.response),
    update: target.update === null ? ('NO_TARGET' as const) : after('update', target.update),
    resolution: after('resolution', target.resolution),
  };
  // A calendar without service time is one fault, whatever is counted by it.
  return faults.length > 0
    ? { due: null, faults: faults[0].field === 'holidays' ? [faults[0]] : faults }
    : { due, faults: [] };
}

const isWithin = (moment: Date): boolean => moment.getTime() >= FIRST && moment.getTime() < LAST;

function targetSpans(priority: Priority, { response, update, resolution }: Target): [string, Span][] {
  const of = (name: string, span: Span): [string, Span] => [`targets.${priority}.${name}`, span];
  return [
    of('response', response),
    ...(update === null ? [] : [of('update', update)]),
    of('resolution', resolution),
  ];
}

/**
 * Which time counted until a moment was due: the stretches in which its clock ran, in their order, none of a hold, a night,
 * a weekend or a holiday among them. Together they are as long as what was promised in minutes.
 *
 * @returns null where `dueAt` gives no such moment
 */
export function countedTime(
  { moment, priority, holds }: Reported,
  part: keyof Due,
  targets: Targets,
  calendar: ServiceCalendar,
): { readonly from: Date; readonly to: Date }[] | null {
  const { clock, [part]: span } = targets[priority];
  const answer = dueAt({ moment, priority, holds }, targets, calendar);
  if (span === null || answer.due === null) return null;
  const counted: Stretch[] = [];
  const end = endOf(moment, span, clockedCalendar(calendar, clock), mergeHolds(holds), counted);
  if (!(end instanceof Date)) return null;
  return counted.map((stretch) => ({ from: new Date(stretch.start), to: new Date(stretch.end) }));
}

/** @param counted takes the stretches that were counted */
function endOf(
  moment: Date,
  span: Span,
  calendar: ClockedCalendar,
  holds: readonly Stretch[],
  counted: Stretch[] = [],
): Date | 'ON_HOLD' | 'NO_SERVICE_TIME' | 'TAKES_TOO_LONG' {
  const left = countdown(span);
  const from = moment.getTime();
  let empty = 0;
  let looked = 0;
  for (let day = dayAt(moment, calendar.zone); empty <= MOST_EMPTY_DAYS; day += 1) {
    const held = holds.find((hold) => hold.start < (day - 1) * DAY && hold.end > (day + 2) * DAY);
    if (held !== undefined) {
      if (held.end >= LAST) return 'ON_HOLD';
      // Years of a hold are passed at once: no day of it counts, wherever the zone's midnight is.
      day = Math.max(day, Math.floor(held.end / DAY) - 2);
      continue;
    }
    looked += 1;
    if (looked > MOST_DAYS) return 'TAKES_TOO_LONG';
    const stretch = stretchOf(day, calendar);
    empty = stretch === null ? empty + 1 : 0;
    if (stretch === null || stretch.end <= from) continue;
    const open = { start: Math.max(stretch.start, from), end: stretch.end };
    for (const piece of outside(open, holds)) {
      const end = left.pass(piece, stretch.end - stretch.start);
      counted.push({ start: piece.start, end: end ?? piece.end });
      if (end !== null) return new Date(end);
    }
  }
  return 'NO_SERVICE_TIME';
}
