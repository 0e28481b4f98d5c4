import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFigure } from './read-figure.js';

const cents = (text: string, locale: 'en' | 'fr' = 'en') => readFigure(text, 'money', locale);
const is = (value: number | null) => ({ ok: true, value });
const isNot = (reason: string) => ({ ok: false, reason });

describe('a figure that somebody typed', () => {
  it.each([
    ['12500', 1_250_000],
    ['$12,500', 1_250_000],
    ['12,500.00', 1_250_000],
    ['12 500,00', 1_250_000],
    ['12 500,00 $', 1_250_000],
    ['CA$0.05', 5],
    ['0', 0],
    ['12k', 1_200_000],
    ['1.15', 115],
  ])('reads %s as cents', (text, value) => {
    expect(cents(text)).toEqual(is(value));
  });

  it.each([
    ['12 500,00', 1_250_000],
    ['12 500,5', 1_250_050],
    ['4,1 M$', 410_000_000],
  ])('reads %s in French as cents', (text, value) => {
    expect(cents(text, 'fr')).toEqual(is(value));
  });

  it('is nothing where nothing is typed, which is no zero', () => {
    expect(cents('  ')).toEqual(is(null));
  });

  it.each([
    ['twelve', 'NOT_A_NUMBER'],
    ['12x', 'NOT_A_NUMBER'],
    ['1,2,3', 'NOT_A_NUMBER'],
    ['-5', 'NEGATIVE'],
    ['0.005', 'TOO_PRECISE'],
    ['12 %', 'WRONG_UNIT'],
    ['99999999999', 'TOO_LARGE'],
  ])('refuses %s', (text, reason) => {
    expect(cents(text)).toEqual(isNot(reason));
  });

  it('keeps a percentage as it is written, up to a hundred', () => {
    expect(readFigure('1,76 %', 'percent', 'fr')).toEqual(is(1.76));
    expect(readFigure('101', 'percent', 'en')).toEqual(isNot('TOO_LARGE'));
    expect(readFigure('$4', 'percent', 'en')).toEqual(isNot('WRONG_UNIT'));
  });

  it('counts people whole', () => {
    expect(readFigure('8,400', 'count', 'en')).toEqual(is(8400));
    expect(readFigure('8.5', 'count', 'en')).toEqual(isNot('TOO_PRECISE'));
  });

  it('reads every amount of whole cents that the page writes, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000_000 }),
        fc.constantFrom('en', 'fr'),
        (value, locale) => {
          const tag = `${locale}-CA`;
          const written = new Intl.NumberFormat(tag, { minimumFractionDigits: 2 }).format(value / 100);
          expect(cents(written, locale as 'en' | 'fr')).toEqual(is(value));
        },
      ),
    );
  });
});
