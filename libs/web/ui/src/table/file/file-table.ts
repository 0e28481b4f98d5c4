import { localDay } from '../../clock/local-day.js';

/** A day of the calendar, as `2026-03-31`. */
export interface Day {
  readonly day: string;
}
/** A moment, as ISO 8601 with its zone. */
export interface Instant {
  readonly instant: string;
}

/** What stands in one field of a file; null is an empty field, never a zero. */
export type FileValue = string | number | null | Day | Instant;

/** A table as it leaves the page: what it is and where it comes from stand above its rows. */
export interface FileTable {
  readonly title: string;
  /** Where the figures come from and of when they are, and the mark of synthetic data. */
  readonly source: string | null;
  readonly header: readonly string[];
  readonly rows: readonly (readonly FileValue[])[];
}

/** Of `2026-03-31`. */
const DAY_LENGTH = 10;

/**
 * A date for a spreadsheet, as precisely as it is known. It has no cell for a month or a year: those stand as they are
 * written (`2026-03`), for as a day they would say more than is known.
 */
export function fileDate(iso: string | null): FileValue {
  if (iso === null || iso.length < DAY_LENGTH) return iso;
  return { day: iso.slice(0, DAY_LENGTH) };
}

/** A figure for a spreadsheet: a plain number, rounded so that no noise of the computation shows. */
export function rounded(value: number | null, digits = 2): number | null {
  if (value === null) return null;
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}

/** A moment as the reader's clock shows it: `2026-03-31 14:05`. */
export function localTime(instant: string): string {
  const at = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${localDay(at)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
