/** What can have changed, as the server says it. */
export type LiveTopic =
  'community' | 'contract' | 'group' | 'job' | 'notification' | 'opportunity' | 'release' | 'workbook';

/** What of `EventSource` is used here. */
export interface HintSource {
  addEventListener(
    type: 'open' | 'message' | 'gap' | 'error',
    listener: (event: { data?: unknown }) => void,
  ): void;
  close(): void;
}

/** What the channel needs of the browser. */
export interface LiveSurroundings {
  open(): HintSource;
  isVisible(): boolean;
  onVisibility(listener: () => void): () => void;
  now(): number;
  /** @returns what calls it off */
  later(milliseconds: number, work: () => void): () => void;
  chance(): number;
}

interface Subscriber {
  readonly topic: LiveTopic;
  /** Null for every id. */
  readonly ids: ReadonlySet<string> | null;
  readonly since: number;
  onHint(): void;
}

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
/** What a page asked for in the last second needs not be asked for again because the stream has just opened. */
const FRESH = 1_000;

/**
 * The browser tab's one stream of hints. It is open while somebody subscribes and the page is in view; what may
 * have been missed meanwhile is told to all as if it had changed.
 */
export class LiveChannel {
  private readonly subscribers = new Set<Subscriber>();
  private source: HintSource | undefined;
  private failures = 0;
  private callOff: (() => void) | undefined;
  private unwatch: (() => void) | undefined;

  constructor(private readonly browser: LiveSurroundings) {}

  /** Calls `onHint` when one of these may have changed. @returns what ends it */
  subscribe(topic: LiveTopic, ids: readonly string[] | null, onHint: () => void): () => void {
    const subscriber = { topic, ids: ids && new Set(ids), since: this.browser.now(), onHint };
    this.subscribers.add(subscriber);
    this.unwatch ??= this.browser.onVisibility(() => this.adapt());
    this.adapt();
    return () => {
      this.subscribers.delete(subscriber);
      this.adapt();
      if (this.subscribers.size > 0) return;
      this.unwatch?.();
      this.unwatch = undefined;
    };
  }

  /** Opens or closes the stream as it is wanted now. */
  private adapt(): void {
    const isWanted = this.subscribers.size > 0 && this.browser.isVisible();
    if (!isWanted) {
      this.close();
      this.failures = 0;
    } else if (!this.source && !this.callOff) this.open();
  }

  private open(): void {
    const source = this.browser.open();
    this.source = source;
    const ours = (listener: (event: { data?: unknown }) => void) => (event: { data?: unknown }) => {
      if (this.source === source) listener(event);
    };
    source.addEventListener(
      'open',
      ours(() => {
        this.failures = 0;
        const now = this.browser.now();
        this.tell(({ since }) => now - since > FRESH);
      }),
    );
    source.addEventListener(
      'gap',
      ours(() => this.tell(() => true)),
    );
    source.addEventListener(
      'message',
      ours(({ data }) => {
        const hint = readHint(data);
        if (hint) this.tell(({ topic, ids }) => topic === hint.topic && (ids === null || ids.has(hint.id)));
      }),
    );
    source.addEventListener(
      'error',
      ours(() => this.tryLater()),
    );
  }

  private tryLater(): void {
    this.close();
    const ceiling = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(this.failures, 10));
    this.failures += 1;
    // By chance, so that a town hall's browsers do not all come back in the same instant.
    this.callOff = this.browser.later(ceiling / 2 + (ceiling / 2) * this.browser.chance(), () => {
      this.callOff = undefined;
      this.adapt();
    });
  }

  private close(): void {
    this.callOff?.();
    this.callOff = undefined;
    this.source?.close();
    this.source = undefined;
  }

  private tell(concerned: (subscriber: Subscriber) => boolean): void {
    for (const subscriber of [...this.subscribers]) if (concerned(subscriber)) subscriber.onHint();
  }
}

function readHint(data: unknown): { topic: string; id: string } | null {
  try {
    const { topic, id } = JSON.parse(String(data)) as { topic?: unknown; id?: unknown };
    return typeof topic === 'string' && typeof id === 'string' ? { topic, id } : null;
  } catch {
    return null;
  }
}
