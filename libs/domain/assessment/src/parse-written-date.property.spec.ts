import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isPartialDate } from './partial-date.js';
import { parseWrittenDate } from './parse-written-date.js';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
const mark = fc.constantFrom('-', '/', '.', ' ', ' - ', '–');

describe('a date as somebody writes it', () => {
  test('is itself where it is written as it is stored, whatever stands around and between', () => {
    fc.assert(
      fc.property(partial, mark, fc.boolean(), (date, between, short) => {
        const parts = date.split('-').map((part) => (short ? part.replace(/^0/, '') : part));
        expect(parseWrittenDate(` ${parts.join(between)} `)).toEqual({ ok: true, value: date });
      }),
    );
  });

  test('is a date or none for any text, without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/. -]{0,12}$/)), (text) => {
        const parsed = parseWrittenDate(text);
        if (parsed.ok) expect(isPartialDate(parsed.value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['06/2018', '2018-06'],
    ['6-2018', '2018-06'],
    ['2018/6/3', '2018-06-03'],
  ])('%s is %s', (text, value) => {
    expect(parseWrittenDate(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'EMPTY'],
    ['201', 'NOT_A_DATE'],
    ['2018-', 'NOT_A_DATE'],
    ['30/06/2018', 'NOT_A_DATE'],
    ['06/07/2018', 'NOT_A_DATE'],
    ['18', 'NOT_A_DATE'],
    ['2018-6-31', 'NO_SUCH_DATE'],
    ['13/2018', 'NO_SUCH_DATE'],
    ['0018-06', 'YEAR_OUT_OF_RANGE'],
  ])('“%s” is none: %s', (text, reason) => {
    expect(parseWrittenDate(text)).toMatchObject({ ok: false, reason });
  });
});
