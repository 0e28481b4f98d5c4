import { addMonths } from '@commonworks/domain-opportunity';

/** Where the end of a product's support lies: behind us, within the horizon, or beyond it. */
export interface Support {
  kind: 'ended' | 'ending' | 'later';
  date: string;
}

/** Months ahead in which an end of support calls for a decision: the window of a replacement opens then. */
export const HORIZON_MONTHS = 24;

/**
 * Judges an end of support against today; null when it is not known. Support that ends today has not ended yet.
 * @param supportEnds a day as `YYYY-MM-DD`
 * @param today a day as `YYYY-MM-DD`
 */
export function supportOf(supportEnds: string | null, today: string): Support | null {
  if (supportEnds === null) return null;
  if (supportEnds < today) return { kind: 'ended', date: supportEnds };
  const kind = supportEnds <= addMonths(today, HORIZON_MONTHS) ? 'ending' : 'later';
  return { kind, date: supportEnds };
}

/** Orders two ends of support: what has ended, what ends soon, what ends later, and last what nobody knows. */
export function soonestEnd(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}
