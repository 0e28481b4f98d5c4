import { describe, expect, it } from '@jest/globals';
import { boxesMeet, discMeetsBox, distanceToSegment, segmentMeetsBox, segmentsCross } from './geometry.js';

const box = { x: 10, y: 10, width: 20, height: 10 };
const line = (x1: number, y1: number, x2: number, y2: number) => ({
  from: { x: x1, y: y1 },
  to: { x: x2, y: y2 },
});

describe('geometry', () => {
  it('lets boxes touch, not overlap; a gap keeps them further apart', () => {
    const beside = { ...box, x: 30 };
    expect(boxesMeet(box, beside)).toBe(false);
    expect(boxesMeet(box, beside, 1)).toBe(true);
    expect(boxesMeet(box, { ...box, x: 29 })).toBe(true);
  });

  it('measures a disc to the nearest edge or corner of a box', () => {
    expect(discMeetsBox({ x: 5, y: 15 }, 5, box)).toBe(false);
    expect(discMeetsBox({ x: 5, y: 15 }, 6, box)).toBe(true);
    expect(discMeetsBox({ x: 7, y: 6 }, 5, box)).toBe(false);
    expect(discMeetsBox({ x: 7, y: 6 }, 5.01, box)).toBe(true);
  });

  it('tells crossing segments from touching ones', () => {
    expect(segmentsCross(line(0, 0, 10, 10), line(0, 10, 10, 0))).toBe(true);
    expect(segmentsCross(line(0, 0, 10, 10), line(10, 10, 20, 0))).toBe(false);
    expect(segmentsCross(line(0, 0, 10, 0), line(0, 1, 10, 1))).toBe(false);
  });

  it('sees a segment that passes right through a box, or ends in it', () => {
    expect(segmentMeetsBox(line(0, 15, 40, 15), box)).toBe(true);
    expect(segmentMeetsBox(line(0, 0, 15, 15), box)).toBe(true);
    expect(segmentMeetsBox(line(0, 5, 40, 5), box)).toBe(false);
  });

  it('measures to the segment, not to its endless line', () => {
    expect(distanceToSegment({ x: 20, y: 0 }, line(0, 0, 10, 0))).toBe(10);
    expect(distanceToSegment({ x: 5, y: 3 }, line(0, 0, 10, 0))).toBe(3);
    expect(distanceToSegment({ x: 3, y: 4 }, line(0, 0, 0, 0))).toBe(5);
  });
});
