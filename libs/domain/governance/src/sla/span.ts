import { wholeNumber, type SlaFault } from './fault.js';

/** How long something may take: minutes on its clock, or business days; a day is one day's service hours. */
export type Span = { readonly minutes: number } | { readonly days: number };

const MOST_MINUTES = 525_600;
const MOST_DAYS = 366;

export const spanFaults = (field: string, span: Span): SlaFault[] =>
  'minutes' in span
    ? wholeNumber(field, span.minutes, 1, MOST_MINUTES)
    : wholeNumber(field, span.days, 1, MOST_DAYS);

/** How many minutes of service the shortest and the longest day have. */
export interface DayLengths {
  readonly shortest: number;
  readonly longest: number;
}

/** Whether `one` is never longer than `other`, however long the days are on which they fall. */
export function isNoLonger(one: Span, other: Span, lengths: DayLengths, otherLengths = lengths): boolean {
  if ('days' in one && 'days' in other && lengths === otherLengths) return one.days <= other.days;
  const most = 'minutes' in one ? one.minutes : one.days * lengths.longest;
  const least = 'minutes' in other ? other.minutes : other.days * otherLengths.shortest;
  return most <= least;
}
