import { expect, test } from '@jest/globals';
import { percentile } from './percentile.mjs';

test('percentiles are by the nearest rank: a value that was measured, not one between two', () => {
  const durations = [40, 10, 30, 20];
  expect([0, 25, 50, 75, 95, 100].map((p) => percentile(durations, p))).toEqual([10, 10, 20, 30, 40, 40]);
  expect(percentile([7], 50)).toBe(7);
});
