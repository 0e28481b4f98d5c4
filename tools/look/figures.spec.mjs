import { describe, expect, test } from '@jest/globals';
import { median, rowsOf, tableOf } from './figures.mjs';

const bare = {
  name: 'bare page',
  performance: 99,
  lcp: 2_000,
  warmLcp: 900,
  clsPhone: 0,
  clsWide: 0,
  scriptBytes: 150_000,
  nodes: 20,
  benchmarkIndex: 1_500,
};

test('the median is the middle one, whatever their order', () => {
  expect(median([5, 1, 100])).toBe(5);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

describe('what a page has to reach', () => {
  /** @param {Partial<typeof bare>} page */
  const missed = (page) =>
    rowsOf([{ ...bare, name: 'home', ...page }], bare)
      .filter(({ met }) => !met)
      .map(({ what, figure, target }) => `${what}: ${figure}, ${target}`);

  test('is met at the bound itself', () => {
    expect(
      missed({
        performance: 90,
        lcp: 2_500,
        warmLcp: 1_800,
        clsPhone: 0.02,
        clsWide: 0.02,
        scriptBytes: 210_000,
      }),
    ).toEqual([]);
  });

  test('is missed beyond it, and said how', () => {
    expect(missed({ performance: 89 })).toEqual(['home: performance: 89, ≥ 90']);
    expect(missed({ lcp: 2_600 })).toEqual(['home: LCP of the bare page’s 2000 ms: 1.30 ×, ≤ 1.25 ×']);
    expect(missed({ scriptBytes: 211_000, clsWide: 0.03 })).toEqual([
      'home: CLS, wide: 0.030, ≤ 0.020',
      'home: scripts before its own: 211 kB, ≤ 210 kB',
    ]);
  });

  test('counts the nodes of the benchmark alone', () => {
    expect(missed({ nodes: 2_001 })).toEqual([]);
    expect(missed({ name: 'benchmark', nodes: 2_001 })).toEqual(['benchmark: nodes: 2001, ≤ 2000']);
  });
});

test('the table says of each row whether it is met', () => {
  expect(tableOf([{ what: 'a', figure: '1', target: '≤ 2', met: true }])).toBe(
    '| | what | figure | target |\n| - | - | -: | -: |\n| ✓ | a | 1 | ≤ 2 |',
  );
});
