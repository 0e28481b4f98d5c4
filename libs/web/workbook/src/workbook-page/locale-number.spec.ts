import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseLocaleNumber } from './locale-number.js';

describe('parseLocaleNumber', () => {
  it.each([
    ['1234.5', 'en', 1234.5],
    ['1,234.5', 'en', 1234.5],
    ['1,234', 'en', 1234],
    ['12,5', 'en', 12.5],
    ['-3', 'en', -3],
    ['.5', 'en', 0.5],
    ['1 234,5', 'fr', 1234.5],
    ['1\u202f234\u00a0567,25', 'fr', 1234567.25],
    ['1234.5', 'fr', 1234.5],
    ['1,234', 'fr', 1.234],
  ])('reads %s in %s', (text, locale, value) => {
    expect(parseLocaleNumber(text, locale)).toBe(value);
  });

  it.each(['', ' ', 'abc', '1,2,3', '12.5.1', '12 $', '-', ',', '1,23,456'])('refuses %j', (text) => {
    expect(parseLocaleNumber(text, 'en')).toBeNull();
  });

  it('reads back what the locale writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('en-CA', 'fr-CA'), (cents, tag) => {
        const value = cents / 100;
        const written = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(value);
        expect(parseLocaleNumber(written, tag)).toBe(value);
      }),
    );
  });
});
