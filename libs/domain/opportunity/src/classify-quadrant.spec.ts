import { describe, expect, test } from '@jest/globals';
import { classifyQuadrant, type Lens } from './classify-quadrant.js';

const thresholds = { x: 50, y: 60 };
const region = (lens: Lens, x: number | null, y: number | null) =>
  classifyQuadrant(lens, x, y, thresholds).region;

describe('classifyQuadrant', () => {
  test.each([
    [100, 100, 'PURSUE', 'HARVEST'],
    [100, 0, 'EXPLORE', 'IMPROVE'],
    [0, 100, 'TEST', 'INVEST'],
    [0, 0, 'MONITOR', 'MAYBE'],
    // On the line counts as high, a hair below as low.
    [50, 60, 'PURSUE', 'HARVEST'],
    [50, 59.999, 'EXPLORE', 'IMPROVE'],
    [49.999, 60, 'TEST', 'INVEST'],
    [49.999, 59.999, 'MONITOR', 'MAYBE'],
  ])('x %p, y %p: %s to a client, %s to a supplier', (x, y, client, supplier) => {
    expect(region('CLIENT', x, y)).toBe(client);
    expect(region('SUPPLIER', x, y)).toBe(supplier);
  });

  test('says which side of each line', () => {
    expect(classifyQuadrant('CLIENT', 50, 10, thresholds)).toEqual({
      placed: true,
      region: 'EXPLORE',
      x: 50,
      y: 10,
      xHigh: true,
      yHigh: false,
    });
  });

  test('an unknown axis: beside the client chart, Maybe to a supplier; zero is not unknown', () => {
    expect(classifyQuadrant('CLIENT', null, 90, thresholds)).toEqual({
      placed: false,
      region: null,
      missing: ['x'],
    });
    expect(classifyQuadrant('SUPPLIER', 90, null, thresholds)).toEqual({
      placed: false,
      region: 'MAYBE',
      missing: ['y'],
    });
    expect(classifyQuadrant('SUPPLIER', null, null, thresholds)).toEqual({
      placed: false,
      region: 'MAYBE',
      missing: ['x', 'y'],
    });
    expect(classifyQuadrant('CLIENT', 0, 0, thresholds).placed).toBe(true);
  });
});
