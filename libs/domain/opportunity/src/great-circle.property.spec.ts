import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { greatCircleKm, roundedKm, type Position } from './great-circle.js';

const position = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const RADIUS = 6371.0088;

/** The oracle: the angle between the two points as vectors from the middle of the earth. */
function byVectors(a: Position, b: Position): number {
  const vector = ({ latitude, longitude }: Position) => {
    const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)] as const;
  };
  const [u, v] = [vector(a), vector(b)];
  const cross = Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]);
  return RADIUS * Math.atan2(cross, u[0] * v[0] + u[1] * v[1] + u[2] * v[2]);
}

/** Of nearly opposite places a double knows the sine of half the angle to 1e-16, and so the way to half a metre. */
const METRE = 1e-3;

describe('a great circle', () => {
  it('is as long as the angle between its ends', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        // Near the opposite point the haversine knows some metres less.
        expect(Math.abs(greatCircleKm(a, b) - byVectors(a, b))).toBeLessThan(0.2);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is as long from either end, nothing from a point to itself, and never a detour', () => {
    fc.assert(
      fc.property(position, position, position, (a, b, c) => {
        expect(greatCircleKm(a, b)).toBeCloseTo(greatCircleKm(b, a), 6);
        expect(greatCircleKm(a, a)).toBe(0);
        expect(greatCircleKm(a, c)).toBeLessThanOrEqual(greatCircleKm(a, b) + greatCircleKm(b, c) + METRE);
      }),
    );
  });

  it('from the equator to the pole is a quarter of the way around, whatever the meridian', () => {
    const quarter = (RADIUS * Math.PI) / 2;
    expect(greatCircleKm({ latitude: 0, longitude: 12 }, { latitude: 90, longitude: -77 })).toBeCloseTo(
      quarter,
      6,
    );
    expect(greatCircleKm({ latitude: 0, longitude: 179 }, { latitude: 0, longitude: -179 })).toBeCloseTo(
      quarter / 45,
      6,
    );
  });
});

describe('a distance as it is told', () => {
  it.each([
    [0, 1],
    [0.4, 1],
    [7.6, 8],
    [9.4, 9],
    [9.6, 10],
    [43.9, 45],
    [97.4, 95],
    [97.6, 100],
    [281, 280],
    [1_234.6, 1_230],
  ])('%d km is about %d km', (km, told) => expect(roundedKm(km)).toBe(told));

  it('is never smaller for who is farther, and off by a tenth at most from ten on', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 20_000, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (km, more) => {
          expect(roundedKm(km + more)).toBeGreaterThanOrEqual(roundedKm(km));
          if (km >= 25) expect(Math.abs(roundedKm(km) - km)).toBeLessThanOrEqual(km / 10);
        },
      ),
    );
  });
});
