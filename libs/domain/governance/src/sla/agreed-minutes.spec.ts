import { expect, test } from '@jest/globals';
import { WEEKDAY_HOURS } from '../../testing/service-calendar.js';
import { agreedMinutes } from './agreed-minutes.js';

test.each([
  ['2026-11-01', '2026-11-30', 30 * 1_440 + 60, 'clocks are put back on the 1st'],
  ['2027-03-01', '2027-03-31', 31 * 1_440 - 60, 'clocks are put forward on the 14th'],
  ['2027-04-01', '2027-04-30', 30 * 1_440, 'they stay'],
])('%s to %s around the clock: %i minutes, %s', (first, last, minutes) => {
  expect(agreedMinutes(WEEKDAY_HOURS, 'ALWAYS', first, last)).toBe(minutes);
});

test('in service hours: weekdays, without holidays', () => {
  // 22 weekdays in December 2026 from the 1st to the 30th, two of them holidays, 8 h each.
  expect(agreedMinutes(WEEKDAY_HOURS, 'SERVICE_HOURS', '2026-12-01', '2026-12-30')).toBe(20 * 480);
});

test.each([
  ['2026-12-02', '2026-12-01'],
  ['2026-01-01', '9999-01-01'],
  ['2026-02-31x', '2026-03-01'],
  ['', ''],
])('“%s” to “%s” is no period', (first, last) => {
  expect(() => agreedMinutes(WEEKDAY_HOURS, 'ALWAYS', first, last)).toThrow(RangeError);
});
