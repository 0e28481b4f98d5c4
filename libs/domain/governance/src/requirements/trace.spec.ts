import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gapsAmong, orphansAmong, trace, type TracedRequirement, type TraceRow } from './trace.js';

const one = (id: string, change: Partial<TracedRequirement> = {}): TracedRequirement => ({
  id,
  type: 'FUNCTIONAL',
  status: 'AGREED',
  parents: [],
  needs: [],
  parameters: [],
  tests: [],
  ...change,
});
const short = ({ needId, requirementId, testId, result, gaps }: TraceRow) =>
  `${needId ?? '–'} ${requirementId ?? '–'} ${testId ?? '–'} ${result ?? '–'} ${gaps.join()}`.trim();
const rows = (...requirements: TracedRequirement[]) =>
  trace([{ id: 'N1' }, { id: 'N2' }], requirements, [
    { id: 'T1', result: 'PASSED' },
    { id: 'T2', result: 'FAILED' },
    { id: 'T3', result: null },
  ]);

describe('traceability', () => {
  test('from need to result, with a row for each gap', () => {
    const found = rows(
      one('R1', { needs: ['N1'], tests: ['T1', 'T2', 'T3', 'T9'] }),
      one('R2', { tests: ['T1'] }),
      one('R3', { needs: ['N1'] }),
    );
    expect(found.map(short)).toEqual([
      'N1 R1 T1 PASSED',
      'N1 R1 T2 FAILED FAILED',
      'N1 R1 T3 – NO_RESULT',
      'N1 R1 T9 – UNKNOWN_TEST',
      'N1 R3 – – NO_TEST',
      'N2 – – – NO_REQUIREMENT',
      '– R2 T1 PASSED NO_NEED',
    ]);
    expect(orphansAmong(found).map(short)).toEqual(['– R2 T1 PASSED NO_NEED']);
    expect(gapsAmong(found)).toHaveLength(6);
  });

  test('what is rejected meets no need, and is no orphan', () => {
    expect(rows(one('R1', { needs: ['N1'], status: 'REJECTED' })).map(short)).toEqual([
      'N1 – – – NO_REQUIREMENT',
      'N2 – – – NO_REQUIREMENT',
    ]);
  });

  test('what is drawn from another stands for its need; circles end', () => {
    const found = rows(
      one('R1', { needs: ['N1'], parents: ['R3'], tests: ['T1'] }),
      one('R2', { parents: ['R1'], tests: ['T1'] }),
      one('R3', { parents: ['R2'], tests: ['T1'] }),
      one('R4', { parents: ['R4', 'R9'], needs: ['N9'], tests: ['T1'] }),
    );
    expect(found.map(short)).toEqual([
      'N1 R1 T1 PASSED',
      'N1 R2 T1 PASSED',
      'N1 R3 T1 PASSED',
      'N2 – – – NO_REQUIREMENT',
      '– R4 T1 PASSED NO_NEED',
    ]);
  });

  test('a quality is kept by a parameter of the service level', () => {
    const quality = { type: 'QUALITY', needs: ['N1'], tests: ['T1'] } as const;
    expect(rows(one('R1', quality)).at(0)?.gaps).toEqual(['NO_PARAMETER']);
    expect(rows(one('R1', { ...quality, parameters: ['availabilityPct'] })).at(0)?.gaps).toEqual([]);
  });

  test('no need and no standing requirement is lost', () => {
    const ids = ['R1', 'R2', 'R3', 'R4', 'R5'];
    const any = fc.record({
      needs: fc.subarray(['N1', 'N2', 'N9']),
      parents: fc.subarray(ids),
      tests: fc.subarray(['T1', 'T2', 'T9']),
      status: fc.constantFrom('AGREED' as const, 'REJECTED' as const),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (given) => {
        const requirements = given.map((change, index) => one(ids[index], change));
        const found = rows(...requirements);
        const standing = requirements.filter(({ status }) => status === 'AGREED').map(({ id }) => id);
        expect(new Set(found.flatMap(({ needId }) => needId ?? []))).toEqual(new Set(['N1', 'N2']));
        expect(new Set(found.flatMap(({ requirementId }) => requirementId ?? []))).toEqual(new Set(standing));
      }),
    );
  });
});
