import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  achievedAvailability,
  allowedDowntime,
  countMaintenance,
  meetsAvailability,
} from './availability.js';

const DAY = 1_440;
const DAYS_30 = { agreed: 30 * DAY, maintenance: 0 };
const DAYS_365 = { agreed: 365 * DAY, maintenance: 0 };

describe('allowed downtime', () => {
  test.each([
    ['99.0', '432', '5256'],
    ['99.5', '216', '2628'],
    ['99.9', '43.2', '525.6'],
    ['99.95', '21.6', '262.8'],
    ['99.99', '4.32', '52.56'],
    ['100', '0', '0'],
    ['0', '43200', '525600'],
  ])('at %s %%: %s minutes in 30 days, %s in 365', (percentage, month, year) => {
    expect(allowedDowntime(percentage, DAYS_30)).toBe(month);
    expect(allowedDowntime(percentage, DAYS_365)).toBe(year);
  });

  test('with 240 minutes of maintenance, 99.9 % leaves 42.96', () => {
    expect(allowedDowntime('99.9', { agreed: 43_200, maintenance: 240 })).toBe('42.96');
  });
});

describe('availability', () => {
  test.each([
    [{ agreed: 43_200, maintenance: 240, downtime: 42 }, '99.9022', true],
    [{ agreed: 43_200, maintenance: 240, downtime: 43 }, '99.8999', false],
    [{ agreed: 43_200, maintenance: 0, downtime: 0 }, '100', true],
    [{ agreed: 100, maintenance: 0, downtime: 500 }, '0', false],
  ])('of %p is %s %%, at 99.9 % met: %p', (minutes, achieved, met) => {
    expect(achievedAvailability(minutes)).toBe(achieved);
    expect(meetsAvailability('99.9', minutes)).toBe(met);
  });

  test('a minute of downtime misses 100 %, none meets it', () => {
    expect(meetsAvailability('100', { ...DAYS_30, downtime: 0 })).toBe(true);
    expect(meetsAvailability('100', { ...DAYS_30, downtime: 1 })).toBe(false);
  });

  test('nothing is measured where all was maintenance', () => {
    expect(achievedAvailability({ agreed: 240, maintenance: 240, downtime: 0 })).toBeNull();
  });

  test('maintenance beyond what is allowed is downtime, and no minute is lost', () => {
    expect(countMaintenance({ agreed: 43_200, maintenance: 300, downtime: 10 }, 240)).toEqual({
      agreed: 43_200,
      maintenance: 240,
      downtime: 70,
    });
  });

  const minutes = fc
    .record({
      agreed: fc.integer({ min: 1, max: 600_000 }),
      part: fc.double({ min: 0, max: 0.99, noNaN: true }),
    })
    .map(({ agreed, part }) => ({ agreed, maintenance: Math.floor(agreed * part) }));
  const percentage = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2));

  test('the last whole minute allowed meets the target, the next one misses it', () => {
    fc.assert(
      fc.property(minutes, percentage, (given, target) => {
        const last = Math.floor(Number(allowedDowntime(target, given)));
        expect(meetsAvailability(target, { ...given, downtime: last })).toBe(true);
        expect(meetsAvailability(target, { ...given, downtime: last + 1 })).toBe(false);
      }),
    );
  });

  test('a higher target never allows more', () => {
    fc.assert(
      fc.property(minutes, percentage, percentage, (given, one, other) => {
        const [lower, higher] = Number(one) < Number(other) ? [one, other] : [other, one];
        expect(Number(allowedDowntime(higher, given))).toBeLessThanOrEqual(
          Number(allowedDowntime(lower, given)),
        );
      }),
    );
  });
});
