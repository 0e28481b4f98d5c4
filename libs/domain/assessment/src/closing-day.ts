/** Hours by which the clocks of the Pacific coast are behind UTC in winter: in Canada, a day ends there last. */
const LAST_IN_CANADA = 8;

/** Why a campaign may not close on a day. */
export type ClosingDayFault = 'OVER' | 'NOT_LATER';

/** Whether the day (YYYY-MM-DD) is over everywhere in Canada. */
export function isOver(day: string, now: Date): boolean {
  return day < new Date(now.getTime() - LAST_IN_CANADA * 3_600_000).toISOString().slice(0, 10);
}

/**
 * Whether an open campaign may close on this day (YYYY-MM-DD): municipalities plan by the day that they were told, so
 * it only moves to a later one.
 * @param present the day it is to close on now; null where none is set
 */
export function judgeClosingDay(day: string, present: string | null, now: Date): ClosingDayFault | null {
  if (present !== null && day < present) return 'NOT_LATER';
  return isOver(day, now) ? 'OVER' : null;
}
