import { ZONES } from '@commonworks/domain-meeting';
import { momentOf } from '@commonworks/domain-meeting/calendar';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { WEEKDAY_HOURS } from '../../testing/service-calendar.js';
import { dueAt, type Due, type Reported } from './due.js';
import { PRIORITIES } from './priority.js';
import { dateOf, dayOf, WEEKDAYS, type DayHours, type ServiceCalendar } from './service-calendar.js';
import { USUAL_TARGETS, type Target, type Targets } from './target.js';

const at = (text: string) => new Date(text);
const everyDay = (hours: DayHours): ServiceCalendar => ({
  zone: 'America/Toronto',
  hours: {
    MONDAY: hours,
    TUESDAY: hours,
    WEDNESDAY: hours,
    THURSDAY: hours,
    FRIDAY: hours,
    SATURDAY: hours,
    SUNDAY: hours,
  },
  holidays: [],
});
const resolvedIn = (resolution: Target['resolution'], clock: Target['clock'] = 'SERVICE_HOURS'): Targets => ({
  ...USUAL_TARGETS,
  P3: { ...USUAL_TARGETS.P3, resolution, clock },
});

function due(
  reported: Omit<Reported, 'holds'> & Partial<Reported>,
  targets: Targets = USUAL_TARGETS,
  calendar: ServiceCalendar = WEEKDAY_HOURS,
): Due {
  const answer = dueAt({ holds: [], ...reported }, targets, calendar);
  if (answer.due === null) throw new Error(JSON.stringify(answer.faults));
  return answer.due;
}

const faults = (
  reported: Partial<Reported>,
  calendar: Partial<ServiceCalendar>,
  targets: Targets = USUAL_TARGETS,
) =>
  dueAt({ moment: at('2026-12-01T15:00Z'), priority: 'P3', holds: [], ...reported }, targets, {
    ...WEEKDAY_HOURS,
    ...calendar,
  }).faults;

describe('when it would be due', () => {
  test.each([
    // Reported, priority → response, update, resolution. Service hours are 13:30 to 21:30 UTC in winter.
    ['2026-12-05T03:00Z', 'P1', '2026-12-05T03:15Z', '2026-12-05T04:00Z', '2026-12-05T07:00Z'],
    ['2026-12-01T14:00Z', 'P2', '2026-12-01T15:00Z', '2026-12-01T18:00Z', '2026-12-02T14:00Z'],
    ['2026-12-04T21:00Z', 'P2', '2026-12-07T14:00Z', '2026-12-07T17:00Z', '2026-12-07T21:00Z'],
    ['2026-12-05T12:00Z', 'P3', '2026-12-07T17:30Z', '2026-12-08T21:30Z', '2026-12-09T21:30Z'],
    ['2026-12-24T17:30Z', 'P3', '2026-12-24T21:30Z', '2026-12-30T17:30Z', '2026-12-31T17:30Z'],
    ['2026-12-01T17:30Z', 'P4', '2026-12-02T17:30Z', 'NO_TARGET', '2026-12-15T17:30Z'],
    // Clocks go back on Sunday: from Monday on service opens an hour later by UTC.
    ['2026-10-30T19:30Z', 'P2', '2026-10-30T20:30Z', '2026-11-02T16:30Z', '2026-11-02T20:30Z'],
    // Forward on 14 March.
    ['2027-03-12T20:30Z', 'P2', '2027-03-12T21:30Z', '2027-03-15T15:30Z', '2027-03-15T19:30Z'],
  ] as const)('reported %s as %s', (moment, priority, response, update, resolution) => {
    expect(due({ moment: at(moment), priority })).toEqual({
      response: at(response),
      update: update === 'NO_TARGET' ? update : at(update),
      resolution: at(resolution),
    });
  });

  test.each([
    // Clocks show 01:00 to 02:00 twice: from 00:30 to 03:30 are 4 h.
    ['2026-11-01T04:30Z', '2026-11-01T08:30Z'],
    // They skip 02:00 to 03:00.
    ['2027-03-14T05:30Z', '2027-03-14T09:30Z'],
  ])('4 h around the clock from %s are real hours', (moment, resolution) => {
    expect(due({ moment: at(moment), priority: 'P1' }).resolution).toEqual(at(resolution));
  });

  test.each([
    // 01:00–05:00 is 5 h long on 1 November and 3 h long on 14 March.
    ['2026-11-01T05:00Z', { minutes: 300 }, '2026-11-01T10:00Z'],
    ['2027-03-14T06:00Z', { minutes: 180 }, '2027-03-14T09:00Z'],
    ['2027-03-14T06:00Z', { minutes: 181 }, '2027-03-15T05:01Z'],
    // A day is what that day has.
    ['2026-11-01T05:00Z', { days: 1 }, '2026-11-01T10:00Z'],
    ['2027-03-14T06:00Z', { days: 1 }, '2027-03-14T09:00Z'],
    // Half of the 4 h of the 13th, then half of the 3 h of the 14th.
    ['2027-03-13T08:00Z', { days: 1 }, '2027-03-14T07:30Z'],
  ])('service hours that hold a change of the clock: %s and %p', (moment, span, resolution) => {
    const night = everyDay({ from: '01:00', to: '05:00' });
    expect(due({ moment: at(moment), priority: 'P3' }, resolvedIn(span), night).resolution).toEqual(
      at(resolution),
    );
  });

  test('hours that begin or end in the hour that is skipped', () => {
    const targets = resolvedIn({ minutes: 30 });
    const moment = at('2027-03-14T05:00Z');
    const opens = everyDay({ from: '02:30', to: '06:00' });
    expect(due({ moment, priority: 'P3' }, targets, opens).resolution).toEqual(at('2027-03-14T07:30Z'));
    const skipped = everyDay({ from: '02:10', to: '02:50' });
    expect(due({ moment, priority: 'P3' }, targets, skipped).resolution).toEqual(at('2027-03-15T06:40Z'));
  });

  test('a day is one day’s service hours, of a short Friday too', () => {
    const calendar: ServiceCalendar = {
      ...WEEKDAY_HOURS,
      hours: { ...WEEKDAY_HOURS.hours, FRIDAY: { from: '08:30', to: '12:30' } },
    };
    // A quarter of Thursday was over: a quarter of Friday is an hour.
    const moment = at('2026-12-03T15:30Z');
    expect(due({ moment, priority: 'P3' }, resolvedIn({ days: 1 }), calendar).resolution).toEqual(
      at('2026-12-04T14:30Z'),
    );
  });

  test('what ends as the service closes is due then', () => {
    const reported = { moment: at('2026-12-01T13:30Z'), priority: 'P2' } as const;
    expect(due(reported).resolution).toEqual(at('2026-12-01T21:30Z'));
  });
});

