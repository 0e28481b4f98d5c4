import { invalid, type Parsed } from './invalid-reason.js';
import { parsePartialDate, type PartialDate } from './partial-date.js';

/** What people set between a year, a month and a day; an editor makes dashes of hyphens. */
const MARK = String.raw`(?:\s*[-\u2010\u2011\u2013/.]\s*|\s+)`;
const YEAR_FIRST = new RegExp(`^(?<year>\\d{4})(?:${MARK}(?<month>\\d{1,2}))?(?:${MARK}(?<day>\\d{1,2}))?$`);
const MONTH_FIRST = new RegExp(`^(?<month>\\d{1,2})${MARK}(?<year>\\d{4})$`);

/**
 * Reads a date as precisely as somebody writes it: `2018`, `2018-06` or `2018-06-30`, and what can only mean the same,
 * such as `2018/6` or `06/2018`. A day before its month is not guessed at: 06/07/2018 means two days.
 */
export function parseWrittenDate(text: string): Parsed<PartialDate> {
  const plain = text.trim();
  if (plain === '') return invalid('EMPTY');
  const { year, month, day } = (YEAR_FIRST.exec(plain) ?? MONTH_FIRST.exec(plain))?.groups ?? {};
  if (year === undefined) return invalid('NOT_A_DATE');
  return parsePartialDate([year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-'));
}
