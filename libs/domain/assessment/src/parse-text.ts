import { invalid, type Parsed } from './invalid-reason.js';
import { textLength } from './text-length.js';

/** What PostgreSQL cannot store in a JSON value: NUL, and half of a surrogate pair. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** Trims a text and bounds it to 1..`maxLength`, by `textLength`. */
export function parseText(raw: unknown, maxLength: number): Parsed<string> {
  if (typeof raw !== 'string' || UNSTORABLE.test(raw)) return invalid('NOT_TEXT');
  const value = raw.trim();
  if (value === '') return invalid('EMPTY');
  return textLength(value) > maxLength ? invalid('TOO_LONG', { maximum: maxLength }) : { ok: true, value };
}
