import { yearsOf } from '@commonworks/domain-costing';
import type { Plan } from './plan.js';

/** One pot that is shared: a row of the sheets of shares and of working. */
export interface ShareRow {
  /** Where its line stands. */
  readonly line: number;
  /** The year of a recurring line's pot; null where it is the year that is typed at the line. */
  readonly year: number | null;
}

/** The rows of shares: one for a one-time line, one a year from 1 on for a recurring one. */
export function shareRows({ kinds, years }: Plan): ShareRow[] {
  return kinds.flatMap((kind, line): ShareRow[] =>
    kind === 'ONE_TIME'
      ? [{ line, year: null }]
      : yearsOf({ kind, year: 1 }, years).map((year) => ({ line, year })),
  );
}
