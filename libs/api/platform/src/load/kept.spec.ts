import { describe, expect, it } from '@jest/globals';
import { Kept } from './kept.js';

describe('kept values', () => {
  it('are there by their key until there are too many, those last asked for longest', () => {
    const kept = new Kept<number>(2);
    kept.keep('a', 1);
    kept.keep('b', 2);
    expect(kept.get('a')).toBe(1);
    kept.keep('c', 3);
    expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual([1, undefined, 3]);
  });

  it('are replaced by what is kept under the same key', () => {
    const kept = new Kept<number>(2);
    kept.keep('a', 1);
    kept.keep('b', 2);
    kept.keep('a', 3);
    expect(['a', 'b'].map((key) => kept.get(key))).toEqual([3, 2]);
  });
});
