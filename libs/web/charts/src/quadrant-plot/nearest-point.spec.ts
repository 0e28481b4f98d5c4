import { describe, expect, it } from '@jest/globals';
import { nearestPoint } from './nearest-point.js';

const points = [
  { x: 50, y: 50 },
  { x: 70, y: 52 },
  { x: 60, y: 90 },
  { x: 50, y: 50 },
  { x: 20, y: 40 },
  { x: 52, y: 10 },
];

describe('nearestPoint', () => {
  it('walks through points on one spot before leaving it', () => {
    expect(nearestPoint(points, 0, 'ArrowRight')).toBe(3);
    expect(nearestPoint(points, 3, 'ArrowLeft')).toBe(0);
  });

  it('prefers the point straight ahead to one far aside', () => {
    expect(nearestPoint(points, 3, 'ArrowRight')).toBe(1);
    expect(nearestPoint(points, 0, 'ArrowLeft')).toBe(4);
  });

  it('goes up to higher figures, as the axis does', () => {
    expect(nearestPoint(points, 1, 'ArrowUp')).toBe(2);
    expect(nearestPoint(points, 0, 'ArrowDown')).toBe(5);
  });

  it('comes back to the far one of two on a spot', () => {
    expect(nearestPoint(points, 1, 'ArrowLeft')).toBe(3);
    expect(nearestPoint(points, 4, 'ArrowRight')).toBe(0);
  });

  it('stays at the edge', () => {
    expect(nearestPoint(points, 2, 'ArrowUp')).toBeNull();
    expect(nearestPoint(points, 4, 'ArrowLeft')).toBeNull();
  });
});
