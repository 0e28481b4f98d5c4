import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classifyQuadrant, LENSES, type Lens, type Region } from './classify-quadrant.js';

const score = fc.double({ min: 0, max: 100, noNaN: true });
const maybe = fc.option(score);
const lens = fc.constantFrom(...LENSES);
const thresholds = fc.record({ x: score, y: score });
const OF: Record<Lens, Region[]> = {
  CLIENT: ['PURSUE', 'EXPLORE', 'TEST', 'MONITOR'],
  SUPPLIER: ['HARVEST', 'IMPROVE', 'INVEST', 'MAYBE'],
};

describe('classifyQuadrant, for any scores', () => {
  test('every service stands in exactly one place: a region of its lens, or beside the chart', () => {
    fc.assert(
      fc.property(lens, maybe, maybe, thresholds, (lens, x, y, thresholds) => {
        const placement = classifyQuadrant(lens, x, y, thresholds);
        expect(placement.placed).toBe(x !== null && y !== null);
        if (placement.placed) {
          expect(OF[lens]).toContain(placement.region);
          expect(placement).toMatchObject({ x, y });
        } else {
          expect(placement.missing).toEqual([...(x === null ? ['x'] : []), ...(y === null ? ['y'] : [])]);
        }
      }),
    );
  });

  test('both lenses draw the same lines, and each pair of sides is one region', () => {
    const regions = new Map<string, Set<string>>();
    fc.assert(
      fc.property(score, score, thresholds, (x, y, thresholds) => {
        const client = classifyQuadrant('CLIENT', x, y, thresholds);
        const supplier = classifyQuadrant('SUPPLIER', x, y, thresholds);
        if (!client.placed || !supplier.placed) throw new Error('Both axes are known.');
        expect([client.xHigh, client.yHigh]).toEqual([x >= thresholds.x, y >= thresholds.y]);
        expect([supplier.xHigh, supplier.yHigh]).toEqual([client.xHigh, client.yHigh]);
        const sides = `${client.xHigh} ${client.yHigh}`;
        regions.set(sides, (regions.get(sides) ?? new Set()).add(`${client.region} ${supplier.region}`));
      }),
      { numRuns: 500 },
    );
    expect([...regions.values()].map((found) => found.size)).toEqual([1, 1, 1, 1]);
  });
});
