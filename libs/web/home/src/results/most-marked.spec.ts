import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mostMarked } from './most-marked.js';

type Point = Parameters<typeof mostMarked>[0]['points'][number];
const regions = [
  { code: 'PURSUE' as const, name: 'À réaliser' },
  { code: 'EXPLORE' as const, name: 'À explorer' },
];
const point = (name: string, x: number, y: number, region: Point['region']): Point => ({
  x,
  y,
  region,
  service: { id: name, name },
});

describe('what the quadrants say of a region', () => {
  it('is how many of the placed services stand in it, and the highest of them', () => {
    const points = [
      point('Permits', 60, 60, 'PURSUE'),
      point('Payroll', 90, 80, 'PURSUE'),
      point('Fleet', 50, 90, null),
      point('Parks', 95, 10, 'EXPLORE'),
      point('Assets', 75, 75, 'PURSUE'),
      point('Fire', 55, 55, 'PURSUE'),
    ];
    expect(mostMarked({ regions, points }, 'PURSUE')).toEqual({
      name: 'À réaliser',
      count: 4,
      total: 6,
      first: ['Payroll', 'Assets', 'Permits'],
    });
  });

  it('says so where none stands in it, and says nothing where no service has a place', () => {
    const points = [point('Parks', 95, 10, 'EXPLORE')];
    expect(mostMarked({ regions, points }, 'PURSUE')).toMatchObject({ count: 0, total: 1, first: [] });
    expect(mostMarked({ regions, points: [] }, 'PURSUE')).toBeNull();
    expect(mostMarked({ regions, points }, 'HARVEST')).toBeNull();
  });

  it('counts none twice, names at most three of those it counts, and none that is less marked than one left out', () => {
    const points = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 100 }),
        y: fc.integer({ min: 0, max: 100 }),
        region: fc.constantFrom<Point['region']>('PURSUE', 'EXPLORE', null),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(points, (places) => {
        const all = places.map((place, i) => point(`s${i}`, place.x, place.y, place.region));
        const reading = mostMarked({ regions, points: all }, 'PURSUE');
        const inIt = all.filter(({ region }) => region === 'PURSUE');
        expect(reading?.count).toBe(inIt.length);
        const named = inIt.filter(({ service }) => reading?.first.includes(service.name));
        expect(named).toHaveLength(Math.min(3, inIt.length));
        const least = Math.min(...named.map(({ x, y }) => x + y));
        const others = inIt.filter((one) => !named.includes(one));
        expect(others.every(({ x, y }) => x + y <= least)).toBe(true);
      }),
    );
  });
});
