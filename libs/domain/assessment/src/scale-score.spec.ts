import { describe, expect, test } from '@jest/globals';
import { ratingOf } from './rating.js';
import { scaleScore } from './scale-score.js';

describe('scaleScore', () => {
  test('spreads the levels evenly from 0 to 100', () => {
    expect([1, 2, 3, 4, 5].map((level) => scaleScore(level, 5))).toEqual([0, 25, 50, 75, 100]);
    expect(scaleScore(2, 2)).toBe(100);
    expect(scaleScore(2, 4)).toBeCloseTo(33.333, 3);
  });

  test.each([
    [0, 5],
    [6, 5],
    [1.5, 5],
    [1, 1],
    [NaN, 5],
    [1, 2.5],
  ])('refuses level %p of %p', (level, levels) => {
    expect(() => scaleScore(level, levels)).toThrow(RangeError);
  });
});

describe('ratingOf', () => {
  test('reads the rating and the overlay', () => {
    expect(ratingOf('GAP')).toEqual({ rating: 'GAP', workPlanned: false });
    expect(ratingOf(['MEETS_NEEDS', 'WORK_PLANNED'])).toEqual({ rating: 'MEETS_NEEDS', workPlanned: true });
    expect(() => ratingOf('WORK_PLANNED')).toThrow(RangeError);
    expect(() => ratingOf(4)).toThrow(RangeError);
  });
});
