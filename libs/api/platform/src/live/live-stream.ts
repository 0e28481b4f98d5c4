import type { TenantContext } from '../context/tenant-context.js';
import { hears } from './hears.js';
import type { Hint } from './hint.js';
import type { Heard } from './hint-listener.js';

/** The far end of a stream: a browser's connection. */
export interface StreamSink {
  /** Writes this text. @returns false where so much waits to be read that nobody seems to read */
  write(text: string): boolean;
  close(): void;
}

/** Whose session it is now; null where it has ended. */
export type Recheck = () => Promise<TenantContext | null>;

/** Hints that come within this time are written together, each once. */
const GATHER_MILLISECONDS = 250;
/** More different ones than this are told as a gap: look at everything again. */
const MOST_GATHERED = 100;

/**
 * One person's stream of hints. The context it was opened with only spares the work: before anything is
 * written, the session is looked at anew, and what is written is what its person may hear at that moment.
 */
export class LiveStream {
  private gathered = new Map<string, Hint>();
  private gap = false;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private ctx: TenantContext,
    private readonly recheck: Recheck,
    private readonly sink: StreamSink,
  ) {}

  offer(heard: Heard): void {
    if (this.closed) return;
    if (heard === 'GAP') this.gap = true;
    else if (hears(this.ctx, heard)) this.gather(heard);
    else return;
    this.timer ??= setTimeout(() => void this.flush(), GATHER_MILLISECONDS);
  }

  /** Keeps the connection open through proxies, and ends it with the session. */
  async beat(): Promise<void> {
    if (await this.isAlive()) this.write(': \n\n');
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    clearTimeout(this.timer);
    this.sink.close();
  }

  private gather(hint: Hint): void {
    this.gathered.set(`${hint.topic} ${hint.id}`, hint);
    if (this.gathered.size <= MOST_GATHERED) return;
    this.gathered.clear();
    this.gap = true;
  }

  private async flush(): Promise<void> {
    const alive = await this.isAlive();
    const hints = [...this.gathered.values()];
    const { gap } = this;
    this.gathered = new Map();
    this.gap = false;
    this.timer = undefined;
    if (!alive) return;
    if (gap) return this.write('event: gap\ndata: {}\n\n');
    const heard = hints.filter((hint) => hears(this.ctx, hint));
    this.write(heard.map(({ topic, id }) => `data: ${JSON.stringify({ topic, id })}\n\n`).join(''));
  }

  /** Looks at the session; one that has ended, or cannot be looked at, ends the stream. */
  private async isAlive(): Promise<boolean> {
    const ctx = await this.recheck().catch(() => null);
    if (ctx === null) this.close();
    else this.ctx = ctx;
    return !this.closed;
  }

  private write(text: string): void {
    if (text !== '' && !this.closed && !this.sink.write(text)) this.close();
  }
}
