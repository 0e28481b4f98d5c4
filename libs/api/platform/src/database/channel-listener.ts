import { setTimeout as sleep } from 'node:timers/promises';
import { ListeningClient } from './listening-client.js';

const RECONNECT_MILLISECONDS = 1_000;

export interface ChannelEvents {
  /** A notification, with what it says. */
  heard(payload: string | undefined): void;
  /** What was said before is not heard: it listens from now on, for the first time or because the connection was lost. */
  gap(isFirst: boolean): void;
  lost(error: unknown): void;
}

/** Hears a channel of PostgreSQL on one connection, and replaces one that is lost. */
export class ChannelListener {
  private listening: AbortController | undefined;
  private client: ListeningClient | undefined;

  /** @param listen has a connection listen to the channel */
  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly listen: (client: ListeningClient) => Promise<unknown>,
    private readonly events: ChannelEvents,
    private readonly reconnectMilliseconds = RECONNECT_MILLISECONDS,
  ) {}

  /** Listens from now on; nothing where it does already. */
  start(): void {
    if (this.listening) return;
    this.listening = new AbortController();
    void this.hear(this.listening.signal);
  }

  stop(): void {
    this.listening?.abort();
    this.listening = undefined;
  }

  /** Tells the channel something nobody depends on: where the connection is away, it is not said. */
  async say(payload: string): Promise<void> {
    try {
      await this.client?.query('select pg_notify($1, $2)', [this.channel, payload]);
    } catch {
      // The connection is lost, and that is told by itself.
    }
  }

  private async hear(stopped: AbortSignal): Promise<void> {
    for (let first = true; !stopped.aborted; first = false) {
      try {
        await this.hearUntilLost(stopped, first);
      } catch (error) {
        this.events.lost(error);
        await sleep(this.reconnectMilliseconds, undefined, { signal: stopped }).catch(() => undefined);
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
    client.on('notification', ({ payload }) => this.events.heard(payload));
    try {
      await client.connect();
      await this.listen(client);
      if (stopped.aborted) return;
      this.client = client;
      this.events.gap(first);
      await ended;
    } finally {
      if (this.client === client) this.client = undefined;
      await client.end().catch(() => undefined);
    }
  }
}
