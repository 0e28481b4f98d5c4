import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWhole, shownRanges, ticksOf } from './axis-range.js';

/** Scores are means of a few answers; none is so close to 0 that a tenth of it is 0 to the machine. */
const figure = fc.double({ min: 0, max: 100, noNaN: true }).map((score) => Math.round(score * 1e6) / 1e6);
const place = fc.record({ x: figure, y: figure });
const at = (...xs: number[]) => xs.map((x) => ({ x, y: 50 }));
const line = { x: 50, y: 50 };

describe('the range shown', () => {
  it('holds every figure and the line, ends on tens, and stays within 0 to 100', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), place, (points, thresholds) => {
        const ranges = shownRanges(points, thresholds);
        for (const axis of ['x', 'y'] as const) {
          const { from, to } = ranges[axis];
          for (const value of [...points.map((point) => point[axis]), thresholds[axis]]) {
            expect(value).toBeGreaterThanOrEqual(from);
            expect(value).toBeLessThanOrEqual(to);
          }
          expect([from % 10, to % 10]).toEqual([0, 0]);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(100);
          expect(to - from < 80 || isWhole(ranges[axis])).toBe(true);
        }
      }),
    );
  });

  it('shows something of both sides of a line that is inside the axis', () => {
    expect(shownRanges(at(50), line).x).toEqual({ from: 40, to: 60 });
    expect(shownRanges(at(62, 71), line).x).toEqual({ from: 40, to: 80 });
    expect(shownRanges(at(12, 34), line).x).toEqual({ from: 10, to: 60 });
  });

  it('is the whole axis where that is wanted, from a span of 80, and with nothing to show', () => {
    expect(isWhole(shownRanges(at(45, 55), line, true).x)).toBe(true);
    expect(isWhole(shownRanges(at(11, 89), line).x)).toBe(true);
    expect(isWhole(shownRanges(at(11, 79), line).x)).toBe(false);
    expect(isWhole(shownRanges([], line).x)).toBe(true);
  });

  it('holds where a service stood before', () => {
    expect(shownRanges([{ x: 60, y: 60, previous: { x: 22, y: 60 } }], line).x.from).toBe(20);
  });

  it('has few and round ticks', () => {
    expect(ticksOf({ from: 0, to: 100 })).toEqual([0, 25, 50, 75, 100]);
    expect(ticksOf({ from: 30, to: 80 })).toEqual([30, 40, 50, 60, 70, 80]);
    expect(ticksOf({ from: 10, to: 80 })).toEqual([20, 40, 60, 80]);
  });
});
