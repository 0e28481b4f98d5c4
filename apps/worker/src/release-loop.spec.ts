import { type ReleaseOutcome } from '@commonworks/api-benchmark/worker';
import { describe, expect, jest, test } from '@jest/globals';
import { ReleaseLoop } from './release-loop.js';

const log = { info: jest.fn(), error: jest.fn() };

function queueOf(...outcomes: (ReleaseOutcome | null | Error)[]) {
  return {
    runNext: jest.fn(async () => {
      const outcome = outcomes.shift() ?? null;
      if (outcome instanceof Error) throw outcome;
      return outcome;
    }),
  };
}

const until = async (condition: () => boolean) => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('the loop', () => {
  test('computes all that waits before it sleeps, and wakes at once when told', async () => {
    const queue = queueOf({ kind: 'PUBLISHED', releaseId: 'a' }, { kind: 'PUBLISHED', releaseId: 'b' });
    const loop = new ReleaseLoop(queue, log);
    const running = loop.run();
    await until(() => queue.runNext.mock.calls.length === 3);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(queue.runNext).toHaveBeenCalledTimes(3);
    loop.wake();
    await until(() => queue.runNext.mock.calls.length === 4);
    loop.stop();
    await running;
  });

  test('goes on after a failure of a release or of the database, after a pause', async () => {
    const queue = queueOf(new Error('database away'), {
      kind: 'ATTEMPT_FAILED',
      releaseId: 'a',
      final: false,
      error: new Error('no'),
    });
    const loop = new ReleaseLoop(queue, log);
    const running = loop.run();
    await until(() => queue.runNext.mock.calls.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(queue.runNext).toHaveBeenCalledTimes(1);
    loop.wake();
    await until(() => queue.runNext.mock.calls.length === 2);
    expect(log.error).toHaveBeenCalledWith(
      expect.objectContaining({ releaseId: 'a', final: false }),
      'release failed',
    );
    loop.stop();
    await running;
  });

  test('finishes the release at hand when stopped', async () => {
    let finish: (outcome: ReleaseOutcome) => void = () => undefined;
    const queue = { runNext: jest.fn(() => new Promise<ReleaseOutcome>((resolve) => (finish = resolve))) };
    const loop = new ReleaseLoop(queue, log);
    let ended = false;
    const running = loop.run().then(() => (ended = true));
    loop.stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ended).toBe(false);
    finish({ kind: 'PUBLISHED', releaseId: 'a' });
    await running;
    expect(queue.runNext).toHaveBeenCalledTimes(1);
  });
});
