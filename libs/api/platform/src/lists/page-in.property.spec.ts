import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pageIn } from './page-of.js';

const lists = fc.uniqueArray(fc.uuid(), { maxLength: 30 }).map((ids) => ids.map((id) => ({ id })));

describe('the pages of a list', () => {
  it('put together are the list, whatever their length', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 40 }), (list, first) => {
        const seen: { id: string }[] = [];
        for (;;) {
          const page = pageIn(list, { first, after: seen.at(-1)?.id ?? null });
          expect(page.length).toBeLessThanOrEqual(first);
          seen.push(...page);
          if (page.length < first) break;
        }
        expect(seen).toEqual(list);
      }),
    );
  });

  it('end after an entry that is not in it', () => {
    expect(pageIn([{ id: 'a' }], { first: 5, after: 'b' })).toEqual([]);
  });

  it.each([0, -1, 501])('are not %i long', (first) => {
    expect(() => pageIn([], { first, after: null })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
  });
});
