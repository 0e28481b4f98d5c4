import { describe, expect, it } from '@jest/globals';
import { requirement } from '../fixtures/requirements.fixture.js';
import { partOf, valuesOf } from './requirement-values.js';

describe('what the form of a requirement holds', () => {
  it('is sent as it was read where nothing is typed', () => {
    const row = requirement({
      acceptance: {
        given: { en: 'a clerk', fr: 'une greffière' },
        when: { en: 'she files it', fr: 'elle le classe' },
        then: { en: 'it is found', fr: 'on le trouve' },
      },
      owner: { en: 'City clerk', fr: 'Greffe' },
      verification: 'TEST',
      agreedPriority: 'MUST',
      followsMembers: false,
      parents: ['REQ-FIN-002', 'REQ-FIN-003'],
    });
    const { type, statement, rationale, acceptance, owner, verification, agreedPriority, parents } = row;
    expect(partOf(valuesOf(row))).toEqual({
      type,
      statement,
      rationale,
      acceptance,
      owner,
      verification,
      agreedPriority,
      parents,
      needs: [],
      parameters: [],
      tests: [],
    });
  });

  it('leaves out what is empty in both languages, and keeps what one language has', () => {
    const empty = partOf({ ...valuesOf(null), ownerEn: '  ' });
    expect([empty.acceptance, empty.owner, empty.parents]).toEqual([null, null, []]);
    const half = partOf({ ...valuesOf(null), ownerFr: 'Greffe', thenEn: 'it is found' });
    expect(half.owner).toEqual({ en: '', fr: 'Greffe' });
    expect(half.acceptance?.then).toEqual({ en: 'it is found', fr: '' });
  });
});
