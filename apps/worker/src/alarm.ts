import { setTimeout as sleep } from 'node:timers/promises';

/** Sleep that can be cut short. A ring while nobody sleeps ends the next sleep at once. */
export class Alarm {
  private controller = new AbortController();

  ring(): void {
    this.controller.abort();
  }

  /** Resolves after `milliseconds`, or as soon as the alarm rings. */
  async sleep(milliseconds: number): Promise<void> {
    const { signal } = this.controller;
    await sleep(milliseconds, undefined, { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    if (signal.aborted) this.controller = new AbortController();
  }
}
