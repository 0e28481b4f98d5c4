import { serverClock } from '@commonworks/web-ui';

/** Where the end of a product's support lies: behind us, within the horizon, or beyond it. */
export interface Support {
  kind: 'ended' | 'ending' | 'later';
  date: string;
}

/** Months ahead in which an end of support calls for a decision. */
export const HORIZON_MONTHS = 12;

/**
 * Judges an end of support against today; null when it is not known. Support that ends today has not ended yet.
 * @param supportEnds a day as `YYYY-MM-DD`
 * @param today a day as `YYYY-MM-DD`
 */
export function supportOf(supportEnds: string | null, today: string): Support | null {
  if (supportEnds === null) return null;
  if (supportEnds < today) return { kind: 'ended', date: supportEnds };
  const horizon = new Date(`${today}T00:00:00Z`);
  horizon.setUTCMonth(horizon.getUTCMonth() + HORIZON_MONTHS);
  const kind = supportEnds <= horizon.toISOString().slice(0, 10) ? 'ending' : 'later';
  return { kind, date: supportEnds };
}

/** Orders two ends of support: what has ended, what ends soon, what ends later, and last what nobody knows. */
export function soonestEnd(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}

/** Today in the reader's zone, by the server's clock, as `YYYY-MM-DD`. */
export function today(now: Date = serverClock.now()): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
