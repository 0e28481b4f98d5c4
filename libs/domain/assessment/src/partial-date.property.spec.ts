import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comparePartialDates, firstDay, isPartialDate, lastDay, parsePartialDate } from './partial-date.js';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** A day, its month, or its year. */
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

describe('a partial date', () => {
  test('is what a day, its month and its year are written as, and nothing shorter or longer', () => {
    fc.assert(
      fc.property(day, fc.nat(12), (date, length) => {
        expect(isPartialDate(date.slice(0, length))).toBe([4, 7].includes(length) || length >= 10);
      }),
    );
  });

  test('begins and ends on days that it is the beginning of, and nothing beyond them is', () => {
    fc.assert(
      fc.property(partial, day, (date, other) => {
        const within = firstDay(date) <= other && other <= lastDay(date);
        expect(within).toBe(other.startsWith(date));
        expect([firstDay(date), lastDay(date)].every((end) => end.startsWith(date))).toBe(true);
        expect([firstDay(date), lastDay(date)].every(isPartialDate)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('says whether any text is one, without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.stringMatching(/^\d{4}(-\d\d){0,3}$/)), (raw) => {
        const parsed = parsePartialDate(raw);
        if (parsed.ok) expect(parsed.value).toBe(raw);
      }),
      { numRuns: 2000 },
    );
  });

  test('stands in one order, in which days stand as in the calendar', () => {
    fc.assert(
      fc.property(partial, partial, partial, (a, b, c) => {
        expect(Math.sign(comparePartialDates(a, b))).toBe(-Math.sign(comparePartialDates(b, a)) + 0);
        expect(comparePartialDates(a, b) === 0).toBe(a === b);
        if (comparePartialDates(a, b) <= 0 && comparePartialDates(b, c) <= 0) {
          expect(comparePartialDates(a, c)).toBeLessThanOrEqual(0);
        }
        if (lastDay(a) < lastDay(b)) expect(comparePartialDates(a, b)).toBeLessThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the days of a partial date', () => {
  test.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2018-12', '2018-12-01', '2018-12-31'],
    ['2018-06-30', '2018-06-30', '2018-06-30'],
  ])('%s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  test('a year ends after its months, and with its last day', () => {
    expect(['2020', '2021', '2020-12-31', '2020-06', '2020-12'].sort(comparePartialDates)).toEqual([
      '2020-06',
      '2020',
      '2020-12',
      '2020-12-31',
      '2021',
    ]);
  });
});
