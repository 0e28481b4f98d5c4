import { describe, expect, test } from '@jest/globals';
import { classifyQuadrant, type AxisScore, type Lens } from './classify-quadrant.js';

const thresholds = { x: 50, y: 60, lineIsHigh: false };
const place = (lens: Lens, x: AxisScore, y: AxisScore, lineIsHigh = false) => {
  const placement = classifyQuadrant(lens, x, y, { ...thresholds, lineIsHigh });
  return placement.at === 'LINE' ? placement.lines.join('') : placement.region;
};

describe('classifyQuadrant', () => {
  test.each([
    [100, 100, 'PURSUE', 'HARVEST'],
    [100, 0, 'EXPLORE', 'IMPROVE'],
    [0, 100, 'TEST', 'INVEST'],
    [0, 0, 'MONITOR', 'MAYBE'],
    // A hair from the line is not on it.
    [50.001, 60.001, 'PURSUE', 'HARVEST'],
    [50.001, 59.999, 'EXPLORE', 'IMPROVE'],
    [49.999, 60.001, 'TEST', 'INVEST'],
    [49.999, 59.999, 'MONITOR', 'MAYBE'],
    // On a line it is in no region, however far out it stands on the other axis.
    [50, 100, 'x', 'x'],
    [100, 60, 'y', 'y'],
    [50, 60, 'xy', 'xy'],
  ])('x %p, y %p: %s to a client, %s to a supplier', (x, y, client, supplier) => {
    expect(place('CLIENT', x, y)).toBe(client);
    expect(place('SUPPLIER', x, y)).toBe(supplier);
  });

  test('where the consortium lets the line count as high, it is high', () => {
    expect(place('CLIENT', 50, 60, true)).toBe('PURSUE');
    expect(place('CLIENT', 50, 59.999, true)).toBe('EXPLORE');
    expect(place('SUPPLIER', 49.999, 60, true)).toBe('INVEST');
  });

  test('a place keeps its scores', () => {
    expect(classifyQuadrant('CLIENT', 50, 10, thresholds)).toEqual({
      at: 'LINE',
      lines: ['x'],
      x: 50,
      y: 10,
    });
    expect(classifyQuadrant('CLIENT', 0, 0, thresholds)).toEqual({
      at: 'REGION',
      region: 'MONITOR',
      x: 0,
      y: 0,
    });
  });

  test('an unknown axis: beside the client chart, Maybe to a supplier', () => {
    expect(classifyQuadrant('CLIENT', 'UNKNOWN', 90, thresholds)).toEqual({
      at: 'BESIDE',
      region: null,
      missing: { x: 'UNKNOWN' },
    });
    expect(classifyQuadrant('SUPPLIER', 90, 'UNKNOWN', thresholds)).toEqual({
      at: 'BESIDE',
      region: 'MAYBE',
      missing: { y: 'UNKNOWN' },
    });
    expect(place('SUPPLIER', 'UNKNOWN', 'UNKNOWN')).toBe('MAYBE');
  });

  test('of a service that is withheld nothing is said, not even Maybe', () => {
    expect(classifyQuadrant('SUPPLIER', 'WITHHELD', 'UNKNOWN', thresholds)).toEqual({
      at: 'BESIDE',
      region: null,
      missing: { x: 'WITHHELD', y: 'UNKNOWN' },
    });
    expect(place('SUPPLIER', 90, 'WITHHELD')).toBeNull();
    expect(place('CLIENT', 'WITHHELD', 90)).toBeNull();
  });
});
