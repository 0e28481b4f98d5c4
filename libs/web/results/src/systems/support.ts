import { comparePartialDates, lastDay, type PartialDate } from '@commonworks/domain-assessment';
import { addMonths } from '@commonworks/domain-opportunity';

/** Where the end of a product's support lies: behind us, within the horizon, or beyond it. */
export interface Support {
  kind: 'ended' | 'ending' | 'later';
  date: PartialDate;
}

/** Months ahead in which an end of support calls for a decision: the window of a replacement opens then. */
export const HORIZON_MONTHS = 24;

/**
 * Judges an end of support against today; null when it is not known. Support that ends today has not ended yet, and of
 * one that ends in a year or a month the last day is judged: what ends in 2020 has ended when 2020 is over.
 * @param today a day as `YYYY-MM-DD`
 */
export function supportOf(supportEnds: PartialDate | null, today: string): Support | null {
  if (supportEnds === null) return null;
  const last = lastDay(supportEnds);
  if (last < today) return { kind: 'ended', date: supportEnds };
  const kind = last <= addMonths(today, HORIZON_MONTHS) ? 'ending' : 'later';
  return { kind, date: supportEnds };
}

/** Orders two ends of support: what has ended, what ends soon, what ends later, and last what nobody knows. */
export function soonestEnd(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return comparePartialDates(a, b);
}
