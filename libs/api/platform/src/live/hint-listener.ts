import { setTimeout as sleep } from 'node:timers/promises';
import { ListeningClient } from '../database/listening-client.js';
import { HINT_CHANNEL, parseHint, type Hint } from './hint.js';

/** What was heard: a hint, or that some may have been missed. */
export type Heard = Hint | 'GAP';

const RECONNECT_MILLISECONDS = 1_000;

/**
 * Hears the hints of every process, on one connection that is there while somebody wants to hear. One that is
 * lost is replaced, and then told as a gap.
 */
export class HintListener {
  private listening: AbortController | undefined;

  constructor(
    private readonly url: string,
    private readonly onHeard: (heard: Heard) => void,
    private readonly onLost: (error: unknown) => void,
  ) {}

  /** Listens from now on; nothing where it does already. */
  start(): void {
    if (this.listening) return;
    this.listening = new AbortController();
    void this.listen(this.listening.signal);
  }

  stop(): void {
    this.listening?.abort();
    this.listening = undefined;
  }

  private async listen(stopped: AbortSignal): Promise<void> {
    for (let first = true; !stopped.aborted; first = false) {
      try {
        await this.hearUntilLost(stopped, first);
      } catch (error) {
        this.onLost(error);
        await sleep(RECONNECT_MILLISECONDS, undefined, { signal: stopped }).catch(() => undefined);
      }
    }
  }

  /** @throws what broke the connection, unless it was stopped */
  private async hearUntilLost(stopped: AbortSignal, first: boolean): Promise<void> {
    const client = new ListeningClient({ connectionString: this.url, keepAlive: true });
    const ended = new Promise<void>((resolve, reject) => {
      client.on('error', reject);
      client.on('end', () => reject(new Error('the connection ended')));
      stopped.addEventListener('abort', () => resolve(), { once: true });
    });
    ended.catch(() => undefined);
    client.on('notification', ({ payload }) => this.onHeard(parseHint(payload) ?? 'GAP'));
    try {
      await client.connect();
      await client.query(`listen ${HINT_CHANNEL}`);
      if (!first) this.onHeard('GAP');
      await ended;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
