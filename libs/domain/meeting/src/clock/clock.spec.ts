import { PROVINCES } from '@commonworks/domain-assessment';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { clockTime, momentOf, zoneRules } from './clock.js';
import { isZone, zoneOf, ZONES } from './zones.js';

const moment = (text: string) => new Date(text);

describe('momentOf', () => {
  test.each([
    ['2026-10-13T09:00', 'America/Toronto', '2026-10-13T13:00:00Z'],
    ['2026-11-10T09:00', 'America/Toronto', '2026-11-10T14:00:00Z'],
    ['2026-11-10T09:00', 'America/Regina', '2026-11-10T15:00:00Z'],
    // Half an hour.
    ['2026-11-10T09:00', 'America/St_Johns', '2026-11-10T12:30:00Z'],
    // Since 2026 the clocks of these two are no longer put back.
    ['2026-12-10T09:00', 'America/Edmonton', '2026-12-10T15:00:00Z'],
    ['2026-12-10T09:00', 'America/Vancouver', '2026-12-10T16:00:00Z'],
    // Shown twice: the first.
    ['2026-11-01T01:30', 'America/Toronto', '2026-11-01T05:30:00Z'],
  ] as const)('%s in %s', (time, zone, expected) => {
    expect(momentOf(time, zone)).toEqual(moment(expected));
  });

  test.each(['2027-03-14T02:30', '2026-02-30T09:00', '2026-10-13T24:00', '2026-10-13', '9:00', ''])(
    'no clock of Toronto shows “%s”',
    (time) => {
      expect(momentOf(time, 'America/Toronto')).toBeNull();
    },
  );
});

describe('clockTime', () => {
  test('the hour before clocks are put back, and the hour after, show the same', () => {
    const shown = ['05:30', '06:30', '07:30'].map((time) =>
      clockTime(moment(`2026-11-01T${time}:00Z`), 'America/Toronto'),
    );
    expect(shown).toEqual(['2026-11-01T01:30', '2026-11-01T01:30', '2026-11-01T02:30']);
  });

  test('leads back to its moment, in each zone, but for an hour that is shown twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 60 * 24 * 365 * 6 }),
        (zone, minute) => {
          const at = new Date(Date.UTC(2026, 10, 2) + minute * 60_000);
          const time = clockTime(at, zone);
          const back = momentOf(time, zone);
          const before = clockTime(new Date(at.getTime() - 3_600_000), zone);
          expect(back?.getTime()).toBe(time === before ? at.getTime() - 3_600_000 : at.getTime());
        },
      ),
    );
  });

  test.each(ZONES)('%s as a calendar program reads its rules, all through the year', (zone) => {
    const read = new ICAL.Timezone({
      component: new ICAL.Component(ICAL.parse(zoneRules(zone))),
      tzid: zone,
    });
    const days = 3 * 86_400_000;
    for (let at = Date.UTC(2026, 10, 2, 17); at < Date.UTC(2028, 11, 1); at += days) {
      const time = clockTime(new Date(at), zone);
      const theirs = ICAL.Time.fromData(fields(time), read);
      expect([zone, time, theirs.toUnixTime() * 1_000]).toEqual([zone, time, at]);
    }
  });
});

describe('zones', () => {
  test('carry rules under their own name, or a calendar could not find them', () => {
    for (const zone of ZONES) expect(zoneRules(zone)).toContain(`\r\nTZID:${zone}\r\n`);
  });

  test('each province has one', () => {
    for (const province of PROVINCES) expect(isZone(zoneOf(province))).toBe(true);
    expect(isZone('Europe/Paris')).toBe(false);
  });
});

function fields(time: string) {
  const [year, month, day, hour, minute] = time.split(/[-T:]/).map(Number);
  return { year, month, day, hour, minute, second: 0, isDate: false };
}
