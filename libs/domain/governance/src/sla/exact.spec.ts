import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkedShareOf, compare, percentageDown, percentageOf, rounded, shareOf, written } from './exact.js';

describe('a percentage', () => {
  test.each(['', '99,9', '-1', '100.1', '101', '1000', '99.1234567', ' 99', '9e1', '٩٩', '.5', '99.'])(
    'is not “%s”',
    (text) => {
      expect(shareOf(text)).toBeNull();
    },
  );

  test('comes back as it was typed, without zeros that say nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (millionths) => {
        const typed = (millionths / 1_000_000).toFixed(6);
        expect(Number(percentageOf(checkedShareOf(typed)))).toBe(Number(typed));
        expect(percentageOf(checkedShareOf(typed))).not.toMatch(/\.\d*0$/);
      }),
    );
  });

  test('a hundredth of a per cent is more than none', () => {
    expect(compare(checkedShareOf('99.95'), checkedShareOf('99.9'))).toBe(1);
    expect(compare(checkedShareOf('99.90'), checkedShareOf('99.9'))).toBe(0);
  });
});

test.each([
  [{ units: 4_296n, places: 2 }, '42.96', 43],
  [{ units: 5n, places: 1 }, '0.5', 1],
  [{ units: 49n, places: 2 }, '0.49', 0],
  [{ units: 432_000n, places: 3 }, '432', 432],
])('%p is written %s and rounds to %i', (exact, text, cents) => {
  expect([written(exact), rounded(exact)]).toEqual([text, cents]);
});

test('a quotient is cut off, not rounded up', () => {
  expect(percentageDown(99_899_999, 100_000_000, 2)).toBe('99.89');
});
