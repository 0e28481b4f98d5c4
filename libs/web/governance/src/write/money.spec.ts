import { describe, expect, it } from '@jest/globals';
import { centsOf, dollarsOf } from './money.js';

describe('amounts as they are typed', () => {
  it.each([
    ['0', '0.00'],
    ['5', '0.05'],
    ['123450', '1234.50'],
    ['', ''],
    ['900719925474099', '9007199254740.99'],
  ])('%s cents are %s', (cents, dollars) => {
    expect(dollarsOf(cents)).toBe(dollars);
  });

  it.each([
    ['1234.5', '123450'],
    ['1234,50', '123450'],
    ['1\u00a0234,05', '123405'],
    ['0.05', '5'],
    ['007', '700'],
    ['9007199254740.99', '900719925474099'],
    ['', ''],
    ['1.234', '1.234'],
    ['many', 'many'],
    ['-5', '-5'],
  ])('%s is %s in cents, and what is none stays for the server to refuse', (typed, cents) => {
    expect(centsOf(typed)).toBe(cents);
  });
});
