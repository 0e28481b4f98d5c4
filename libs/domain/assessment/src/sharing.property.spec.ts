import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { effectiveSharing, mostRestrictive, SHARING_LEVELS, sharesAtLeast } from './sharing.js';

const level = fc.constantFrom(...SHARING_LEVELS);
const maybe = fc.option(level, { nil: undefined });

describe('sharing levels', () => {
  test('the order, written out', () => {
    expect(sharesAtLeast('PRIVATE', 'AGGREGATE')).toBe(false);
    expect(sharesAtLeast('AGGREGATE', 'AGGREGATE')).toBe(true);
    expect(sharesAtLeast('NAMED', 'AGGREGATE')).toBe(true);
    expect(sharesAtLeast('NAMED', 'PUBLIC')).toBe(false);
    expect(sharesAtLeast('PUBLIC', 'PRIVATE')).toBe(true);
  });

  test('the most specific choice holds', () => {
    fc.assert(
      fc.property(level, maybe, maybe, (workbook, section, question) => {
        const effective = effectiveSharing({ workbook, section, question });
        if (question) expect(effective).toBe(question);
        else if (section) expect(effective).toBe(section);
        else expect(effective).toBe(workbook);
      }),
    );
    expect(effectiveSharing({ workbook: 'PUBLIC', section: 'NAMED', question: 'PRIVATE' })).toBe('PRIVATE');
    expect(effectiveSharing({ workbook: 'PRIVATE', section: null, question: null })).toBe('PRIVATE');
  });

  test('what is made of several is shared no further than any of them, and is one of them', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 1 }), (levels) => {
        const result = mostRestrictive(levels);
        expect(levels).toContain(result);
        for (const input of levels) expect(sharesAtLeast(input, result)).toBe(true);
      }),
    );
  });

  test('what is made of nothing is private', () => {
    expect(mostRestrictive([])).toBe('PRIVATE');
  });
});
