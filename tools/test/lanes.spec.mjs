import { describe, expect, it } from '@jest/globals';
import { inLanes, sideBySide } from './lanes.mjs';

describe('steps side by side', () => {
  it('are neighbours of the same word, in their order', () => {
    const [a, b, c, d, e] = [
      { name: 'a', beside: 'quick' },
      { name: 'b', beside: 'quick' },
      { name: 'c', beside: undefined },
      { name: 'd', beside: undefined },
      { name: 'e', beside: 'quick' },
    ];
    expect(sideBySide([a, b, c, d, e])).toEqual([[a, b], [c], [d], [e]]);
  });

  it('run so many at a time and give their results in their order', async () => {
    let running = 0;
    let most = 0;
    const results = await inLanes([30, 5, 5, 5], 2, async (ms) => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, ms));
      running -= 1;
      return ms;
    });
    expect(most).toBe(2);
    expect(results).toEqual([30, 5, 5, 5]);
  });

  it('fail as a whole where one fails', async () => {
    await expect(inLanes([1, 2], 2, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
