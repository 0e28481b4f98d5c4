import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { WEEKDAY_HOURS } from '../../testing/service-calendar.js';
import { countedTime, dueAt } from './due.js';
import { PRIORITIES } from './priority.js';
import { USUAL_TARGETS } from './target.js';

const MINUTE = 60_000;
const counted = (moment: string, holds: readonly (readonly [string, string | null])[] = []) =>
  countedTime(
    {
      moment: new Date(moment),
      priority: 'P2',
      holds: holds.map(([from, to]) => ({ from: new Date(from), to: to === null ? null : new Date(to) })),
    },
    'resolution',
    USUAL_TARGETS,
    WEEKDAY_HOURS,
  )?.map(({ from, to }) => [from.toISOString().slice(0, 16), to.toISOString().slice(0, 16)]);

describe('countedTime', () => {
  test('passes over the night, the weekend and two holidays', () => {
    // Thursday, 15:30 in Toronto; December 25 and 28 are holidays.
    expect(counted('2026-12-24T20:30Z')).toEqual([
      ['2026-12-24T20:30', '2026-12-24T21:30'],
      ['2026-12-29T13:30', '2026-12-29T20:30'],
    ]);
  });

  test('on the day after clocks go forward service hours are an hour earlier in UTC', () => {
    // Friday, March 12, 2027, 15:30; clocks go forward on the 14th.
    expect(counted('2027-03-12T20:30Z')).toEqual([
      ['2027-03-12T20:30', '2027-03-12T21:30'],
      ['2027-03-15T12:30', '2027-03-15T19:30'],
    ]);
  });

  test('a hold over a night changes nothing; one in the day parts it', () => {
    const plain = counted('2026-12-21T13:30Z');
    expect(counted('2026-12-21T13:30Z', [['2026-12-20T01:00Z', '2026-12-21T13:00Z']])).toEqual(plain);
    expect(counted('2026-12-21T13:30Z', [['2026-12-21T15:00Z', '2026-12-21T16:00Z']])).toEqual([
      ['2026-12-21T13:30', '2026-12-21T15:00'],
      ['2026-12-21T16:00', '2026-12-21T21:30'],
      ['2026-12-22T13:30', '2026-12-22T14:30'],
    ]);
  });

  test('there is none while a hold has no end, and none of what is not promised', () => {
    expect(counted('2026-12-21T13:30Z', [['2026-12-21T15:00Z', null]])).toBeUndefined();
    const p4 = { moment: new Date('2026-12-21T13:30Z'), priority: 'P4', holds: [] } as const;
    expect(countedTime(p4, 'update', USUAL_TARGETS, WEEKDAY_HOURS)).toBeNull();
  });

  test('is as long as what was promised, ends when it is due, and nothing of it is held', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2026, 9) / MINUTE, max: Date.UTC(2027, 3) / MINUTE }),
        fc.constantFrom(...PRIORITIES.slice(0, 2)),
        fc.array(fc.tuple(fc.nat(6_000), fc.nat(2_000)), { maxLength: 3 }),
        (minute, priority, parts) => {
          const holds = parts.map(([from, length]) => ({
            from: new Date((minute + from) * MINUTE),
            to: new Date((minute + from + length) * MINUTE),
          }));
          const reported = { moment: new Date(minute * MINUTE), priority, holds };
          const { due } = dueAt(reported, USUAL_TARGETS, WEEKDAY_HOURS);
          const stretches = countedTime(reported, 'resolution', USUAL_TARGETS, WEEKDAY_HOURS) ?? [];
          expect(stretches.at(-1)?.to).toEqual(due?.resolution);
          const total = stretches.reduce((sum, { from, to }) => sum + to.getTime() - from.getTime(), 0);
          expect({ minutes: total / MINUTE }).toEqual(USUAL_TARGETS[priority].resolution);
          for (const { from, to } of stretches)
            for (const hold of holds)
              expect(from >= hold.to || to <= hold.from || hold.from >= hold.to).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});
