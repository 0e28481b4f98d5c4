import { describe, expect, test } from '@jest/globals';
import { distanceFromMean } from './distance-from-mean.js';
import { distribution } from './distribution.js';
import { percentileRank } from './percentile-rank.js';
import { bandOf } from './population-band.js';
import { quantile } from './quantile.js';
import { standing } from './standing.js';
import { summarize } from './summarize.js';

describe('summarize', () => {
  test('agrees with R: summary(c(1, 2, 3, 4, 10)), sd(…)', () => {
    const summary = summarize([10, 1, 4, 2, 3]);
    expect(summary).toMatchObject({ n: 5, mean: 4, median: 3, q1: 2, q3: 4, min: 1, max: 10 });
    expect(summary?.sd).toBeCloseTo(3.535534, 6);
  });

  test('interpolates as percentile_cont does', () => {
    expect(summarize([10, 20, 30, 40])).toMatchObject({ q1: 17.5, median: 25, q3: 32.5 });
  });

  test('one value has no deviation, no value no summary', () => {
    expect(summarize([7])).toEqual({ n: 1, mean: 7, sd: null, median: 7, q1: 7, q3: 7, min: 7, max: 7 });
    expect(summarize([])).toBeNull();
    expect(summarize([0.1, 0.1, 0.1])).toMatchObject({ mean: 0.1, sd: 0 });
  });
});

describe('what has no answer is refused', () => {
  test('quantile and percentile rank', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
    expect(() => quantile([1], 1.1)).toThrow(RangeError);
    expect(() => quantile([1], NaN)).toThrow(RangeError);
    expect(() => percentileRank(1, [])).toThrow(RangeError);
  });
});

describe('percentileRank', () => {
  test('counts half of the equal ones', () => {
    expect(percentileRank(2, [1, 2, 2, 3])).toBe(50);
    expect(percentileRank(0, [1, 2])).toBe(0);
    expect(percentileRank(3, [1, 2])).toBe(100);
    expect(percentileRank(5, [5])).toBe(50);
  });
});

describe('standing', () => {
  test('leaves out private and non-numeric answers', () => {
    const level = 'NAMED' as const;
    const contributions = [
      { municipalityId: 'a', value: 1, level },
      { municipalityId: 'b', value: 3, level },
      { municipalityId: 'c', value: 'GAP', level },
      { municipalityId: 'd', value: 0, level: 'PRIVATE' as const },
    ];
    expect(standing(2, contributions)).toBe(50);
    expect(standing(2, contributions.slice(2))).toBeNull();
  });
});

describe('distribution', () => {
  test('is ordered by count, then code', () => {
    expect(distribution(['B', 'A', ['C', 'C'], ['C', 'B']])).toEqual([
      { value: 'B', count: 2 },
      { value: 'C', count: 2 },
      { value: 'A', count: 1 },
    ]);
    expect(distribution([])).toEqual([]);
  });
});

describe('bandOf', () => {
  test.each([
    [0, 'UNDER_10K'],
    [9_999, 'UNDER_10K'],
    [10_000, '10K_TO_25K'],
    [24_999, '10K_TO_25K'],
    [25_000, '25K_TO_75K'],
    [74_999, '25K_TO_75K'],
    [75_000, 'OVER_75K'],
    [1_300_000, 'OVER_75K'],
  ])('%p residents: %s', (population, code) => {
    expect(bandOf(population)).toBe(code);
  });

  test('takes other bands, and refuses what no band holds', () => {
    const bands = [
      { code: 'SMALL', from: 100 },
      { code: 'LARGE', from: 200 },
    ];
    expect(bandOf(200, bands)).toBe('LARGE');
    expect(() => bandOf(99, bands)).toThrow(RangeError);
    expect(() => bandOf(NaN)).toThrow(RangeError);
  });
});

describe('distanceFromMean', () => {
  test('in points, and in deviations where there are any', () => {
    expect(distanceFromMean(70, 50, 10)).toEqual({ points: 20, deviations: 2 });
    expect(distanceFromMean(40, 50, null)).toEqual({ points: -10, deviations: null });
    expect(distanceFromMean(50, 50, 0)).toEqual({ points: 0, deviations: null });
  });
});
