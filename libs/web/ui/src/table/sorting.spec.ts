import { describe, expect, it } from '@jest/globals';
import { byFigure, byWord, readSorting, writeSorting } from './sorting.js';

describe('a sorting in the address', () => {
  const keys = ['mean', 'own'] as const;

  it('is read as it was written', () => {
    for (const sorting of [
      { by: 'mean', descending: true },
      { by: 'own', descending: false },
    ]) {
      expect(readSorting(writeSorting(sorting), keys)).toEqual(sorting);
    }
  });

  it('is none where the address says nothing known', () => {
    for (const text of [null, '', '-', '--mean', 'size']) expect(readSorting(text, keys)).toBeNull();
  });
});

describe('a figure that is missing', () => {
  it('comes last whichever way one sorts', () => {
    const figures = [null, 1, 3, null, 2];
    expect(figures.toSorted((a, b) => byFigure(a, b, false))).toEqual([1, 2, 3, null, null]);
    expect(figures.toSorted((a, b) => byFigure(a, b, true))).toEqual([3, 2, 1, null, null]);
    expect(['b', null, 'a'].toSorted((a, b) => byWord(a, b, true))).toEqual(['b', 'a', null]);
  });
});
