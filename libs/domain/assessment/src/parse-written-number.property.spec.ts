import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseWrittenNumber } from './parse-written-number.js';
import { type NumberLocale } from './read-written-digits.js';

const locales = fc.constantFrom<NumberLocale>('en', 'fr');
const read = (text: string, locale: NumberLocale, unit: string | null = '$') => {
  const result = parseWrittenNumber(text, locale, unit);
  return result.ok ? result.value : result.reason;
};
/** A decimal with `places` digits after its point, as a browser rounds the text of it. */
const decimals = fc
  .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, places]) => ({ value: Number(`${digits}e-${places}`), places }));

const write = (locale: NumberLocale, value: number, places: number) =>
  new Intl.NumberFormat(`${locale}-CA`, { minimumFractionDigits: places }).format(value);

const MAGNITUDES: Record<NumberLocale, Record<string, number>> = {
  en: { k: 3, K: 3, thousand: 3, M: 6, million: 6, billion: 9 },
  fr: { k: 3, mille: 3, milliers: 3, M: 6, millions: 6, G: 9, milliards: 9 },
};

describe('reading numbers', () => {
  it('reads back exactly what each language writes', () => {
    fc.assert(
      fc.property(decimals, locales, ({ value, places }, locale) => {
        expect(read(write(locale, value, places), locale)).toBe(value + 0);
      }),
      { numRuns: 3000 },
    );
  });

  it('multiplies by the magnitude exactly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 0, max: 2 }),
        locales,
        fc.nat(20),
        fc.constantFrom('', ' ', '\u00a0', '\u202f'),
        (digits, places, locale, which, space) => {
          const [word, power] = Object.entries(MAGNITUDES[locale])[which % 6] ?? ['k', 3];
          const number = Number(`${digits}e-${places}`);
          const text = `${write(locale, number, places)}${space}${word}`;
          expect(read(text, locale)).toBe(Number(`${digits}e${power - places}`));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never takes a part of the text for the whole', () => {
    const junk = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom(...'xyz#/e:;!?"_=') });
    fc.assert(
      fc.property(decimals, locales, junk, fc.boolean(), ({ value, places }, locale, other, before) => {
        const number = write(locale, value, places);
        expect(typeof read(before ? other + number : number + other, locale)).toBe('string');
      }),
      { numRuns: 2000 },
    );
  });

  it('gives a finite number or a reason for any text', () => {
    const near = fc.string({
      maxLength: 14,
      unit: fc.constantFrom(..."0123456789.,' -−$%kKMmG\u00a0\u202f"),
    });
    let reached = 0;
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), near), locales, (text, locale) => {
        const result = parseWrittenNumber(text, locale, '$');
        if (!result.ok) return;
        reached += 1;
        expect(Number.isFinite(result.value)).toBe(true);
        expect(Object.is(result.value, -0)).toBe(false);
        // Every digit of the text is a digit of the number: nothing was left out.
        const digits = (written: string) => written.replace(/\D/g, '').replace(/^0+|0+$/g, '');
        expect(
          digits(
            result.value.toLocaleString('en-CA', { maximumFractionDigits: 20, maximumSignificantDigits: 21 }),
          ),
        ).toBe(digits(text));
      }),
      { numRuns: 5000 },
    );
    expect(reached).toBeGreaterThan(100);
  });

  it('means the same in both languages, or is refused in one, or has one mark before three digits', () => {
    const near = fc.string({ maxLength: 10, unit: fc.constantFrom(...'0123456789., k') });
    fc.assert(
      fc.property(near, (text) => {
        const [en, fr] = [read(text, 'en'), read(text, 'fr')];
        if (typeof en !== 'number' || typeof fr !== 'number' || en === fr) return;
        expect(text).toMatch(/,\d{3}(\D|$)/);
      }),
      { numRuns: 5000 },
    );
  });
});
