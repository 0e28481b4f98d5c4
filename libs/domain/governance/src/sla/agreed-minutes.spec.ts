import { ZONES } from '@commonworks/domain-meeting';
import { expect, test } from '@jest/globals';
import { WEEKDAY_HOURS } from '../../testing/service-calendar.js';
import { agreedMinutes } from './agreed-minutes.js';
import { WEEKDAYS } from './service-calendar.js';

test.each([
  ['2026-11-01', '2026-11-30', 30 * 1_440 + 60, 'clocks are put back on the 1st'],
  ['2027-03-01', '2027-03-31', 31 * 1_440 - 60, 'clocks are put forward on the 14th'],
  ['2027-04-01', '2027-04-30', 30 * 1_440, 'they stay'],
])('%s to %s around the clock: %i minutes, %s', (first, last, minutes) => {
  expect(agreedMinutes(WEEKDAY_HOURS, 'ALWAYS', first, last)).toBe(minutes);
});

test.each(ZONES)(
  'in %s, hours of the whole day come to what the clock does, each month of two years',
  (zone) => {
    const day = { from: '00:00', to: '24:00' };
    const hours = { ...WEEKDAY_HOURS.hours };
    for (const weekday of WEEKDAYS) hours[weekday] = day;
    for (let at = 0; at < 24; at += 1) {
      const [first, last] = [Date.UTC(2027, at, 1), Date.UTC(2027, at + 1, 0)].map((time) =>
        new Date(time).toISOString().slice(0, 10),
      );
      const all = agreedMinutes({ zone, hours, holidays: [] }, 'ALWAYS', first, last);
      expect(agreedMinutes({ zone, hours, holidays: [] }, 'SERVICE_HOURS', first, last)).toBe(all);
    }
  },
);

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
