import { describe, expect, it } from '@jest/globals';
import { MadeOnce } from './made-once.js';

describe('what is made once', () => {
  it('is made for all who ask while it is made, and kept', async () => {
    const once = new MadeOnce<string>(1_000);
    let made = 0;
    const make = () => new Promise<string>((resolve) => setTimeout(() => resolve(`file ${(made += 1)}`), 10));
    const all = await Promise.all(Array.from({ length: 500 }, () => once.get('a', make)));
    expect(new Set([...all, await once.get('a', make)])).toEqual(new Set(['file 1']));
    expect(await once.get('b', make)).toBe('file 2');
  });

  it('is not tried again at once where it failed, and then is', async () => {
    let now = 0;
    let tried = 0;
    const once = new MadeOnce<string>(1_000, () => now);
    const make = () => {
      tried += 1;
      return tried === 1 ? Promise.reject(new Error('busy')) : Promise.resolve('file');
    };
    for (let time = 0; time < 50; time += 1) await expect(once.get('a', make)).rejects.toThrow('busy');
    expect(tried).toBe(1);
    now = 1_000;
    expect(await once.get('a', make)).toBe('file');
    expect(tried).toBe(2);
  });
});
