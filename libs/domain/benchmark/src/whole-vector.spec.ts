import { describe, expect, test } from '@jest/globals';
import { cancel, greatestCommonDivisor, isExact } from './whole-vector.js';

describe('cancel', () => {
  test('makes the entry zero and keeps the numbers small', () => {
    expect(cancel([2, 2, 0], [2, 0, 2], 0)).toEqual([0, 1, -1]);
    expect(cancel([3, 1], [-2, 5], 0)).toEqual([0, -1]);
    expect(cancel([0, 7], [1, 1], 0)).toEqual([0, 7]);
  });
});

describe('isExact', () => {
  test('ends where a product of two entries would leave the exact numbers', () => {
    expect(isExact([1, -(2 ** 26)])).toBe(true);
    expect(isExact([2 ** 26 + 1])).toBe(false);
    expect(Number.isSafeInteger(2 * 2 ** 26 * 2 ** 26 - 1)).toBe(true);
  });
});

describe('greatestCommonDivisor', () => {
  test('ignores the sign, and counts zero as divided by all', () => {
    expect(greatestCommonDivisor(-12, 18)).toBe(6);
    expect(greatestCommonDivisor(0, 5)).toBe(5);
    expect(greatestCommonDivisor(0, 0)).toBe(0);
  });
});
