import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearness } from './nearness.js';

describe('nearness', () => {
  test.each([
    [0, 1],
    [12, 1],
    [13, 0.984375],
    [36, 0.625],
    [59, 0.265625],
    [60, 0.25],
    [61, 0.25],
    [1_200, 0.25],
  ])('%p months ahead: %p', (months, near) => {
    expect(nearness(months)).toBeCloseTo(near, 12);
  });

  test('never rises with distance', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (a, b) => {
        expect(nearness(Math.max(a, b))).toBeLessThanOrEqual(nearness(Math.min(a, b)));
      }),
    );
  });
});
