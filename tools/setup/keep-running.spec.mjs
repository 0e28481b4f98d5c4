import { describe, expect, it } from '@jest/globals';
import { keepRunning, pauseBefore } from './keep-running.mjs';

/** A service of which the spec decides when it ends. */
function services() {
  /** @type {((reason: string) => void)[]} */
  const ends = [];
  /** @type {string[]} */
  const done = [];
  const start = () => {
    const number = ends.length + 1;
    /** @type {Promise<string>} */
    const ended = new Promise((resolve) => ends.push(resolve));
    return {
      name: 'api',
      pid: number,
      ended,
      kill: () => done.push(`killed ${number}`),
      stop: async () => {
        done.push(`stopped ${number}`);
        ends[number - 1]?.('it was stopped');
      },
    };
  };
  return { ends, done, start };
}

const until = async (/** @type {() => boolean} */ condition) => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
};

describe('a service that is kept running', () => {
  it('is started again when it ends, and at the end stopped for good', async () => {
    const { ends, done, start } = services();
    /** @type {string[]} */
    const said = [];
    const kept = keepRunning('api', (onStart) => onStart(start()), {
      onStart: () => undefined,
      say: (line) => said.push(line),
      pauseMs: () => 0,
    });
    await kept.begin();
    kept.keep();
    ends[0]?.('it fell over');
    await until(() => ends.length === 2);
    await kept.stop();
    expect(said).toEqual(['it fell over; starting it again in 0 s.', 'api was started again.']);
    expect(done[0]).toBe('stopped 2');
    expect(ends).toHaveLength(2);
  });

  it('is tried again for as long as it does not start, waiting longer each time', async () => {
    const { ends, start } = services();
    /** @type {number[]} */
    const waited = [];
    let attempts = 0;
    const kept = keepRunning(
      'api',
      (onStart) => {
        attempts += 1;
        if (attempts === 2 || attempts === 3) throw new Error('not yet');
        onStart(start());
      },
      { onStart: () => undefined, say: () => undefined, pauseMs: (n) => (waited.push(n), 0) },
    );
    await kept.begin();
    kept.keep();
    ends[0]?.('it fell over');
    await until(() => ends.length === 2);
    await kept.stop();
    expect(waited).toEqual([1, 2, 3]);
  });

  it('waits twice as long each time, up to half a minute', () => {
    expect([1, 2, 3, 6, 7, 8, 20].map(pauseBefore)).toEqual([
      500, 1_000, 2_000, 16_000, 30_000, 30_000, 30_000,
    ]);
  });
});
