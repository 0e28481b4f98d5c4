import { type PlannedRow } from './send-table.js';

/** Of how a requirement reads now and would read, the lines that are not in the other. */
export function differingLines({ before, after }: Pick<PlannedRow, 'before' | 'after'>): {
  readonly before: readonly string[];
  readonly after: readonly string[];
} {
  const now = before?.split('\n') ?? [];
  const then = after?.split('\n') ?? [];
  return {
    before: now.filter((line) => !then.includes(line)),
    after: then.filter((line) => !now.includes(line)),
  };
}
