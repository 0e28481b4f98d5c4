import { describe, expect, test } from '@jest/globals';
import { derivedGroups } from './derived-groups.js';

const derived = (...groups: string[]) =>
  derivedGroups(groups.map((group) => new Set(group)))?.map((ids) => ids.sort().join(''));

describe('derivedGroups', () => {
  test('finds what is left, and only the smallest', () => {
    expect(derived('abcdef', 'ab')?.sort()).toEqual(['ab', 'cdef']);
    expect(derived('abcdef', 'ab', 'cd')?.sort()).toEqual(['ab', 'cd', 'ef']);
    expect(derived('abcd', 'abcd')).toEqual(['abcd']);
    expect(derived()).toEqual([]);
  });

  test('finds what takes a half', () => {
    expect(derived('ab', 'bc', 'ac')?.sort()).toEqual(['a', 'b', 'c']);
    expect(derived('ab', 'bc')?.sort()).toEqual(['ab', 'bc']);
  });

  test('says so when there are too many to look through', () => {
    const letters = [...'abcdefghijklmno'];
    expect(derived(...letters.slice(1))?.length).toBe(14);
    expect(derived(...letters)).toBeUndefined();
  });
});