describe('a hold', () => {
  const moment = at('2026-12-01T14:00Z');
  const resolution = (...holds: [string, string | null][]) =>
    due({
      moment,
      priority: 'P2',
      holds: holds.map(([from, to]) => ({ from: at(from), to: to === null ? null : at(to) })),
    }).resolution;

  test.each([
    ['an hour of service', [['2026-12-01T15:00Z', '2026-12-01T16:00Z']], '2026-12-02T15:00Z'],
    ['a night', [['2026-12-01T21:30Z', '2026-12-02T13:30Z']], '2026-12-02T14:00Z'],
    ['across a night', [['2026-12-01T21:00Z', '2026-12-02T13:45Z']], '2026-12-02T14:45Z'],
    [
      'two that overlap',
      [
        ['2026-12-01T15:00Z', '2026-12-01T17:00Z'],
        ['2026-12-01T16:00Z', '2026-12-01T18:00Z'],
      ],
      '2026-12-02T17:00Z',
    ],
    [
      'one within another',
      [
        ['2026-12-01T15:00Z', '2026-12-01T18:00Z'],
        ['2026-12-01T16:00Z', '2026-12-01T17:00Z'],
      ],
      '2026-12-02T17:00Z',
    ],
    ['before it was reported', [['2026-11-01T15:00Z', '2026-12-01T13:00Z']], '2026-12-02T14:00Z'],
    ['begun before it was reported', [['2026-11-01T15:00Z', '2026-12-01T15:00Z']], '2026-12-02T15:00Z'],
    ['after it was due', [['2026-12-02T14:00Z', null]], '2026-12-02T14:00Z'],
    ['that takes no time', [['2026-12-01T15:00Z', '2026-12-01T15:00Z']], '2026-12-02T14:00Z'],
    ['of years', [['2026-12-01T15:00Z', '2096-12-03T14:30Z']], '2096-12-03T21:30Z'],
  ] as [string, [string, string | null][], string][])('%s', (_, holds, expected) => {
    expect(resolution(...holds)).toEqual(at(expected));
  });

  test('that has not ended leaves what was due before it, and nothing after', () => {
    expect(due({ moment, priority: 'P2', holds: [{ from: at('2026-12-01T16:00Z'), to: null }] })).toEqual({
      response: at('2026-12-01T15:00Z'),
      update: 'ON_HOLD',
      resolution: 'ON_HOLD',
    });
  });
});

