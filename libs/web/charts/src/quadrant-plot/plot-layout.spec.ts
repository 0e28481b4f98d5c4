import { describe, expect, it } from '@jest/globals';
import { regionPoints, regionRegions } from '../fixtures/region.fixture.js';
import { boxesMeet, discMeetsBox, segmentMeetsBox } from '../geometry/geometry.js';
import { layOut } from './plot-layout.js';
import type { QuadrantPoint, QuadrantRegion } from './quadrant-plot.model.js';

const regions: QuadrantRegion[] = [
  { code: 'PURSUE', label: 'Pursue', corner: 'hh' },
  { code: 'EXPLORE', label: 'Explore', corner: 'hl' },
  { code: 'TEST', label: 'Test', corner: 'lh' },
  { code: 'MONITOR', label: 'Monitor', corner: 'll' },
];
const thresholds = { x: 60, y: 40 };
const point = (id: string, x: number, y: number, weight?: number): QuadrantPoint => ({
  id,
  label: `Service ${id}`,
  x,
  y,
  region: 'PURSUE',
  ...(weight === undefined ? {} : { weight }),
});

describe('layOut', () => {
  it('spreads the figures over the plot, the lines in sight, and shows the whole where that is wanted', () => {
    const points = [point('a', 62, 41), point('b', 70, 55)];
    const near = layOut(points, thresholds, regions, { width: 640 });
    const far = layOut(points, thresholds, regions, { width: 640, whole: true });
    expect(near.points[1].x - near.points[0].x).toBeGreaterThan(2 * (far.points[1].x - far.points[0].x));
    expect(near.ranges).toEqual({ x: { from: 50, to: 70 }, y: { from: 30, to: 60 } });
    for (const { plot, threshold } of [near, far]) {
      expect(threshold.x).toBeGreaterThan(plot.x);
      expect(threshold.x).toBeLessThan(plot.x + plot.width);
      expect(threshold.y).toBeGreaterThan(plot.y);
      expect(threshold.y).toBeLessThan(plot.y + plot.height);
    }
  });

  it('names points where there is room, and numbers them at 390 px', () => {
    const points = [point('a', 20, 30), point('b', 80, 90)];
    expect(
      layOut(points, thresholds, regions, { width: 720, whole: true }).points.map(({ label }) => label),
    ).toEqual(['Service a', 'Service b']);
    const narrow = layOut(points, thresholds, regions, { width: 358, whole: true });
    expect(narrow.numbered).toBe(true);
    expect(narrow.points.map(({ label }) => label)).toEqual(['1', '2']);
    expect(narrow.points.every(({ text }) => text !== null)).toBe(true);
  });

  it('leads no line through the name of another service, however long the names', () => {
    const { points, numbered } = layOut(regionPoints, { x: 50, y: 50 }, regionRegions, { width: 719 });
    const through = points.flatMap(({ label, text }) =>
      points
        .filter((other) => other.label !== label)
        .filter((other) => text?.leader && other.text && segmentMeetsBox(text.leader, other.text.box))
        .map((other) => `${label} through ${other.label}`),
    );
    expect({ numbered, through }).toEqual({ numbered: false, through: [] });
  });

  it('numbers points on a wide plot too when their names would not fit', () => {
    const crowd = Array.from({ length: 90 }, (_, index) => ({
      ...point(String(index), 50, 50),
      label: 'Land planning, development, licensing and by-law enforcement',
    }));
    expect(layOut(crowd, thresholds, regions, { width: 640 }).numbered).toBe(true);
  });

  it('keeps points on 0 and 100 whole and clear of the corner names', () => {
    const extremes = [
      point('a', 0, 0, 9),
      point('b', 100, 100, 27),
      point('c', 0, 100, 27),
      point('d', 100, 0, 27),
    ];
    for (const width of [280, 390, 760]) {
      const { points, regions: areas, plot } = layOut(extremes, thresholds, regions, { width });
      for (const { x, y, radius } of points) {
        expect(areas.filter(({ name }) => discMeetsBox({ x, y }, radius, name))).toEqual([]);
        expect(x - radius).toBeGreaterThan(plot.x);
        expect(x + radius).toBeLessThan(plot.x + plot.width);
      }
    }
  });

  it('puts the regions in their corners, meeting at the thresholds', () => {
    const { regions: areas, threshold, plot } = layOut([], thresholds, regions, { width: 640 });
    const at = Object.fromEntries(areas.map((area) => [area.corner, area]));
    expect(at.hh).toMatchObject({ x: threshold.x, y: plot.y });
    expect(at.hl).toMatchObject({ x: threshold.x, y: threshold.y });
    expect(at.lh).toMatchObject({ x: plot.x, y: plot.y });
    expect(at.ll).toMatchObject({ x: plot.x, y: threshold.y });
    expect(boxesMeet(at.hh, at.ll)).toBe(false);
  });

  it('grows y upward', () => {
    const { points } = layOut([point('low', 50, 10), point('high', 50, 90)], thresholds, regions, {
      width: 640,
    });
    expect(points[1].y).toBeLessThan(points[0].y);
  });

  it('lets the area, not the radius, grow with the weight, and draws large under small', () => {
    const { points, drawingOrder } = layOut(
      [point('a', 10, 10, 0), point('b', 40, 40, 10), point('c', 80, 80, 20)],
      thresholds,
      regions,
      { width: 640 },
    );
    const [none, half, full] = points.map(({ radius }) => radius ** 2);
    expect(half - none).toBeCloseTo(full - half, 6);
    expect(drawingOrder).toEqual([2, 1, 0]);
  });

  it('marks points that share a spot', () => {
    const { points } = layOut(
      [point('a', 50, 50), point('b', 50, 50), point('c', 51, 50)],
      thresholds,
      regions,
      { width: 640 },
    );
    expect(points.map(({ shared }) => shared)).toEqual([true, true, false]);
  });
});
