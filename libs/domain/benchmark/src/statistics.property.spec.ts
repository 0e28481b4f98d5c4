import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distribution } from './distribution.js';
import { percentileRank } from './percentile-rank.js';
import { quantile } from './quantile.js';
import { summarize } from './summarize.js';

const figure = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100);
const figures = fc.array(figure, { minLength: 1, maxLength: 40 });
const ascending = (values: number[]) => [...values].sort((a, b) => a - b);

describe('quantile', () => {
  test('hits each value at its own position, and lies on the straight line in between', () => {
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 2, maxLength: 40 }),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, at, part) => {
          const sorted = ascending(values);
          const steps = sorted.length - 1;
          const step = at % steps;
          expect(quantile(sorted, step / steps)).toBeCloseTo(sorted[step], 6);
          const expected = sorted[step] * (1 - part) + sorted[step + 1] * part;
          expect(quantile(sorted, (step + part) / steps)).toBeCloseTo(expected, 5);
        },
      ),
    );
  });

  test('never falls as p rises', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(figures, p, p, (values, p1, p2) => {
        const sorted = ascending(values);
        const [low, high] = [Math.min(p1, p2), Math.max(p1, p2)];
        expect(quantile(sorted, low)).toBeLessThanOrEqual(quantile(sorted, high) + 1e-9);
      }),
    );
  });
});

describe('percentileRank', () => {
  test('lies in 0..100, rises with the value, and averages 50 over the group itself', () => {
    fc.assert(
      fc.property(figures, figure, figure, (values, a, b) => {
        const [low, high] = [percentileRank(Math.min(a, b), values), percentileRank(Math.max(a, b), values)];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(high);
        const ranks = values.map((value) => percentileRank(value, values));
        expect(ranks.reduce((sum, rank) => sum + rank, 0) / values.length).toBeCloseTo(50, 6);
      }),
    );
  });

  test('turns round when the values are turned round', () => {
    fc.assert(
      fc.property(figures, figure, (values, value) => {
        const turned = percentileRank(
          -value,
          values.map((other) => -other),
        );
        expect(percentileRank(value, values) + turned).toBeCloseTo(100, 9);
      }),
    );
  });
});

describe('summarize', () => {
  test('keeps its order and its definitions', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const summary = summarize(values);
        if (!summary) throw new Error('There are values.');
        const { n, mean, sd, min, q1, median, q3, max } = summary;
        expect(n).toBe(values.length);
        const ordered = [min, q1, median, q3, max];
        expect(ordered).toEqual(ascending(ordered));
        expect(mean).toBeGreaterThanOrEqual(min);
        expect(mean).toBeLessThanOrEqual(max);
        expect(values.reduce((sum, value) => sum + (value - mean), 0)).toBeCloseTo(0, 4);
        if (n === 1) expect(sd).toBeNull();
        else {
          // The definition by pairs: no mean in it.
          let squares = 0;
          for (const a of values) for (const b of values) squares += (a - b) ** 2;
          const wanted = Math.sqrt(squares / (2 * n * (n - 1)));
          expect(Math.abs((sd ?? NaN) - wanted)).toBeLessThanOrEqual(1e-6 * (1 + wanted));
        }
      }),
    );
  });

  test('the order of the values does not matter', () => {
    const shuffled = figures.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
    );
    fc.assert(
      fc.property(shuffled, ([values, others]) => expect(summarize(others)).toEqual(summarize(values))),
    );
  });

  test('equal values have no spread at all', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 2, max: 30 }),
        (value, n) => {
          const summary = summarize(Array.from({ length: n }, () => value));
          expect(summary?.mean).toBeCloseTo(value, 12);
          expect(summary?.sd).toBe(0);
        },
      ),
    );
  });
});

describe('distribution', () => {
  test('counts each code once a municipality, and nothing else', () => {
    const code = fc.constantFrom('A', 'B', 'C', 'WORK_PLANNED');
    const answers = fc.array(fc.oneof(code, fc.array(code, { maxLength: 5 })));
    fc.assert(
      fc.property(answers, (values) => {
        const counts = distribution(values);
        for (const wanted of ['A', 'B', 'C', 'WORK_PLANNED']) {
          const holding = values.filter(
            (value) => value === wanted || (Array.isArray(value) && value.some((code) => code === wanted)),
          );
          expect(counts.find((each) => each.value === wanted)?.count ?? 0).toBe(holding.length);
        }
        expect(counts.every(({ count }) => count > 0)).toBe(true);
      }),
    );
  });
});