describe('a fault is named', () => {
  const all = (year: number) =>
    Array.from({ length: 366 }, (_, day) => dateOf(dayOf(`${year}-01-01`) + day)).filter((date) =>
      date.startsWith(`${year}`),
    );
  const none = Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, null])) as ServiceCalendar['hours'];

  test.each([
    ['years of holidays', {}, { holidays: [2026, 2027, 2028].flatMap(all) }, 'holidays', 'NO_SERVICE_TIME'],
    ['no hours in the week', {}, { hours: none }, 'hours', 'NO_SERVICE_TIME'],
    [
      'hours of no length',
      {},
      { hours: { ...none, MONDAY: { from: '08:00', to: '08:00' } } },
      'hours.MONDAY.to',
      'ENDS_BEFORE_IT_BEGINS',
    ],
    [
      'hours over midnight',
      {},
      { hours: { ...none, FRIDAY: { from: '22:00', to: '06:00' } } },
      'hours.FRIDAY.to',
      'ENDS_BEFORE_IT_BEGINS',
    ],
    [
      'no time',
      {},
      { hours: { ...none, FRIDAY: { from: '8:00', to: '16:00' } } },
      'hours.FRIDAY.from',
      'NOT_A_TIME',
    ],
    ['a day that is none', {}, { holidays: ['2026-02-30'] }, 'holidays.0', 'NOT_A_DATE'],
    ['a holiday twice', {}, { holidays: ['2026-07-01', '2026-07-01'] }, 'holidays.1', 'TWICE'],
    ['an unknown zone', {}, { zone: 'Mars/Olympus' as 'America/Toronto' }, 'zone', 'UNKNOWN_ZONE'],
    ['a moment that is none', { moment: new Date(NaN) }, {}, 'moment', 'NOT_A_MOMENT'],
    ['a moment of another age', { moment: at('1912-01-01T00:00Z') }, {}, 'moment', 'NOT_A_MOMENT'],
    [
      'a hold that runs backwards',
      { holds: [{ from: at('2026-12-02'), to: at('2026-12-01') }] },
      {},
      'holds.0',
      'ENDS_BEFORE_IT_BEGINS',
    ],
    ['a hold of no moment', { holds: [{ from: new Date(NaN), to: null }] }, {}, 'holds.0', 'NOT_A_MOMENT'],
  ] as [string, Partial<Reported>, Partial<ServiceCalendar>, string, string][])(
    '%s',
    (_, reported, calendar, field, reason) => {
      expect(faults(reported, calendar)).toEqual([{ field, reason }]);
    },
  );

  test.each([0, -1, 1.5, NaN, Infinity, 1e9])('%p minutes', (minutes) => {
    expect(faults({}, {}, resolvedIn({ minutes }))).toMatchObject([{ field: 'targets.P3.resolution' }]);
  });

  test('service of a minute a week does not keep a promise of months', () => {
    const minute = { hours: { ...none, MONDAY: { from: '08:00', to: '08:01' } } };
    expect(faults({}, minute, resolvedIn({ minutes: 300 }))).toEqual([
      { field: 'targets.P3.resolution', reason: 'TAKES_TOO_LONG' },
    ]);
    expect(faults({ priority: 'P4' }, minute, USUAL_TARGETS)).toEqual([]);
  });

  test('around the clock, a week without hours is none', () => {
    expect(
      due({ moment: at('2026-12-05T03:00Z'), priority: 'P1' }, USUAL_TARGETS, {
        ...WEEKDAY_HOURS,
        hours: none,
      }),
    ).toMatchObject({
      resolution: at('2026-12-05T07:00Z'),
    });
  });
});

