import { describe, expect, it } from '@jest/globals';
import { inLanes, sideBySide } from './lanes.mjs';

describe('steps side by side', () => {
  it('are neighbours that change nothing, in their order', () => {
    const [a, b, c, d, e] = [
      { name: 'a', readsOnly: true },
      { name: 'b', readsOnly: true },
      { name: 'c', readsOnly: false },
      { name: 'd', readsOnly: false },
      { name: 'e', readsOnly: true },
    ];
    expect(sideBySide([a, b, c, d, e])).toEqual([[a, b], [c], [d], [e]]);
  });

  it('run so many at a time and give their results in their order', async () => {
    let running = 0;
    let most = 0;
    const results = await inLanes([30, 5, 5, 5], 2, async (ms, alone) => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, ms));
      running -= 1;
      return { ms, alone };
    });
    expect(most).toBe(2);
    expect(results.map(({ ms }) => ms)).toEqual([30, 5, 5, 5]);
    expect(results.every(({ alone }) => !alone)).toBe(true);
  });

  it('are told when they run alone, and what fails fails the whole', async () => {
    expect(await inLanes(['x'], 2, async (_one, alone) => alone)).toEqual([true]);
    await expect(inLanes([1, 2], 2, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
