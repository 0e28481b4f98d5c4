import { describe, expect, test } from '@jest/globals';
import { parseAnswerValue } from './parse-answer-value.js';
import { type QuestionSettings } from './question.js';

const text = { en: 'x', fr: 'x' };
const scale: QuestionSettings = { kind: 'SCALE', levels: [text, text, text] };
const number: QuestionSettings = { kind: 'NUMBER', unit: text, min: 0, max: 1000, decimals: 2, amount: true };
const options = ['BUY', 'SHARE', 'BUILD'].map((code) => ({ code, label: text }));
const one: QuestionSettings = { kind: 'CHOICE', options, multiple: false };
const several: QuestionSettings = { kind: 'CHOICE', options, multiple: true };
const system: QuestionSettings = { kind: 'SYSTEM' };

const accepted = (settings: QuestionSettings, raw: unknown, value: unknown) =>
  expect(parseAnswerValue(settings, raw)).toEqual({ ok: true, value });
const refused = (settings: QuestionSettings, raw: unknown, reason: string, params = {}) =>
  expect(parseAnswerValue(settings, raw)).toEqual({ ok: false, reason, params });

describe('parseAnswerValue', () => {
  test.each([
    scale,
    number,
    one,
    several,
    system,
    { kind: 'RATING' } as const,
    { kind: 'TEXT', maxLength: 9 } as const,
  ])('$kind: nothing is empty', (settings) => {
    refused(settings, null, 'EMPTY');
    refused(settings, undefined, 'EMPTY');
    refused(settings, '', 'EMPTY');
  });

  test('SCALE: an integer from 1 to the number of levels', () => {
    accepted(scale, 1, 1);
    accepted(scale, 3, 3);
    for (const raw of [0, 4, 1.5, '2', NaN, [2], true]) refused(scale, raw, 'NOT_A_LEVEL', { levels: 3 });
  });

  test('RATING: one code, work planned laid over it', () => {
    const rating: QuestionSettings = { kind: 'RATING' };
    accepted(rating, 'GAP', 'GAP');
    accepted(rating, ['GAP'], 'GAP');
    accepted(rating, ['WORK_PLANNED', 'GAP', 'GAP'], ['GAP', 'WORK_PLANNED']);
    for (const raw of [
      'WORK_PLANNED',
      ['WORK_PLANNED'],
      ['GAP', 'MEETS_NEEDS'],
      'toString',
      [],
      3,
      [['GAP']],
    ]) {
      refused(rating, raw, 'UNKNOWN_RATING');
    }
  });

  test('NUMBER: bounds are inclusive, decimals counted, minus zero is zero', () => {
    accepted(number, 0, 0);
    accepted(number, 1000, 1000);
    accepted(number, 1.15, 1.15);
    accepted(number, -0, 0);
    refused(number, -0.01, 'BELOW_MINIMUM', { minimum: 0 });
    refused(number, 1000.01, 'ABOVE_MAXIMUM', { maximum: 1000 });
    refused(number, 0.001, 'TOO_MANY_DECIMALS', { decimals: 2 });
    for (const raw of ['12', Infinity, NaN, [1], {}]) refused(number, raw, 'NOT_A_NUMBER');
  });

  test('CHOICE: one code, or codes once each in order', () => {
    accepted(one, 'BUY', 'BUY');
    refused(one, ['BUY'], 'NOT_AN_OPTION');
    refused(one, 'constructor', 'NOT_AN_OPTION');
    accepted(several, ['SHARE', 'BUY', 'SHARE'], ['BUY', 'SHARE']);
    refused(several, [], 'EMPTY');
    refused(several, 'BUY', 'NOT_A_LIST');
    refused(several, ['BUY', null], 'NOT_AN_OPTION');
  });

  test('TEXT: trimmed, bounded, storable', () => {
    const short: QuestionSettings = { kind: 'TEXT', maxLength: 5 };
    accepted(short, '  été ', 'été');
    accepted(short, '     12345     ', '12345');
    refused(short, ' \n ', 'EMPTY');
    refused(short, '123456', 'TOO_LONG', { maximum: 5 });
    for (const raw of ['a\0b', 'a\ud800', 5, ['a']]) refused(short, raw, 'NOT_TEXT');
  });

  describe('SYSTEM', () => {
    const rest = {
      vendor: null,
      hosting: null,
      version: null,
      supportEnds: null,
      replacement: null,
      plannedReplacement: null,
    };
    const whole = {
      product: 'Ledger',
      vendor: 'V',
      hosting: 'ON_PREMISE',
      version: '7',
      supportEnds: '2028-02-29',
      replacement: { status: 'REPLACING', from: '2026', to: '2027-06' },
      plannedReplacement: 'in 2027',
    };
    const replacing = (from: unknown, to: unknown) => ({
      ...whole,
      replacement: { status: 'REPLACING', from, to },
    });

    test('only the product is required, what is unknown is dropped', () => {
      accepted(system, { product: ' Ledger ', colour: 'red', vendor: ' ' }, { ...rest, product: 'Ledger' });
      accepted(system, whole, whole);
      refused(system, {}, 'NO_PRODUCT', { field: 'product' });
      refused(system, { ...whole, product: ' ' }, 'NO_PRODUCT', { field: 'product' });
      refused(system, { ...whole, product: 3 }, 'NOT_A_SYSTEM', { field: 'product' });
      refused(system, { ...whole, vendor: {} }, 'NOT_A_SYSTEM', { field: 'vendor' });
      refused(system, { ...whole, hosting: 'MOON' }, 'NOT_A_SYSTEM', { field: 'hosting' });
      refused(system, { ...whole, version: 'x'.repeat(201) }, 'TOO_LONG', { maximum: 200, field: 'version' });
      for (const raw of ['Ledger', [], 1, true]) refused(system, raw, 'NOT_A_SYSTEM');
    });

    test('what was stored before replacements were asked for stays valid', () => {
      const { replacement, ...older } = whole;
      expect(replacement).toBeDefined();
      accepted(system, older, { ...older, replacement: null });
    });

    test('support ends in a year, in a month or on a day', () => {
      for (const supportEnds of ['2020', '2020-02', '2020-02-29']) {
        accepted(system, { ...whole, supportEnds }, { ...whole, supportEnds });
      }
      const field = 'supportEnds';
      for (const supportEnds of ['27-01-01', '2027-1', '2027-01-', '20270101', 'soon', 2027, ['2027']]) {
        refused(system, { ...whole, supportEnds }, 'NOT_A_DATE', { field });
      }
      for (const supportEnds of ['2027-02-29', '2027-13-01', '2027-00-10', '2027-13', '2027-00']) {
        refused(system, { ...whole, supportEnds }, 'NO_SUCH_DATE', { field });
      }
      for (const supportEnds of ['1018', '9999-12-31']) {
        refused(system, { ...whole, supportEnds }, 'YEAR_OUT_OF_RANGE', { first: 1900, last: 2200, field });
      }
    });

    test('a replacement has a status, and dates that go forward', () => {
      for (const status of ['UNDECIDED', 'REPLACING', 'DONE']) {
        const replacement = { status, from: null, to: null };
        accepted(system, { ...whole, replacement: { status } }, { ...whole, replacement });
      }
      accepted(system, { ...whole, replacement: {} }, { ...whole, replacement: null });
      accepted(system, replacing('2018-06', '2018'), replacing('2018-06', '2018'));
      accepted(system, replacing('2018', '2018-01'), replacing('2018', '2018-01'));
      refused(system, replacing('2019', '2018-12-31'), 'FROM_AFTER_TO', { field: 'replacementTo' });
      refused(system, replacing('2018-06-02', '2018-06-01'), 'FROM_AFTER_TO', { field: 'replacementTo' });
      refused(system, replacing('June', '2018'), 'NOT_A_DATE', { field: 'replacementFrom' });
      refused(system, replacing('2018', '2018-06-31'), 'NO_SUCH_DATE', { field: 'replacementTo' });
      for (const dates of [{ from: '2018' }, { to: '2018' }, { status: null, to: '2018' }]) {
        const dated = { ...whole, replacement: dates };
        refused(system, dated, 'DATES_WITHOUT_STATUS', { field: 'replacement' });
      }
      for (const replacement of ['REPLACING', [], true, { status: 'SOON' }, { status: 3 }]) {
        refused(system, { ...whole, replacement }, 'NOT_A_SYSTEM', { field: 'replacement' });
      }
    });
  });

  test('DERIVED: nobody types it in', () => {
    const derived: QuestionSettings = { kind: 'DERIVED', formula: 'a', unit: text, decimals: 0 };
    refused(derived, 3, 'DERIVED_IS_COMPUTED');
  });
});
