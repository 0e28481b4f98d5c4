import { REPLACEMENT_STATUSES, type Replacement, type ReplacementStatus } from './answer.js';
import { invalid, type Parsed } from './invalid-reason.js';
import { optionalDate } from './optional-date.js';
import { firstDay, lastDay } from './partial-date.js';

/**
 * How far a replacement is, with its dates. Dates want a status, and go forward: from June 2018 to 2018 does, for it
 * may end in December.
 */
export function parseReplacement(raw: unknown): Parsed<Replacement | null> {
  if (raw === undefined || raw === null) return { ok: true, value: null };
  if (typeof raw !== 'object' || Array.isArray(raw)) return invalid('NOT_A_SYSTEM', { field: 'replacement' });
  const fields = new Map<string, unknown>(Object.entries(raw));
  const status = fields.get('status') ?? null;
  if (!isStatus(status)) return invalid('NOT_A_SYSTEM', { field: 'replacement' });
  const from = optionalDate(fields.get('from'), 'replacementFrom');
  if (!from.ok) return from;
  const to = optionalDate(fields.get('to'), 'replacementTo');
  if (!to.ok) return to;
  if (status === null) {
    const dated = from.value !== null || to.value !== null;
    return dated ? invalid('DATES_WITHOUT_STATUS', { field: 'replacement' }) : { ok: true, value: null };
  }
  if (from.value !== null && to.value !== null && firstDay(from.value) > lastDay(to.value)) {
    return invalid('FROM_AFTER_TO', { field: 'replacementTo' });
  }
  return { ok: true, value: { status, from: from.value, to: to.value } };
}

const isStatus = (status: unknown): status is ReplacementStatus | null =>
  status === null || REPLACEMENT_STATUSES.some((code) => code === status);
