import { ACTIVITY } from './activity.js';
import { memberWindow, type MemberWindow } from './member-window.js';
import { writeMonth, type Month } from './month.js';
import { replacementWindow, type Window } from './replacement-window.js';
import { statusOf, type SystemEntry } from './system-entry.js';
import { urgency } from './urgency.js';

/** When the users of a product could replace it together. */
export interface ProductWindow {
  readonly questionId: string;
  readonly productKey: string;
  /** The months of the peak, `YYYY-MM`, both included: the same municipalities are active in each. */
  readonly from: string;
  readonly to: string;
  /** Activity in those months: 1 for each undecided, ½ for each that is replacing. */
  readonly peak: number;
  /** Those active in those months, by id. */
  readonly municipalityIds: readonly string[];
  /** Municipalities that named any system for the question. */
  readonly named: number;
  /** 0 to 1. */
  readonly urgency: number;
  /** All users of the product, by id. */
  readonly members: readonly MemberWindow[];
}

/** A municipality in the months in which it counts. */
interface Active {
  readonly municipalityId: string;
  readonly activity: number;
  readonly window: Window;
}

/**
 * The time at which most users of a product can replace it together: of the months from the as-of month on the one with
 * the highest activity, the first of several, and those that follow it while the same municipalities are active. Null
 * where nobody is active in any of them.
 *
 * As of June 2017 two undecided and two that are replacing, all with support to 2017-12-31, among five that named a
 * system: peak 1 + 1 + ½ + ½ = 3 from 2017-06 to 2018-12, urgency (3 − 1) / (5 − 1) = 0.50.
 *
 * @param entries the users of one product for one question
 * @param named municipalities that named any system for the question
 */
export function productWindow(
  questionId: string,
  productKey: string,
  entries: readonly SystemEntry[],
  asOf: Month,
  named: number,
): ProductWindow | null {
  const users = [...entries].sort((a, b) => (a.municipalityId < b.municipalityId ? -1 : 1));
  const active = users.flatMap((entry): Active[] => {
    const window = replacementWindow(entry, asOf);
    const activity = ACTIVITY[statusOf(entry)];
    return window === null || activity === 0 || window.to < asOf
      ? []
      : [{ municipalityId: entry.municipalityId, activity, window }];
  });
  const first = peakMonth(active, asOf);
  if (first === null) return null;
  const together = activeIn(active, first);
  const peak = activityOf(together);
  return {
    questionId,
    productKey,
    from: writeMonth(first),
    to: writeMonth(lastMonthTogether(together)),
    peak,
    municipalityIds: together.map(({ municipalityId }) => municipalityId),
    named,
    urgency: urgency(peak, named, first - asOf),
    members: users.map((entry) => memberWindow(entry, asOf)),
  };
}

/** Activity only rises where a window opens: the first of the highest months is the as-of month or one of those. */
function peakMonth(active: readonly Active[], asOf: Month): Month | null {
  const months = new Set([asOf, ...active.map(({ window }) => Math.max(window.from, asOf))]);
  let best: { month: Month; activity: number } | null = null;
  for (const month of [...months].sort((a, b) => a - b)) {
    const activity = activityOf(activeIn(active, month));
    if (activity > (best?.activity ?? 0)) best = { month, activity };
  }
  return best?.month ?? null;
}

function activeIn(active: readonly Active[], month: Month): Active[] {
  return active.filter(({ window }) => window.from <= month && month <= window.to);
}

function activityOf(active: readonly Active[]): number {
  return active.reduce((sum, { activity }) => sum + activity, 0);
}

/** Until the first of them leaves: had another come before that, activity would have been higher. */
function lastMonthTogether(together: readonly Active[]): Month {
  return Math.min(...together.map(({ window }) => window.to));
}
