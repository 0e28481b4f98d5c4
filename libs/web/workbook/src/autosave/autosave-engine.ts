import {
  type AnswerContent,
  type KnownAnswer,
  type Refusal,
  type SaveOutcome,
  type SaveTransport,
} from './answer-save.types.js';
import { backoff } from './backoff.js';
import { type DraftStore } from './draft-store.js';
import {
  departed,
  edited,
  emptyLane,
  isUnsent,
  keptMine,
  observed,
  restored,
  retried,
  settled,
  shownContent,
  tookTheirs,
  type Lane,
} from './question-lane.js';

/** Time as the engine needs it; a fake one makes the tests exact. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs once after `ms`; the result calls it off. */
  after(ms: number, run: () => void): () => void;
}

export interface AutosaveOptions {
  readonly workbookId: string;
  readonly transport: SaveTransport;
  readonly store: DraftStore;
  readonly clock: Clock;
  readonly newKey: () => string;
  /** A number in [0, 1) to spread retries. */
  readonly chance: () => number;
  /** Called with every answer the server confirmed. */
  readonly onSaved?: (answer: KnownAnswer) => void;
}

export type Connection = 'open' | 'unreachable' | 'signed-out';

/** What a row shows of its question. The same object until something changes. */
export interface QuestionSnapshot {
  readonly content: AnswerContent | null;
  readonly known: KnownAnswer | null;
  readonly phase: 'still' | 'saving' | 'waiting' | 'saved' | 'refused';
  readonly refusal: Refusal | null;
}

/** What the page shows of all saves together. The same object until something changes. */
export interface AutosaveSummary {
  readonly saving: number;
  readonly waiting: number;
  readonly refused: number;
  /** Questions whose refusal is a lock. */
  readonly locked: number;
  readonly connection: Connection;
  /** False when this device does not keep unsent answers (storage full or forbidden). */
  readonly durable: boolean;
  readonly lastSavedAt: number | null;
}

/** How long a text may rest before it is sent, in milliseconds. */
export const REST_MS = 600;
const MOST_AT_ONCE = 4;
const nothing: QuestionSnapshot = { content: null, known: null, phase: 'still', refusal: null };

/**
 * Brings every edit of one workbook to the server: at most one save of a question at a time, the newest edit last,
 * each counted once however often it must be repeated, and kept on this device until the server has confirmed it.
 */
export class AutosaveEngine {
  private readonly lanes = new Map<string, Lane>();
  private readonly snapshots = new Map<string, QuestionSnapshot>();
  private readonly resting = new Map<string, () => void>();
  private readonly sending = new Set<string>();
  private readonly savedHere = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private connection: Connection = 'open';
  private failures = 0;
  private cancelRetry: (() => void) | null = null;
  private stopped = false;
  private durable = true;
  private lastSavedAt: number | null = null;
  private cachedSummary: AutosaveSummary | null = null;

  constructor(private readonly options: AutosaveOptions) {}

  /** Takes over what earlier pages left unsent and begins to send. May follow a `stop`. */
  async start(): Promise<void> {
    this.stopped = false;
    if (this.connection !== 'open') this.wake();
    for (const [questionId, draft] of await this.options.store.adopt()) {
      this.put(questionId, restored(this.lane(questionId), draft));
    }
    this.pump();
  }

  /** The page goes: what rests is sent now, what cannot be sent stays on the device for the next page. */
  stop(): void {
    this.flush();
    this.stopped = true;
    this.cancelRetry?.();
    this.cancelRetry = null;
  }

  /** Takes in answers as the server gave them, from a query or from another tab. */
  observe(answers: Iterable<KnownAnswer>): void {
    for (const answer of answers) {
      this.put(answer.questionId, observed(this.lane(answer.questionId), answer));
    }
  }

  /** The person changed an answer: `now` for a click, `soon` while typing. */
  edit(questionId: string, content: AnswerContent, pace: 'now' | 'soon'): void {
    const { clock, newKey } = this.options;
    this.put(questionId, edited(this.lane(questionId), content, newKey(), clock.now()));
    this.resting.get(questionId)?.();
    this.resting.delete(questionId);
    if (pace === 'soon') {
      this.resting.set(
        questionId,
        clock.after(REST_MS, () => this.flush(questionId)),
      );
    }
    this.pump();
  }

  /** Sends what rests: of one question when its field loses the focus, of all when the page goes. */
  flush(questionId?: string): void {
    for (const id of questionId === undefined ? [...this.resting.keys()] : [questionId]) {
      this.resting.get(id)?.();
      this.resting.delete(id);
    }
    this.pump();
  }

  keepMine(questionId: string): void {
    const { clock, newKey } = this.options;
    this.put(questionId, keptMine(this.lane(questionId), newKey(), clock.now()));
    this.pump();
  }

  takeTheirs(questionId: string): void {
    this.resting.get(questionId)?.();
    this.resting.delete(questionId);
    this.put(questionId, tookTheirs(this.lane(questionId)));
  }

