import { describe, expect, it } from '@jest/globals';
import { requirement } from '../../testing/requirement.js';
import { mergedInto } from './merged-into.js';
import { traceRequirements } from './trace-requirements.js';
import { gapsAmong, orphansAmong } from './trace.js';

const need = (id: string) => ({ id, label: { en: id, fr: id } });

describe('what requirements are traced to', () => {
  it('leads from need to result, and keeps what is broken as a row', () => {
    const rows = traceRequirements([
      requirement({ needs: [need('permits')], tests: [{ id: 'AT-1', result: 'PASSED' }] }),
      requirement({ id: 'REQ-PAY-002', needs: [need('taxes')], status: 'REJECTED' }),
      requirement({ id: 'REQ-PAY-003', parents: ['REQ-PAY-001'] }),
      requirement({ id: 'REQ-PAY-004' }),
    ]);
    expect(rows.map((row) => [row.needId, row.requirementId, row.testId, row.gaps.join()])).toEqual([
      ['permits', 'REQ-PAY-001', 'AT-1', ''],
      ['permits', 'REQ-PAY-003', null, 'NO_TEST'],
      ['taxes', null, null, 'NO_REQUIREMENT'],
      [null, 'REQ-PAY-004', null, 'NO_NEED,NO_TEST'],
    ]);
    expect(orphansAmong(rows)).toHaveLength(1);
    expect(gapsAmong(rows)).toHaveLength(3);
  });

  it('fails where a test that several have fails for one of them', () => {
    const tests = (result: 'PASSED' | 'FAILED' | null) => ({ tests: [{ id: 'AT-1', result }] });
    const rows = traceRequirements([
      requirement({ ...tests(null), needs: [need('permits')] }),
      requirement({ id: 'REQ-PAY-002', ...tests('FAILED') }),
      requirement({ id: 'REQ-PAY-003', ...tests('PASSED') }),
    ]);
    expect(rows.map(({ result }) => result)).toEqual(['FAILED', 'FAILED', 'FAILED']);
  });
});

describe('one that stands for another too', () => {
  it('keeps its words, and takes over what the other led to', () => {
    const into = requirement({ needs: [need('permits')], priorities: { a: 'MUST' } });
    const from = requirement({
      id: 'REQ-PAY-002',
      statement: { en: 'Otherwise', fr: 'Autrement' },
      needs: [need('permits'), need('taxes')],
      priorities: { a: 'WONT', b: 'COULD' },
      parents: ['REQ-PAY-001', 'REQ-PAY-009'],
      verification: 'TEST',
    });
    expect(mergedInto(into, from)).toMatchObject({
      id: 'REQ-PAY-001',
      statement: into.statement,
      needs: [{ id: 'permits' }, { id: 'taxes' }],
      priorities: { a: 'MUST', b: 'COULD' },
      parents: ['REQ-PAY-009'],
      verification: 'TEST',
    });
  });
});
