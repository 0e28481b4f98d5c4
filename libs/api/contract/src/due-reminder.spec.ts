import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dueReminder, REMINDED_BEFORE } from './due-reminder.js';

describe('dueReminder', () => {
  it.each([
    ['2027-01-01', [], 180],
    ['2026-12-31', [], null],
    ['2027-01-01', [180], null],
    ['2027-04-01', [180], 90],
    ['2027-06-05', [], 30],
    ['2027-06-05', [180, 90], 30],
    ['2027-06-05', [30], null],
    ['2027-06-30', [], 30],
    ['2027-07-01', [], null],
  ])('of a contract that ends on 30 June 2027, on %s, after %p, is %p', (today, given, due) => {
    expect(dueReminder('2027-06-30', today, given)).toBe(due);
  });

  it('comes at most once each, however irregularly one looks, and once more for who looks on each day', () => {
    const dayAt = (at: number) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.array(fc.boolean(), { minLength: 401, maxLength: 401 }),
        (end, looks) => {
          const given: number[] = [];
          for (let at = 0; at <= 400; at += 1) {
            if (!looks[at]) continue;
            const due = dueReminder(dayAt(end), dayAt(at), given);
            if (due === null) continue;
            expect(given).not.toContain(due);
            expect(end - at).toBeLessThanOrEqual(due);
            given.push(due);
          }
          // Ever later ones, never back.
          expect(given).toEqual([...given].sort((a, b) => b - a));
          if (looks.every(Boolean))
            expect(given).toEqual(REMINDED_BEFORE.filter((days) => days <= end || given[0] === days));
        },
      ),
    );
  });
});