  /** Tries again what a lock or a fault of the server held up. */
  retryRefused(): void {
    for (const [questionId, lane] of this.lanes) this.put(questionId, retried(lane));
    this.pump();
  }

  /** The device says that it is offline: only a save now and then is tried until `wake`. */
  sleep(): void {
    this.retryLater();
  }

  /** The network is back, or the person signed in again: try at once. */
  wake(): void {
    this.cancelRetry?.();
    this.cancelRetry = null;
    this.failures = 0;
    this.connect('open');
    this.pump();
  }

  /** For `useSyncExternalStore`: told of every change, of any question. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot(questionId: string): QuestionSnapshot {
    return this.snapshots.get(questionId) ?? nothing;
  }

  readonly summary = (): AutosaveSummary => {
    if (this.cachedSummary) return this.cachedSummary;
    const count = (phase: QuestionSnapshot['phase']) => {
      return [...this.snapshots.values()].filter((snapshot) => snapshot.phase === phase).length;
    };
    const locked = [...this.snapshots.values()].filter(
      (snapshot) => snapshot.refusal?.kind === 'locked',
    ).length;
    const { connection, durable, lastSavedAt } = this;
    const counts = { saving: count('saving'), waiting: count('waiting'), refused: count('refused'), locked };
    return (this.cachedSummary = { ...counts, connection, durable, lastSavedAt });
  };

  private lane(questionId: string): Lane {
    return this.lanes.get(questionId) ?? emptyLane;
  }

  private put(questionId: string, lane: Lane): void {
    const before = this.lane(questionId);
    if (before === lane) return;
    this.lanes.set(questionId, lane);
    if (before.attempt !== lane.attempt || before.edit !== lane.edit) this.keep(questionId, lane);
    this.snapshots.set(questionId, this.picture(questionId, lane));
    this.announce();
  }

  private keep(questionId: string, lane: Lane): void {
    this.durable = this.options.store.write(questionId, { attempt: lane.attempt, edit: lane.edit });
  }

  private picture(questionId: string, lane: Lane): QuestionSnapshot {
    const { known, refusal } = lane;
    const settledPhase = this.savedHere.has(questionId) ? 'saved' : 'still';
    const unsentPhase = this.connection === 'open' ? 'saving' : 'waiting';
    const phase = refusal ? 'refused' : isUnsent(lane) ? unsentPhase : settledPhase;
    return { content: shownContent(lane), known, phase, refusal };
  }

  private connect(connection: Connection): void {
    if (this.connection === connection) return;
    this.connection = connection;
    for (const [questionId, lane] of this.lanes) {
      if (isUnsent(lane)) this.snapshots.set(questionId, this.picture(questionId, lane));
    }
    this.announce();
  }

  private announce(): void {
    this.cachedSummary = null;
    for (const listener of this.listeners) listener();
  }

  private pump(): void {
    if (this.connection !== 'open' || this.cancelRetry) return;
    for (const [questionId, lane] of this.lanes) {
      if (this.sending.size >= MOST_AT_ONCE) return;
      if (this.sending.has(questionId) || (!lane.attempt && this.resting.has(questionId))) continue;
      const next = departed(lane);
      if (next) void this.send(questionId, next);
    }
  }

  private async send(questionId: string, lane: NonNullable<ReturnType<typeof departed>>): Promise<void> {
    this.sending.add(questionId);
    this.put(questionId, lane);
    const { key, content, baseVersion } = lane.attempt;
    const outcome = await this.options.transport({
      workbookId: this.options.workbookId,
      questionId,
      ...content,
      expectedVersion: baseVersion,
      idempotencyKey: key,
    });
    this.sending.delete(questionId);
    this.settle(questionId, outcome);
  }

  private settle(questionId: string, outcome: SaveOutcome): void {
    if (outcome.kind === 'unreachable') return this.retryLater();
    if (outcome.kind === 'signed-out') return this.connect('signed-out');
    this.failures = 0;
    this.cancelRetry?.();
    this.cancelRetry = null;
    if (outcome.kind === 'saved') {
      this.savedHere.add(questionId);
      this.lastSavedAt = this.options.clock.now();
    }
    this.put(questionId, settled(this.lane(questionId), outcome));
    if (this.connection === 'unreachable') this.connect('open');
    if (outcome.kind === 'saved') this.options.onSaved?.(outcome.answer);
    this.pump();
  }

  private retryLater(): void {
    if (this.connection === 'open') this.connect('unreachable');
    if (this.stopped || this.cancelRetry || this.connection === 'signed-out') return;
    this.failures += 1;
    this.cancelRetry = this.options.clock.after(backoff(this.failures, this.options.chance()), () => {
      this.cancelRetry = null;
      this.probe();
    });
  }

  /** Tries one save while the page still says that answers wait. */
  private probe(): void {
    if (this.connection !== 'unreachable' || this.sending.size > 0) return;
    for (const [questionId, lane] of this.lanes) {
      const next = departed(lane);
      if (next) return void this.send(questionId, next);
    }
    this.retryLater();
  }
}
