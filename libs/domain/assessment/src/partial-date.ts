import { invalid, type Parsed } from './invalid-reason.js';
import { isIsoDate } from './iso-date.js';
import { isYear, YEARS } from './years.js';

/** A date as precisely as it is known: a year `2018`, a month `2018-06`, or a day `2018-06-30`. */
export type PartialDate = string;

const WRITTEN = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** Reads a partial date as it is stored: `NOT_A_DATE` where it is written otherwise. */
export function parsePartialDate(raw: unknown): Parsed<PartialDate> {
  const [date, year] = (typeof raw === 'string' && WRITTEN.exec(raw)) || [];
  if (date === undefined) return invalid('NOT_A_DATE');
  if (!isYear(Number(year))) return invalid('YEAR_OUT_OF_RANGE', YEARS);
  return isIsoDate(firstDay(date)) ? { ok: true, value: date } : invalid('NO_SUCH_DATE');
}

export const isPartialDate = (raw: unknown): raw is PartialDate => parsePartialDate(raw).ok;

/** The first day that a partial date may mean, as `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that a partial date may mean, as `YYYY-MM-DD`: of 2020, the 31st of December. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * Orders partial dates by the last day that each may mean, for what ends in 2020 may last until its end; of the same
 * last day the one that may begin first, so that only equal dates are equal.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return compare(lastDay(a), lastDay(b)) || compare(firstDay(a), firstDay(b));
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
