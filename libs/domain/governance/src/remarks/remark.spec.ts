import { describe, expect, it } from '@jest/globals';
import { GOVERNANCE_STATUSES } from '../agreement/document-step.js';
import { REMARK_KINDS, REMARK_STATES, remarksOn, stepsOfRemark } from './remark.js';

describe('what can be done with a remark', () => {
  it.each([
    ['COMMENT', 'OPEN', 'DRAFT', ['REPLY', 'RESOLVE', 'WITHDRAW']],
    ['COMMENT', 'OPEN', 'IN_REVIEW', ['REPLY', 'RESOLVE', 'WITHDRAW']],
    ['COMMENT', 'RESOLVED', 'IN_REVIEW', ['REOPEN']],
    ['SUGGESTION', 'OPEN', 'DRAFT', ['REPLY', 'ACCEPT', 'REFUSE', 'WITHDRAW']],
    ['SUGGESTION', 'OPEN', 'IN_REVIEW', ['REPLY', 'WITHDRAW']],
    ['SUGGESTION', 'ACCEPTED', 'DRAFT', []],
    ['SUGGESTION', 'REFUSED', 'DRAFT', []],
    ['COMMENT', 'WITHDRAWN', 'DRAFT', []],
  ] as const)('a %s that is %s, of a document that is %s: %p', (kind, state, status, steps) => {
    expect(stepsOfRemark(kind, state, status)).toEqual(steps);
  });

  it('is nothing once the document is agreed', () => {
    for (const status of GOVERNANCE_STATUSES.filter((one) => one !== 'DRAFT' && one !== 'IN_REVIEW')) {
      expect(remarksOn(status)).toEqual([]);
      for (const kind of REMARK_KINDS)
        for (const state of REMARK_STATES) expect(stepsOfRemark(kind, state, status)).toEqual([]);
    }
  });
});
