import { firstMonthOf, lastMonthOf, type Month } from './month.js';
import { statusOf, type SystemEntry } from './system-entry.js';

/** The months, both included, in which a municipality may replace a product. */
export interface Window {
  readonly from: Month;
  readonly to: Month;
}

/** Months before the end of support in which its window opens, and after it in which it closes. */
const OPENS_BEFORE_SUPPORT_ENDS = 24;
const CLOSES_AFTER_SUPPORT_ENDS = 12;
/** Months from the as-of date to which a window stays open while the replacement is not done. */
const STAYS_OPEN = 12;

/**
 * When a municipality replaces a product: as planned; else from 24 months before its support ends to 12 after. Unless
 * the replacement is done, the window stays open to 12 months after the as-of date: who is late has not gone away.
 * Null where neither is known.
 *
 * As of June 2017, with support that ended on 2017-12-31: December 2015 to December 2018. With support that ended in
 * 2012: January 2010 to June 2018. Planned from 2018 on, its end unknown: January to December 2018.
 */
export function replacementWindow(entry: SystemEntry, asOf: Month): Window | null {
  const known = plannedWindow(entry, asOf) ?? supportWindow(entry);
  if (known === null || statusOf(entry) === 'DONE') return known;
  return { from: known.from, to: Math.max(known.to, asOf + STAYS_OPEN) };
}

/** The plan as far as it goes: without an end it is the time of its start, without a start it has begun. */
function plannedWindow({ replacement }: SystemEntry, asOf: Month): Window | null {
  const { from = null, to = null } = replacement ?? {};
  if (from !== null) {
    const start = firstMonthOf(from);
    return { from: start, to: Math.max(start, lastMonthOf(to ?? from)) };
  }
  if (to === null) return null;
  const end = lastMonthOf(to);
  return { from: Math.min(asOf, end), to: end };
}

function supportWindow({ supportEnds }: SystemEntry): Window | null {
  if (supportEnds === null) return null;
  return {
    from: firstMonthOf(supportEnds) - OPENS_BEFORE_SUPPORT_ENDS,
    to: lastMonthOf(supportEnds) + CLOSES_AFTER_SUPPORT_ENDS,
  };
}
