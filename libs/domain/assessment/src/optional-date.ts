import { type SystemField } from './answer.js';
import { invalid, type Parsed } from './invalid-reason.js';
import { parsePartialDate, type PartialDate } from './partial-date.js';

/** A date of a system that may be left out; what is wrong with it names its field. */
export function optionalDate(raw: unknown, field: SystemField): Parsed<PartialDate | null> {
  if (raw === undefined || raw === null) return { ok: true, value: null };
  const parsed = parsePartialDate(raw);
  return parsed.ok ? parsed : invalid(parsed.reason, { ...parsed.params, field });
}
