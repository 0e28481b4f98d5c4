import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { keepRunning, pauseBefore } from './keep-running.mjs';
import type { Service } from './service.mjs';

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));
/** Waits until it holds. @throws Error after three seconds: what waits for ever ends no spec */
async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 3_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`it never came about that ${holds.toString()}`);
    await turn();
  }
}

/** A service whose processes live and die as they are told. */
class Troubled {
  readonly processes: { end(reason: string): void; stopped: number; killed: number; alive: boolean }[] = [];
  readonly told: (number | undefined)[] = [];
  readonly said: string[] = [];
  /** The failures for which a pause was asked, one after the other. */
  readonly pauses: number[] = [];
  /** Starts that fail before there is a process, from the next one on. */
  failing = 0;
  pauseMs = 0;
  /** Held, a start takes until it is let go. */
  held: Promise<void> | undefined;
  readonly kept = keepRunning('worker', (onStart) => this.start(onStart), {
    onStart: ({ pid }) => void this.told.push(pid),
    say: (line) => void this.said.push(line),
    pauseMs: (failures) => {
      this.pauses.push(failures);
      return this.pauseMs;
    },
  });

  get last() {
    const last = this.processes.at(-1);
    if (!last) throw new Error('nothing was started');
    return last;
  }

  private async start(onStart: (service: Service) => void): Promise<void> {
    await this.held;
    if (this.failing > 0) {
      this.failing -= 1;
      throw new Error('worker cannot be run: no such file');
    }
    let end: (reason: string) => void = () => undefined;
    const ended = new Promise<string>((resolve) => (end = resolve));
    const process = {
      stopped: 0,
      killed: 0,
      alive: true,
      end: (reason: string) => {
        process.alive = false;
        end(reason);
      },
    };
    this.processes.push(process);
    onStart({
      name: 'worker',
      pid: this.processes.length,
      ended,
      async stop() {
        process.stopped += 1;
        process.end('worker ended with SIGTERM');
      },
      kill() {
        process.killed += 1;
        process.end('worker ended with SIGKILL');
      },
    });
  }
}

async function running(change: Partial<Troubled> = {}): Promise<Troubled> {
  const service = Object.assign(new Troubled(), change);
  await service.kept.begin();
  service.kept.keep();
  return service;
}

afterEach(() => void jest.restoreAllMocks());

describe('the pause before a start', () => {
  it('doubles from half a second to half a minute', () => {
    expect([1, 2, 3, 6, 7, 8, 500].map(pauseBefore)).toEqual([
      500, 1_000, 2_000, 16_000, 30_000, 30_000, 30_000,
    ]);
  });
});

describe('a service that is kept running', () => {
  it('is started again when it ended, and says why; whoever notes processes is told of each', async () => {
    const service = await running();
    service.last.end('worker ended with SIGKILL');
    await until(() => service.said.length === 2);
    expect(service.told).toEqual([1, 2]);
    expect(service.last.alive).toBe(true);
    expect(service.said).toEqual([
      'worker ended with SIGKILL; starting it again in 0 s.',
      'worker was started again.',
    ]);
    await service.kept.stop();
  });

  it('waits longer before each start that comes to nothing, however many', async () => {
    const service = await running();
    service.failing = 4;
    service.last.end('worker ended with exit code 1');
    await until(() => service.processes.length === 2);
    expect(service.pauses).toEqual([1, 2, 3, 4, 5]);
    expect(service.said[1]).toBe('worker cannot be run: no such file; starting it again in 0 s (attempt 2).');
    await service.kept.stop();
  });

  it('waits longer where it starts and ends again at once', async () => {
    const service = await running();
    for (let n = 1; n <= 4; n++) {
      service.last.end('worker ended with exit code 1');
      await until(() => service.processes.length === n + 1);
    }
    expect(service.pauses).toEqual([1, 2, 3, 4]);
    await service.kept.stop();
  });

  it('has started well after a minute: what ends it then is a new story', async () => {
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
    const service = await running();
    for (const [n, ranMs] of [1_000, 60_000, 60_001, 1_000].entries()) {
      await turn();
      now += ranMs;
      service.last.end('worker ended with exit code 1');
      await until(() => service.processes.length === n + 2);
    }
    expect(service.pauses).toEqual([1, 2, 1, 2]);
    await service.kept.stop();
  });

  it('is not started again before it is kept: whoever starts it hears why it ended', async () => {
    const service = new Troubled();
    await service.kept.begin();
    service.last.end('worker ended with exit code 1');
    expect(await service.kept.ended()).toBe('worker ended with exit code 1');
    await turn();
    expect(service.told).toEqual([1]);
  });

  it('throws what the first start throws', async () => {
    const service = Object.assign(new Troubled(), { failing: 1 });
    await expect(service.kept.begin()).rejects.toThrow('no such file');
  });
});

describe('a service that is stopped', () => {
  it('ends, and is not started again', async () => {
    const service = await running();
    await service.kept.stop();
    await turn();
    expect(service.processes).toMatchObject([{ stopped: 1, alive: false }]);
    expect(service.said).toEqual([]);
  });

  it('or killed is not started again', async () => {
    const service = await running();
    service.kept.kill();
    await turn();
    expect(service.processes).toMatchObject([{ killed: 1, alive: false }]);
    expect(service.said).toEqual([]);
  });

  it('while it waits to be started again ends at once', async () => {
    const service = await running({ pauseMs: 60_000 });
    service.last.end('worker ended with SIGKILL');
    await until(() => service.said.length === 1);
    await service.kept.stop();
    expect(service.told).toEqual([1]);
  });

  it('on its way up leaves no process behind', async () => {
    const service = await running();
    let letGo: () => void = () => undefined;
    service.held = new Promise((resolve) => (letGo = resolve));
    service.last.end('worker ended with SIGKILL');
    await until(() => service.said.length === 1);
    await turn();
    const stopped = service.kept.stop();
    letGo();
    await stopped;
    expect(service.processes).toHaveLength(2);
    expect(service.last).toMatchObject({ alive: false });
  });
});
