import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimalsToTell, positionOf, sideOf } from './line.js';
import { serviceScore } from './service-score.js';

const score = fc.double({ min: 0, max: 100, noNaN: true });
const RANK = { LOW: 0, ON_LINE: 1, HIGH: 2 };

describe('the line between low and high', () => {
  test.each([
    [49.999, 'BELOW'],
    [50, 'ON'],
    [50.0000001, 'ABOVE'],
  ])('%p is %s 50', (at, position) => {
    expect(positionOf(at, 50)).toBe(position);
  });

  test('is what its arithmetic means, not what binary makes of it', () => {
    const halves = [
      { weight: 0.1, higherIsBetter: true, score: 25 },
      { weight: 0.2, higherIsBetter: true, score: 62.5 },
    ];
    const { score } = serviceScore(halves);
    expect(score).not.toBe(50);
    expect(positionOf(score ?? 0, 50)).toBe('ON');
  });

  test('counts what stands on it apart, or as high', () => {
    expect(sideOf(50, 50, false)).toBe('ON_LINE');
    expect(sideOf(50, 50, true)).toBe('HIGH');
    for (const lineIsHigh of [false, true]) {
      expect(sideOf(0, 0, lineIsHigh)).toBe(lineIsHigh ? 'HIGH' : 'ON_LINE');
      expect(sideOf(99, 100, lineIsHigh)).toBe('LOW');
      expect(sideOf(1, 0, lineIsHigh)).toBe('HIGH');
    }
  });

  test('a higher score never counts as lower, and a higher line never counts a score as higher', () => {
    fc.assert(
      fc.property(score, score, score, fc.boolean(), (a, b, line, lineIsHigh) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(RANK[sideOf(low, line, lineIsHigh)]).toBeLessThanOrEqual(RANK[sideOf(high, line, lineIsHigh)]);
        expect(RANK[sideOf(line, high, lineIsHigh)]).toBeLessThanOrEqual(RANK[sideOf(line, low, lineIsHigh)]);
      }),
    );
  });

  test('letting the line count as high moves nothing but what stands on it', () => {
    fc.assert(
      fc.property(score, score, (at, line) => {
        const apart = sideOf(at, line, false);
        expect(sideOf(at, line, true)).toBe(apart === 'ON_LINE' ? 'HIGH' : apart);
      }),
    );
  });
});

describe('the decimals that tell a score from its line', () => {
  test.each([
    [50, 50, 0],
    [62.5, 50, 0],
    [50.4, 50, 1],
    [50.04, 50, 2],
    [50.000_000_1, 50, 7],
    [46.449, 46.4285, 2],
  ])('%p beside %p: %p', (at, line, decimals) => {
    expect(decimalsToTell(at, line, 0)).toBe(decimals);
  });

  test('whatever the scores: written alike where they are the same, apart where they are not', () => {
    const near = fc.tuple(score, fc.double({ min: -1e-6, max: 1e-6, noNaN: true }));
    fc.assert(
      fc.property(near, ([line, more]) => {
        const at = Math.min(100, Math.max(0, line + more));
        const decimals = decimalsToTell(at, line, 1);
        if (positionOf(at, line) === 'ON') expect(decimals).toBe(1);
        else expect(at.toFixed(decimals)).not.toBe(line.toFixed(decimals));
      }),
    );
  });
});
