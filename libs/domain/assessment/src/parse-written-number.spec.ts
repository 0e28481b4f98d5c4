import { describe, expect, it } from '@jest/globals';
import { parseWrittenNumber } from './parse-written-number.js';
import { type NumberLocale } from './read-written-digits.js';

const read = (text: string, locale: NumberLocale, unit: string | null = '$') => {
  const result = parseWrittenNumber(text, locale, unit);
  return result.ok ? result.value : result.reason;
};

describe('a number as it is written', () => {
  it.each<[string, number]>([
    ['812', 812],
    ['007', 7],
    ['1234.5', 1234.5],
    ['1,234', 1234],
    ['1,234,567.89', 1234567.89],
    ['1 234 567', 1234567],
    ['1\u202f234\u00a0567.5', 1234567.5],
    ["1'234'567", 1234567],
    ['1’234’567', 1234567],
    ['1.234', 1.234],
    ['12,5', 12.5],
    ['1.234.567', 1234567],
    ['1.234.567,5', 1234567.5],
    ['.5', 0.5],
    ['-3', -3],
    ['−3', -3],
    ['+3', 3],
    ['12k', 12_000],
    ['12 K', 12_000],
    ['12.5 thousand', 12_500],
    ['4.1 M', 4_100_000],
    ['4.1m', 4_100_000],
    ['4,1 M', 4_100_000],
    ['4.1 million', 4_100_000],
    ['$4.1 million', 4_100_000],
    ['4.1 million dollars', 4_100_000],
    ['-$1,200', -1200],
    ['$ -1,200', -1200],
    ['CA$ 12', 12],
    ['1.2 billion', 1_200_000_000],
    ['1.2bn', 1_200_000_000],
    ['3 milliards', 3_000_000_000],
    ['0.0000001', 1e-7],
    ['-0', 0],
  ])('%s in English', (text, value) => {
    expect(read(text, 'en')).toBe(value);
  });

  it.each<[string, number]>([
    ['1 234 567,89', 1234567.89],
    ['1\u202f234\u202f567,89', 1234567.89],
    ['1\u00a0234,5', 1234.5],
    ["1'234,5", 1234.5],
    ['1,234', 1.234],
    ['1,234,567', 1234567],
    ['1.234.567,8', 1234567.8],
    ['1234.5', 1234.5],
    ['12 k', 12_000],
    ['12 mille', 12_000],
    ['12 milliers', 12_000],
    ['4,1 M', 4_100_000],
    ['4,1 M$', 4_100_000],
    ['4,1 M $', 4_100_000],
    ['4,1 millions', 4_100_000],
    ['4,1 millions de dollars', 4_100_000],
    ['4.1 M', 4_100_000],
    ['1,2 G$', 1_200_000_000],
    ['1,2 Md', 1_200_000_000],
    ['1,2 milliard', 1_200_000_000],
    ['12 $', 12],
    ['12 $ CA', 12],
  ])('%s in French', (text, value) => {
    expect(read(text, 'fr')).toBe(value);
  });

  it.each<[string, NumberLocale]>([
    ['1.234', 'fr'],
    ['1234.567', 'fr'],
    ['0.125', 'fr'],
    ['1234,567', 'en'],
    ['0,123', 'en'],
    [',500', 'en'],
    ['1 234,567', 'en'],
  ])('%s can mean two things in %s, and is refused', (text, locale) => {
    expect(read(text, locale)).toBe('AMBIGUOUS');
  });

  it.each([
    'abc',
    '12kk',
    '12 k M',
    '12x',
    '1,2,3',
    '12.5.1',
    '1,23,456',
    '12 34',
    '1  2',
    '12.',
    '12,',
    ',',
    '-',
    '--3',
    '-$-3',
    '$3 $',
    '4.1 milli',
    '4.1 mil',
    '12e5',
    '1e3',
    '0x10',
    'Infinity',
    '١٢',
    '(12)',
    '12 - 3',
    'k',
    '$',
    '12 %%',
  ])('%s is no number', (text) => {
    expect(read(text, 'en')).toBe('NOT_A_NUMBER');
    expect(read(text, 'fr')).toBe('NOT_A_NUMBER');
  });

  it('is not taken where English and French mean different magnitudes', () => {
    expect(read('1,2 billion', 'fr')).toBe('NOT_A_NUMBER');
    expect(read('1.2 G', 'en')).toBe('NOT_A_NUMBER');
  });

  it('may carry the mark of its unit, and of no other', () => {
    expect(read('12.5 %', 'en', '%')).toBe(12.5);
    expect(read('12,5 pour cent', 'fr', '%')).toBe(12.5);
    expect(read('812 accounts', 'en', 'accounts')).toBe(812);
    expect(read('12.50 $/person', 'en', '$/person')).toBe(12.5);
    expect(read('$12', 'en', 'accounts')).toBe('WRONG_UNIT');
    expect(read('12 %', 'en', '$')).toBe('WRONG_UNIT');
    expect(read('$12', 'en', null)).toBe('WRONG_UNIT');
    expect(read('12 accounts', 'en', 'devices')).toBe('NOT_A_NUMBER');
  });

  it('is refused rather than rounded', () => {
    expect(read('12345678901234567891', 'en')).toBe('TOO_MANY_DIGITS');
    expect(read('0.12345678901234567891', 'en')).toBe('TOO_MANY_DIGITS');
    expect(read('9'.repeat(400), 'en')).toBe('TOO_MANY_DIGITS');
    expect(read('9007199254740993', 'en')).toBe('TOO_MANY_DIGITS');
    expect(read('9007199254740992', 'en')).toBe(9007199254740992);
  });

  it('of nothing is nothing', () => {
    expect(read(' \u00a0 ', 'en')).toBe('EMPTY');
  });
});
