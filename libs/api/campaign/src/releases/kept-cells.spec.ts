import { describe, expect, it } from '@jest/globals';
import { KeptCells } from './kept-cells.js';

const cellsOf = (count: number): ReadonlyMap<string, number> =>
  new Map(Array.from({ length: count }, (_, i) => [`q${i}`, i]));

describe('kept cells', () => {
  it('are given as they were kept', () => {
    const kept = new KeptCells<ReadonlyMap<string, number>>(10);
    const cells = cellsOf(3);
    kept.keep('a', cells);
    expect(kept.get('a')).toBe(cells);
    expect(kept.get('b')).toBeUndefined();
  });

  it('are never more than so many: the group asked for longest ago goes first', () => {
    const kept = new KeptCells<ReadonlyMap<string, number>>(10);
    for (const key of ['a', 'b', 'c']) kept.keep(key, cellsOf(3));
    kept.get('a');
    kept.keep('d', cellsOf(3));
    expect(['a', 'b', 'c', 'd'].filter((key) => kept.get(key))).toEqual(['a', 'c', 'd']);
    kept.keep('e', cellsOf(11));
    expect(['a', 'c', 'd', 'e'].filter((key) => kept.get(key))).toEqual([]);
  });

  it('count once what is kept again', () => {
    const kept = new KeptCells<ReadonlyMap<string, number>>(10);
    for (let i = 0; i < 5; i++) kept.keep('a', cellsOf(4));
    kept.keep('b', cellsOf(6));
    expect(kept.get('a')?.size).toBe(4);
  });
});
