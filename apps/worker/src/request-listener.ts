import { RELEASE_REQUESTED } from '@commonworks/api-campaign/worker';
import { ListeningClient } from '@commonworks/api-platform/worker';

const RECONNECT_MILLISECONDS = 2_000;

/**
 * Listens for requests on a connection of its own, and opens another when that one is lost; polling covers the
 * time between.
 */
export class RequestListener {
  private client: ListeningClient | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly url: string,
    private readonly onRequest: () => void,
    private readonly onLost: (error: Error) => void,
  ) {}

  async start(): Promise<void> {
    const client = new ListeningClient({ connectionString: this.url, keepAlive: true });
    this.client = client;
    client.on('notification', this.onRequest);
    client.on('error', (error) => this.reconnect(client, error));
    client.on('end', () => this.reconnect(client, new Error('the connection ended')));
    try {
      await client.connect();
      await client.query(`listen ${RELEASE_REQUESTED}`);
      this.onRequest();
    } catch (error) {
      this.reconnect(client, error instanceof Error ? error : new Error(String(error)));
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private reconnect(lost: ListeningClient, error: Error): void {
    if (this.stopped || this.client !== lost) return;
    this.client = undefined;
    this.onLost(error);
    lost.end().catch(() => undefined);
    this.retry = setTimeout(() => void this.start(), RECONNECT_MILLISECONDS);
  }
}
