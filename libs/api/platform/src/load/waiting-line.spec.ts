import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { setTimeout as sleep } from 'node:timers/promises';
import { WaitingLine } from './waiting-line.js';

describe('a waiting line', () => {
  it('lets in so many at once, the others in the order they came', async () => {
    const line = new WaitingLine({ atOnce: 2, waiting: 10, patience: 5_000 });
    const order: number[] = [];
    const leaves = await Promise.all([line.enter(), line.enter()]);
    const waiting = [1, 2, 3].map(async (n) => {
      const leave = await line.enter();
      order.push(n);
      leave?.();
    });
    await sleep(5);
    expect(order).toEqual([]);
    leaves[0]?.();
    await Promise.all(waiting);
    expect(order).toEqual([1, 2, 3]);
    leaves[1]?.();
    expect(line.isEmpty).toBe(true);
  });

  it('turns away who would wait behind too many, or has waited too long', async () => {
    const line = new WaitingLine({ atOnce: 1, waiting: 1, patience: 20 });
    const leave = await line.enter();
    const second = line.enter();
    expect(await line.enter()).toBeNull();
    expect(await second).toBeNull();
    leave?.();
    expect(line.isEmpty).toBe(true);
  });

  it('counts a leave once', async () => {
    const line = new WaitingLine({ atOnce: 1, waiting: 5, patience: 1_000 });
    const leave = await line.enter();
    leave?.();
    leave?.();
    const next = await line.enter();
    expect(await Promise.race([line.enter(), sleep(5, 'waits')])).toBe('waits');
    next?.();
  });

  it('never holds more than it may, whatever comes and goes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 40 }),
        async (atOnce, stays) => {
          const line = new WaitingLine({ atOnce, waiting: 100, patience: 5_000 });
          let inside = 0;
          let most = 0;
          await Promise.all(
            stays.map(async (turns) => {
              const leave = await line.enter();
              most = Math.max(most, ++inside);
              for (let turn = 0; turn < turns; turn++) await Promise.resolve();
              inside -= 1;
              leave?.();
            }),
          );
          expect(most).toBeLessThanOrEqual(atOnce);
          expect(line.isEmpty).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});
