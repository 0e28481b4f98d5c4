import { type SlaFault } from './fault.js';
import { type Stretch } from './service-calendar.js';

/** While the clock stands still, as when an answer of the member is awaited. */
export interface Hold {
  readonly from: Date;
  /** null: it has not ended. */
  readonly to: Date | null;
}

export const holdFaults = (holds: readonly Hold[]): SlaFault[] =>
  holds.flatMap(({ from, to }, index): SlaFault[] => {
    const field = `holds.${index}`;
    if (Number.isNaN(from.getTime()) || Number.isNaN(to?.getTime()))
      return [{ field, reason: 'NOT_A_MOMENT' }];
    return to !== null && to < from ? [{ field, reason: 'ENDS_BEFORE_IT_BEGINS' }] : [];
  });

/** In their order and apart from each other, so that a minute in two of them is taken away once. */
export function mergeHolds(holds: readonly Hold[]): Stretch[] {
  const sorted = holds
    .map(({ from, to }) => ({ start: from.getTime(), end: to?.getTime() ?? Infinity }))
    .toSorted((one, other) => one.start - other.start);
  const merged: { start: number; end: number }[] = [];
  for (const hold of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && hold.start <= last.end) last.end = Math.max(last.end, hold.end);
    else merged.push(hold);
  }
  return merged;
}

/** What is left of a stretch outside of merged holds. */
export function outside(stretch: Stretch, holds: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = [];
  let { start } = stretch;
  for (const hold of holds) {
    if (hold.start >= stretch.end) break;
    if (hold.end <= start) continue;
    if (hold.start > start) left.push({ start, end: hold.start });
    start = hold.end;
  }
  if (start < stretch.end) left.push({ start, end: stretch.end });
  return left;
}
