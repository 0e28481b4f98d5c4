import { expect, test } from '@jest/globals';
import { rocArea, rocChance } from './roc-area.mjs';

test('the area is 1 where all of the second are larger, 0 where all are smaller, and a half where nothing differs', () => {
  expect(rocArea([1, 2], [3, 4])).toBe(1);
  expect(rocArea([3, 4], [1, 2])).toBe(0);
  expect(rocArea([1, 2, 3], [1, 2, 3])).toBe(0.5);
});

test('the area is the share of pairs in which the second is larger, equals by half', () => {
  const [first, second] = [
    [5, 1, 3, 3, 9],
    [3, 7, 2],
  ];
  /** @type {number[]} */
  const pairs = first.flatMap((a) => second.map((b) => (b > a ? 1 : b === a ? 0.5 : 0)));
  expect(rocArea(first, second)).toBeCloseTo(pairs.reduce((sum, one) => sum + one, 0) / pairs.length, 12);
});

test('chance is what a known sample has', () => {
  expect(rocChance(1000, 1000)).toBeCloseTo(0.0253, 4);
});
