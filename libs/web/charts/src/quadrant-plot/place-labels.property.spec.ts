import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textMeasure } from '../text/text-measure.js';
import { type Box, boxesMeet, discMeetsBox, distance } from '../geometry/geometry.js';
import { type LabelledPoint, type PlacedLabel, placeLabels } from './place-labels.js';

const measure = textMeasure(14);
const size = { width: 590, height: 590 };
const corners: Box[] = [
  { x: 8, y: 6, width: 60, height: 18 },
  { x: 522, y: 6, width: 60, height: 18 },
  { x: 8, y: 566, width: 60, height: 18 },
  { x: 522, y: 566, width: 60, height: 18 },
];
const names = [
  'Parks',
  'Council',
  'Financial Management',
  'Land Planning and Development',
  'Server and Storage',
  'GIS',
];

const place = (side: number) =>
  fc.record({ x: fc.integer({ min: 32, max: side - 32 }), y: fc.integer({ min: 36, max: side - 36 }) });

/** Spread points, tight clusters and points on the very same spot. */
const pointsIn = (side: number, label: (index: number) => string) =>
  fc
    .record({
      loose: fc.array(place(side), { maxLength: 20 }),
      hub: place(side),
      near: fc.array(
        fc.record({ x: fc.integer({ min: -14, max: 14 }), y: fc.integer({ min: -14, max: 14 }) }),
        {
          maxLength: 12,
        },
      ),
      twins: fc.integer({ min: 0, max: 8 }),
      radius: fc.integer({ min: 4, max: 9 }),
    })
    .map(({ loose, hub, near, twins, radius }): LabelledPoint[] => {
      const inside = (value: number) => Math.min(side - 32, Math.max(32, value));
      const around = near.map(({ x, y }) => ({ x: inside(hub.x + x), y: inside(hub.y + y) }));
      const places = [...loose, ...around, ...Array.from({ length: twins }, () => hub)];
      return places.map((at, index) => ({ ...at, id: String(index), label: label(index), radius }));
    });

function expectClear(
  points: LabelledPoint[],
  labels: PlacedLabel[],
  plot: { width: number; height: number },
) {
  expect(labels.map(({ id }) => id)).toEqual(points.map(({ id }) => id));
  labels.forEach(({ box }, index) => {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(plot.width);
    expect(box.y + box.height).toBeLessThanOrEqual(plot.height);
    expect(labels.slice(index + 1).filter((other) => boxesMeet(box, other.box))).toEqual([]);
    expect(points.filter((point) => discMeetsBox(point, point.radius, box))).toEqual([]);
    expect({ width: box.width, height: box.height }).toEqual(measure(points[index].label));
  });
}

describe('placeLabels', () => {
  it('places up to 40 names clear of one another, of points, of corner names and of the border', () => {
    fc.assert(
      fc.property(
        pointsIn(590, (index) => names[index % names.length]),
        (points) => {
          const placement = placeLabels(points, size, measure, { obstacles: corners });
          if (placement.kind === 'crowded') throw new Error(`${points.length} names did not fit`);
          expectClear(points, placement.labels, size);
          for (const { box } of placement.labels) {
            expect(corners.filter((corner) => boxesMeet(corner, box))).toEqual([]);
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it('always finds room for numbers, even on the narrowest plot', () => {
    const narrow = { width: 240, height: 240 };
    fc.assert(
      fc.property(
        pointsIn(240, (index) => String(index + 1)),
        (points) => {
          const placement = placeLabels(points, narrow, measure);
          if (placement.kind === 'crowded') throw new Error(`${points.length} numbers did not fit`);
          expectClear(points, placement.labels, narrow);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it('ties every label that stands away to its own point', () => {
    fc.assert(
      fc.property(
        pointsIn(590, (index) => names[index % names.length]),
        (points) => {
          const placement = placeLabels(points, size, measure);
          if (placement.kind === 'crowded') throw new Error('crowded');
          placement.labels.forEach(({ box, leader }, index) => {
            const point = points[index];
            const nearest = {
              x: Math.min(box.x + box.width, Math.max(box.x, point.x)),
              y: Math.min(box.y + box.height, Math.max(box.y, point.y)),
            };
            if (distance(point, nearest) > point.radius + 20) expect(leader).not.toBeNull();
            if (leader) expect(distance(point, leader.from)).toBeCloseTo(point.radius + 1, 6);
          });
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it('draws the same picture twice', () => {
    fc.assert(
      fc.property(
        pointsIn(590, (index) => names[index % names.length]),
        (points) => {
          expect(placeLabels(points, size, measure)).toEqual(placeLabels(points, size, measure));
        },
      ),
      { numRuns: 10 },
    );
  }, 60_000);
});
