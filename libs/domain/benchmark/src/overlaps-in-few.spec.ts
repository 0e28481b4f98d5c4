import { describe, expect, test } from '@jest/globals';
import { overlapsInFew } from './overlaps-in-few.js';

const overlap = (a: string, b: string) => overlapsInFew(new Set(a), new Set(b), 3);

describe('overlapsInFew', () => {
  test('sets meet in none or enough', () => {
    expect(overlap('abcd', 'efgh')).toBe(false);
    expect(overlap('abcde', 'efghi')).toBe(true);
    expect(overlap('abcdef', 'efghij')).toBe(true);
    expect(overlap('abcdefg', 'efghijk')).toBe(false);
  });

  test('sets differ by none or enough, either way', () => {
    expect(overlap('abcd', 'abcd')).toBe(false);
    expect(overlap('abcd', 'abcde')).toBe(true);
    expect(overlap('abcdef', 'abcd')).toBe(true);
    expect(overlap('abcdefg', 'abcd')).toBe(false);
  });
});