describe('laws', () => {
  const MINUTE = 60_000;
  const moments = fc
    .integer({ min: 0, max: 600 * 1_440 })
    .map((minute) => new Date(Date.UTC(2026, 9, 20) + minute * MINUTE));
  const quarter = fc.integer({ min: 0, max: 95 });
  const time = (quarters: number) =>
    `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;
  const dayHours = fc.option(
    fc.tuple(quarter, fc.integer({ min: 1, max: 96 })).map(([from, length]) => ({
      from: time(from),
      to: time(Math.min(96, from + length)),
    })),
  );
  const calendars = fc
    .record({
      zone: fc.constantFrom(...ZONES),
      days: fc.array(dayHours, { minLength: 7, maxLength: 7 }),
      holidays: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 10 }),
    })
    .map(({ zone, days, holidays }): ServiceCalendar => {
      const hours = Object.fromEntries(WEEKDAYS.map((weekday, index) => [weekday, days[index]]));
      return {
        zone,
        hours: {
          ...(hours as ServiceCalendar['hours']),
          WEDNESDAY: days[2] ?? { from: '09:00', to: '17:00' },
        },
        holidays: holidays.map((day) => dateOf(dayOf('2026-10-20') + day)),
      };
    });

  /** Slow and plain: each minute is asked on its own whether the service is attended. */
  function minuteByMinute(
    moment: Date,
    minutes: number,
    calendar: ServiceCalendar,
    holds: Reported['holds'],
  ) {
    const windows = new Map<string, [number, number] | null>();
    const window = (date: string) => {
      const known = windows.get(date);
      if (known !== undefined) return known;
      const day = calendar.hours[WEEKDAYS[(new Date(`${date}T12:00Z`).getUTCDay() + 6) % 7]];
      const found: [number, number] | null =
        day === null || calendar.holidays.includes(date)
          ? null
          : [clock(date, day.from), clock(date, day.to)];
      windows.set(date, found);
      return found;
    };
    const clock = (date: string, hour: string): number => {
      if (hour === '24:00') return clock(dateOf(dayOf(date) + 1), '00:00');
      const found = momentOf(`${date}T${hour}`, calendar.zone);
      return (
        found?.getTime() ?? clock(date, time(Number(hour.slice(0, 2)) * 4 + Number(hour.slice(3)) / 15 + 1))
      );
    };
    let left = minutes;
    let now = moment.getTime();
    while (left > 0) {
      // UTC's date is never more than one off.
      const dates = [-1, 0, 1].map((off) => dateOf(Math.floor(now / 86_400_000) + off));
      const attended = dates.some((date) => {
        const open = window(date);
        return open !== null && open[0] <= now && now < open[1];
      });
      const held = holds.some(({ from, to }) => from.getTime() <= now && (to === null || now < to.getTime()));
      if (attended && !held) left -= 1;
      now += MINUTE;
    }
    return new Date(now);
  }

  const holdsFrom = (moment: Date, parts: readonly (readonly [number, number])[]): Reported['holds'] =>
    parts.map(([from, length]) => ({
      from: new Date(moment.getTime() + from * MINUTE),
      to: new Date(moment.getTime() + (from + length) * MINUTE),
    }));
  const holdParts = fc.array(fc.tuple(fc.integer({ min: -600, max: 9_000 }), fc.nat(3_000)), {
    maxLength: 4,
  });

  test('minutes are counted as one would minute by minute', () => {
    fc.assert(
      fc.property(
        moments,
        fc.integer({ min: 1, max: 900 }),
        calendars,
        holdParts,
        (moment, minutes, calendar, parts) => {
          const holds = holdsFrom(moment, parts);
          expect(
            due({ moment, priority: 'P3', holds }, resolvedIn({ minutes }), calendar).resolution,
          ).toEqual(minuteByMinute(moment, minutes, calendar, holds));
        },
      ),
      { numRuns: 20 },
    );
  });

  test('where all days are alike, a day is their minutes', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 12 }), holdParts, (moment, days, parts) => {
        const holds = holdsFrom(moment, parts);
        const of = (span: Target['resolution']) =>
          due({ moment, priority: 'P3', holds }, resolvedIn(span)).resolution;
        expect(of({ days })).toEqual(of({ minutes: days * 480 }));
      }),
      { numRuns: 15 },
    );
  });

  test('response, update and resolution come in this order, later reports are due no sooner, holds make nothing sooner', () => {
    fc.assert(
      fc.property(
        moments,
        fc.nat(5_000),
        fc.constantFrom(...PRIORITIES),
        holdParts,
        (moment, later, priority, parts) => {
          const times = ({ response, update, resolution }: Due) =>
            [response, update, resolution].filter((one) => one instanceof Date).map(Number);
          const first = times(due({ moment, priority }));
          const second = times(due({ moment: new Date(moment.getTime() + later * MINUTE), priority }));
          const held = times(due({ moment, priority, holds: holdsFrom(moment, parts) }));
          expect(first).toEqual(first.toSorted((a, b) => a - b));
          first.forEach((one, index) => {
            expect(one).toBeLessThanOrEqual(second[index]);
            expect(one).toBeLessThanOrEqual(held[index]);
          });
        },
      ),
      { numRuns: 20 },
    );
  });
});
