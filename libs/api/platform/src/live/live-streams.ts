import type { TenantContext } from '../context/tenant-context.js';
import { HintListener, type Heard } from './hint-listener.js';
import { LiveStream, type Recheck, type StreamSink } from './live-stream.js';

/** Streams one person may have open in this process: a few browsers with a page in view each. */
const STREAMS_PER_PERSON = 8;
const BEAT_MILLISECONDS = 15_000;

/** Every stream of hints that this process serves. Without one it listens to nothing. */
export class LiveStreams {
  private readonly open = new Map<LiveStream, string>();
  private readonly listener: HintListener;
  private beating: NodeJS.Timeout | undefined;

  constructor(
    databaseUrl: string,
    onLost: (error: unknown) => void,
    private readonly beatMilliseconds = BEAT_MILLISECONDS,
  ) {
    this.listener = new HintListener(databaseUrl, (heard) => this.tell(heard), onLost);
  }

  get count(): number {
    return this.open.size;
  }

  /**
   * Opens a stream for the person of the context.
   * @returns null where the person has as many as one may; else what to call once it is closed
   */
  add(
    ctx: TenantContext & { readonly personId: string },
    recheck: Recheck,
    sink: StreamSink,
  ): (() => void) | null {
    const { personId } = ctx;
    if ([...this.open.values()].filter((id) => id === personId).length >= STREAMS_PER_PERSON) return null;
    const stream = new LiveStream(ctx, recheck, sink);
    this.open.set(stream, personId);
    this.listener.start();
    this.beating ??= setInterval(() => this.beat(), this.beatMilliseconds).unref();
    return () => this.remove(stream);
  }

  /** Ends every stream. */
  close(): void {
    for (const stream of [...this.open.keys()]) stream.close();
    this.open.clear();
    this.rest();
  }

  private remove(stream: LiveStream): void {
    stream.close();
    this.open.delete(stream);
    if (this.open.size === 0) this.rest();
  }

  private rest(): void {
    this.listener.stop();
    clearInterval(this.beating);
    this.beating = undefined;
  }

  private tell(heard: Heard): void {
    for (const stream of this.open.keys()) stream.offer(heard);
  }

  private beat(): void {
    for (const stream of this.open.keys()) void stream.beat();
  }
}
