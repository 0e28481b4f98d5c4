import type { Requirement, TestResult } from './requirement.js';

export interface Need {
  readonly id: string;
}

/** What a requirement is tied to, beyond its parents. */
export interface TracedRequirement extends Pick<Requirement, 'id' | 'type' | 'status' | 'parents'> {
  readonly needs: readonly string[];
  /** Ids of service level parameters that keep it met. */
  readonly parameters: readonly string[];
  readonly tests: readonly string[];
}

export interface TracedTest {
  readonly id: string;
  /** null: not carried out. */
  readonly result: TestResult | null;
}

export const TRACE_GAPS = [
  'NO_REQUIREMENT',
  'NO_NEED',
  'NO_PARAMETER',
  'NO_TEST',
  'NO_RESULT',
  'FAILED',
  'UNKNOWN_TEST',
] as const;
export type TraceGap = (typeof TRACE_GAPS)[number];

/** From need to result; null where the chain is broken. */
export interface TraceRow {
  readonly needId: string | null;
  readonly requirementId: string | null;
  readonly parameterIds: readonly string[];
  readonly testId: string | null;
  readonly result: TracedTest['result'];
  readonly gaps: readonly TraceGap[];
}

/** Types whose promise has to be kept every month, not only on the day of acceptance. */
const KEPT_BY_PARAMETERS: readonly Requirement['type'][] = ['QUALITY', 'SUPPORT'];

/**
 * Need → requirement → parameter → test → result. Source: governance.md, part B. Gaps stay as rows: a need without a
 * requirement, a requirement without a need (an orphan), without a test, without a result. What is rejected meets no need.
 * A requirement drawn from others stands for their needs too.
 */
export function trace(
  needs: readonly Need[],
  requirements: readonly TracedRequirement[],
  tests: readonly TracedTest[],
): TraceRow[] {
  const standing = requirements.filter(({ status }) => status !== 'REJECTED');
  const byId = new Map(standing.map((one) => [one.id, one]));
  const known = new Set(needs.map(({ id }) => id));
  const testOf = new Map(tests.map((test) => [test.id, test]));
  const meets = new Map(standing.map((one) => [one.id, needsOf(one, byId, known)]));
  const rows = needs.flatMap(({ id }) => {
    const meeting = standing.filter((one) => meets.get(one.id)?.has(id));
    return meeting.length === 0
      ? [{ ...NOTHING, needId: id, gaps: ['NO_REQUIREMENT'] as const }]
      : meeting.flatMap((one) => rowsOf(one, id, testOf));
  });
  const orphans = standing.filter((one) => meets.get(one.id)?.size === 0);
  return [...rows, ...orphans.flatMap((one) => rowsOf(one, null, testOf))];
}

/** The rows of requirements that lead back to no need. */
export const orphansAmong = (rows: readonly TraceRow[]): TraceRow[] =>
  rows.filter(({ gaps }) => gaps.includes('NO_NEED'));

/** The rows that are not followed to a test that passed. */
export const gapsAmong = (rows: readonly TraceRow[]): TraceRow[] =>
  rows.filter(({ gaps }) => gaps.length > 0);

const NOTHING = { needId: null, requirementId: null, parameterIds: [], testId: null, result: null };

/** Its own and those of its parents, up to the first; parents that go round in a circle are each asked once. */
function needsOf(
  from: TracedRequirement,
  byId: ReadonlyMap<string, TracedRequirement>,
  known: ReadonlySet<string>,
): Set<string> {
  const found = new Set<string>();
  const asked = new Set<string>();
  const toAsk = [from.id];
  for (let id = toAsk.pop(); id !== undefined; id = toAsk.pop()) {
    const one = byId.get(id);
    if (one === undefined || asked.has(id)) continue;
    asked.add(id);
    for (const need of one.needs) if (known.has(need)) found.add(need);
    toAsk.push(...one.parents);
  }
  return found;
}

function rowsOf(
  { id, type, parameters, tests }: TracedRequirement,
  needId: string | null,
  testOf: ReadonlyMap<string, TracedTest>,
): TraceRow[] {
  const shared: TraceGap[] = [
    ...(needId === null ? (['NO_NEED'] as const) : []),
    ...(parameters.length === 0 && KEPT_BY_PARAMETERS.includes(type) ? (['NO_PARAMETER'] as const) : []),
  ];
  const row = (testId: string | null, result: TracedTest['result'], gap: TraceGap | null): TraceRow => ({
    needId,
    requirementId: id,
    parameterIds: parameters,
    testId,
    result,
    gaps: gap === null ? shared : [...shared, gap],
  });
  if (tests.length === 0) return [row(null, null, 'NO_TEST')];
  return tests.map((testId) => {
    const test = testOf.get(testId);
    if (test === undefined) return row(testId, null, 'UNKNOWN_TEST');
    if (test.result === null) return row(testId, null, 'NO_RESULT');
    return row(testId, test.result, test.result === 'FAILED' ? 'FAILED' : null);
  });
}
