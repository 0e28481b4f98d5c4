import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  classifyQuadrant,
  LENSES,
  REGIONS,
  type AxisScore,
  type Placement,
  type Region,
} from './classify-quadrant.js';

// Levels of a scale as answers give them, so that lines are met; anything between, as means are.
const score = fc.oneof(fc.constantFrom(0, 25, 50, 75, 100), fc.double({ min: 0, max: 100, noNaN: true }));
const lens = fc.constantFrom(...LENSES);
const thresholds = fc.record({ x: score, y: score, lineIsHigh: fc.boolean() });
const axis: fc.Arbitrary<AxisScore> = fc.oneof(
  { weight: 4, arbitrary: score },
  fc.constantFrom('UNKNOWN' as const, 'WITHHELD' as const),
);
const UP = { client: ['PURSUE', 'TEST'], supplier: ['HARVEST', 'INVEST'] };
const isHigh = {
  x: (region: Region) => ['PURSUE', 'EXPLORE', 'HARVEST', 'IMPROVE'].includes(region),
  y: (region: Region) => [...UP.client, ...UP.supplier].includes(region),
};

describe('classifyQuadrant, for any scores', () => {
  test('every service stands in exactly one place: a region of its lens, the line, or beside the chart', () => {
    fc.assert(
      fc.property(lens, axis, axis, thresholds, (lens, x, y, thresholds) => {
        const placement = classifyQuadrant(lens, x, y, thresholds);
        const known = typeof x === 'number' && typeof y === 'number';
        expect(placement.at === 'BESIDE').toBe(!known);
        if (placement.at === 'REGION') expect(REGIONS[lens]).toContain(placement.region);
        if (placement.at === 'LINE') {
          expect(thresholds.lineIsHigh).toBe(false);
          for (const on of placement.lines) expect(placement[on]).toBeCloseTo(thresholds[on], 8);
        }
        if (placement.at !== 'BESIDE') expect(placement).toMatchObject({ x, y });
        else {
          const withheld = [x, y].includes('WITHHELD');
          expect(placement.region).toBe(lens === 'SUPPLIER' && !withheld ? 'MAYBE' : null);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('both lenses draw the same lines, and each pair of sides is one region', () => {
    const regions = new Map<string, Set<string>>();
    fc.assert(
      fc.property(score, score, thresholds, (x, y, thresholds) => {
        const client = classifyQuadrant('CLIENT', x, y, thresholds);
        const supplier = classifyQuadrant('SUPPLIER', x, y, thresholds);
        expect(supplier.at).toBe(client.at);
        if (client.at === 'LINE') expect(supplier).toEqual(client);
        if (client.at !== 'REGION' || supplier.at !== 'REGION') return;
        const sides = `${isHigh.x(client.region)} ${isHigh.y(client.region)}`;
        expect(sides).toBe(`${isHigh.x(supplier.region)} ${isHigh.y(supplier.region)}`);
        regions.set(sides, (regions.get(sides) ?? new Set()).add(`${client.region} ${supplier.region}`));
      }),
      { numRuns: 500 },
    );
    expect([...regions.values()].map((found) => found.size)).toEqual([1, 1, 1, 1]);
  });

  test('a higher score on one axis never leads to a lower place on it, nor to another on the other', () => {
    const rank = (placement: Placement, on: 'x' | 'y'): number | null => {
      if (placement.at === 'REGION') return isHigh[on](placement.region) ? 2 : 0;
      return placement.at === 'LINE' && [...placement.lines].includes(on) ? 1 : null;
    };
    fc.assert(
      fc.property(lens, score, score, score, thresholds, (lens, a, b, y, thresholds) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((x) =>
          classifyQuadrant(lens, x, y, thresholds),
        );
        const across = [rank(low, 'x'), rank(high, 'x')];
        if (across[0] !== null && across[1] !== null) expect(across[0]).toBeLessThanOrEqual(across[1]);
        const up = [rank(low, 'y'), rank(high, 'y')];
        if (up[0] !== null && up[1] !== null) expect(up[0]).toBe(up[1]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('letting the line count as high empties the line and moves nothing else', () => {
    fc.assert(
      fc.property(lens, axis, axis, thresholds, (lens, x, y, thresholds) => {
        const apart = classifyQuadrant(lens, x, y, { ...thresholds, lineIsHigh: false });
        const high = classifyQuadrant(lens, x, y, { ...thresholds, lineIsHigh: true });
        expect(high.at).toBe(apart.at === 'LINE' ? 'REGION' : apart.at);
        if (apart.at !== 'LINE') expect(high).toEqual(apart);
        else if (high.at === 'REGION')
          for (const on of apart.lines) expect(isHigh[on](high.region)).toBe(true);
      }),
    );
  });
});
