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
  emptied,
  emptyLane,
  isUnsent,
  keptMine,
  latestOrder,
  observed,
  remarked,
  restored,
  retried,
  settled,
  shownContent,
  tookTheirs,
  typing,
  wentOn,
  type Lane,
  type TypedNow,
  type TypedText,
} from './question-lane.js';

/** Time as the outbox needs it: how long, never what time it is. A fake one makes the tests exact. */
export interface Clock {
  /** Runs once after `ms`; the result calls it off. */
  after(ms: number, run: () => void): () => void;
}

export interface OutboxOptions {
  readonly transport: SaveTransport;
  readonly store: DraftStore;
  readonly clock: Clock;
  readonly newKey: () => string;
  /** A number in [0, 1) to spread retries. */
  readonly chance: () => number;
  /** Called with every answer the server confirmed. */
  readonly onSaved?: (workbookId: string, answer: KnownAnswer) => void;
}

/** A question of a workbook, by the template's id: what versions of this page left in browsers bears that. */
export interface Place {
  readonly workbookId: string;
  readonly questionId: string;
}

export type Connection = 'open' | 'unreachable' | 'signed-out';

/** What a row shows of its question. The same object until something changes. */
export interface QuestionSnapshot {
  readonly content: AnswerContent | null;
  readonly known: KnownAnswer | null;
  readonly typed: TypedText | null;
  /** `refused` stands for all that waits for the person, `typing` for what is sent once the field is left. */
  readonly phase: 'still' | 'typing' | 'saving' | 'waiting' | 'saved' | 'refused';
  readonly refusal: Refusal | null;
}

/** How all saves of one workbook stand, or of all workbooks together. The same object until something changes. */
export interface OutboxSummary {
  readonly typing: number;
  readonly saving: number;
  readonly waiting: number;
  readonly refused: number;
  /** Questions whose refusal is a lock. */
  readonly locked: number;
  readonly connection: Connection;
  /** False when this device does not keep unsent answers (storage full or forbidden). */
  readonly durable: boolean;
  /** Saves confirmed since the page was loaded. */
  readonly saves: number;
}

/** How long a text may rest before it is sent, in milliseconds. */
export const REST_MS = 600;
const MOST_AT_ONCE = 4;
const nothing: QuestionSnapshot = { content: null, known: null, typed: null, phase: 'still', refusal: null };
const nameOf = ({ workbookId, questionId }: Place): string => `${workbookId}/${questionId}`;

interface Slot {
  readonly place: Place;
  readonly lane: Lane;
  readonly snapshot: QuestionSnapshot;
}

/**
 * Brings one person's edits of all workbooks to the server: at most one save of a question at a time, the newest edit
 * last, each counted once however often it must be repeated, and kept on this device until the server has confirmed
 * it.
 */
export class Outbox {
  private readonly slots = new Map<string, Slot>();
  private readonly resting = new Map<string, () => void>();
  private readonly sending = new Set<string>();
  private readonly savedHere = new Set<string>();
  private readonly saves = new Map<string, number>();
  private readonly listeners = new Set<() => void>();
  private readonly summaries = new Map<string | null, OutboxSummary>();
  private connection: Connection = 'open';
  private failures = 0;
  private cancelRetry: (() => void) | null = null;
  private stopped = false;
  private durable = true;

  constructor(private readonly options: OutboxOptions) {}

  /** Takes over what earlier pages left unsent and begins to send. May follow a `stop`. */
  async start(): Promise<void> {
    this.stopped = false;
    if (this.connection !== 'open') this.wake();
    await this.adopt();
  }

  /** Takes over what pages that are gone by now left unsent, and sends it. */
  async adopt(): Promise<void> {
    for (const { workbookId, questionId, draft } of await this.options.store.adopt()) {
      const place = { workbookId, questionId };
      const slot = this.slots.get(nameOf(place));
      this.put(place, restored(this.lane(place), draft));
      // What was being typed when its page went is all that the person wrote.
      if (!slot?.lane.typed) this.put(place, this.gone(place));
    }
    this.pump();
  }

  /** The person leaves: what rests is sent now, what cannot be sent stays on the device. */
  stop(): void {
    this.leave();
    this.stopped = true;
    this.cancelRetry?.();
    this.cancelRetry = null;
  }

  /** Takes in answers as the server gave them, from a query or from another tab. */
  observe(workbookId: string, answers: Iterable<KnownAnswer>): void {
    for (const answer of answers) {
      const place = { workbookId, questionId: answer.questionId };
      this.put(place, observed(this.lane(place), answer));
    }
  }

  /** The person changed an answer: `now` for a click, `soon` while writing. Takes the place of what was typed. */
  edit(place: Place, content: AnswerContent, pace: 'now' | 'soon'): void {
    this.change(place, edited, content, pace);
  }

  /** The person changed the comment; what is typed in the field stays as it is. */
  remark(place: Place, content: AnswerContent): void {
    this.change(place, remarked, content, 'soon');
  }

  /** The person is typing: nothing of it is sent before the field is left. */
  type(place: Place, text: TypedNow): void {
    const typed = { ...text, order: this.nextOrder(place) };
    this.rested(nameOf(place));
    this.put(place, typing(this.lane(place), typed, this.options.newKey()));
    this.pump();
  }

  /** Lets go of what is typed. */
  undo(place: Place): void {
    const lane = this.lane(place);
    if (lane.typed) this.put(place, { ...lane, typed: null });
  }

  /** Sends what rests, of one question or all. */
  flush(place?: Place): void {
    for (const name of place ? [nameOf(place)] : [...this.resting.keys()]) this.rested(name);
    this.pump();
  }

  /** A field is left, or all of them: what was typed becomes an edit where it says something, and is sent. */
  leave(place?: Place): void {
    for (const at of place ? [place] : this.places()) this.put(at, this.gone(at));
    this.flush(place);
  }

  keepMine(place: Place): void {
    this.put(place, keptMine(this.lane(place), this.options.newKey(), this.nextOrder(place)));
    this.pump();
  }

  takeTheirs(place: Place): void {
    this.rested(nameOf(place));
    this.put(place, tookTheirs(this.lane(place)));
  }

  /** Tries again what a lock or a fault of the server held up, in one workbook or all. */
  retryRefused(workbookId?: string): void {
    for (const place of this.places(workbookId)) this.put(place, retried(this.lane(place)));
    this.pump();
  }

  /** Lets go of all that is not sent, in one workbook or all, for good. */
  discard(workbookId?: string): void {
    for (const place of this.places(workbookId)) {
      this.rested(nameOf(place));
      this.put(place, emptied(this.lane(place)));
    }
    if (workbookId === undefined) this.options.store.clear();
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

  /** The server says that the session has ended: nothing is tried until `wake`. */
  signedOut(): void {
    this.cancelRetry?.();
    this.cancelRetry = null;
    this.connect('signed-out');
  }

  /** For `useSyncExternalStore`: told of every change, of any question. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot(place: Place): QuestionSnapshot {
    return this.slots.get(nameOf(place))?.snapshot ?? nothing;
  }

  /** How the saves of one workbook stand, or of all. */
  summary(workbookId: string | null = null): OutboxSummary {
    const cached = this.summaries.get(workbookId);
    if (cached) return cached;
    const snapshots = this.inWorkbook(workbookId).map(({ snapshot }) => snapshot);
    const count = (phase: QuestionSnapshot['phase']) =>
      snapshots.filter((snapshot) => snapshot.phase === phase).length;
    const summary = {
      typing: count('typing'),
      saving: count('saving'),
      waiting: count('waiting'),
      refused: count('refused'),
      locked: snapshots.filter(({ refusal }) => refusal?.kind === 'locked').length,
      connection: this.connection,
      durable: this.durable,
      saves:
        workbookId === null ? [...this.saves.values()].reduce((a, b) => a + b, 0) : this.savesOf(workbookId),
    };
    this.summaries.set(workbookId, summary);
    return summary;
  }

  /** The questions of a workbook whose answer here waits for the person. */
  refusedQuestions(workbookId: string): string[] {
    return this.inWorkbook(workbookId)
      .filter(({ snapshot }) => snapshot.phase === 'refused')
      .map(({ place }) => place.questionId);
  }

  /** The workbooks in which something waits for the person, each with how many answers. */
  refusedByWorkbook(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { place, snapshot } of this.slots.values()) {
      if (snapshot.phase !== 'refused') continue;
      counts.set(place.workbookId, (counts.get(place.workbookId) ?? 0) + 1);
    }
    return counts;
  }

  private inWorkbook(workbookId: string | null): Slot[] {
    return [...this.slots.values()].filter(
      ({ place }) => workbookId === null || place.workbookId === workbookId,
    );
  }

  private places(workbookId?: string): Place[] {
    return this.inWorkbook(workbookId ?? null).map(({ place }) => place);
  }

  private savesOf(workbookId: string): number {
    return this.saves.get(workbookId) ?? 0;
  }

  private lane(place: Place): Lane {
    return this.slots.get(nameOf(place))?.lane ?? emptyLane;
  }

  private nextOrder(place: Place): number {
    const { workbookId, questionId } = place;
    return (
      1 + Math.max(latestOrder(this.lane(place)), this.options.store.latestOrder(workbookId, questionId))
    );
  }

  private gone(place: Place): Lane {
    const lane = this.lane(place);
    return lane.typed ? wentOn(lane, this.options.newKey(), this.nextOrder(place)) : lane;
  }

  private change(place: Place, take: typeof edited, content: AnswerContent, pace: 'now' | 'soon'): void {
    const { clock, newKey } = this.options;
    const name = nameOf(place);
    this.put(place, take(this.lane(place), content, newKey(), this.nextOrder(place)));
    this.rested(name);
    if (pace === 'soon') {
      this.resting.set(
        name,
        clock.after(REST_MS, () => this.flush(place)),
      );
    }
    this.pump();
  }

  private rested(name: string): void {
    this.resting.get(name)?.();
    this.resting.delete(name);
  }

  private put(place: Place, lane: Lane): void {
    const before = this.lane(place);
    if (before === lane) return;
    const { attempt, edit, typed } = lane;
    if (before.attempt !== attempt || before.edit !== edit || before.typed !== typed) {
      this.durable = this.options.store.write(place.workbookId, place.questionId, { attempt, edit, typed });
    }
    this.slots.set(nameOf(place), { place, lane, snapshot: this.picture(place, lane) });
    this.announce();
  }

  private picture(place: Place, lane: Lane): QuestionSnapshot {
    const { known, typed, refusal } = lane;
    return { content: shownContent(lane), known, typed, phase: this.phase(place, lane), refusal };
  }

  private phase(place: Place, lane: Lane): QuestionSnapshot['phase'] {
    if (lane.refusal || lane.typed?.left) return 'refused';
    if (lane.typed) return 'typing';
    if (isUnsent(lane)) return this.connection === 'open' ? 'saving' : 'waiting';
    return this.savedHere.has(nameOf(place)) ? 'saved' : 'still';
  }

  private connect(connection: Connection): void {
    if (this.connection === connection) return;
    this.connection = connection;
    for (const [name, { place, lane }] of this.slots) {
      if (isUnsent(lane)) this.slots.set(name, { place, lane, snapshot: this.picture(place, lane) });
    }
    this.announce();
  }

  private announce(): void {
    this.summaries.clear();
    for (const listener of this.listeners) listener();
  }

  private pump(): void {
    if (this.connection !== 'open' || this.cancelRetry) return;
    for (const [name, { place, lane }] of this.slots) {
      if (this.sending.size >= MOST_AT_ONCE) return;
      if (this.sending.has(name) || (!lane.attempt && this.resting.has(name))) continue;
      const next = departed(lane);
      if (next) void this.send(place, next);
    }
  }

  private async send(place: Place, lane: NonNullable<ReturnType<typeof departed>>): Promise<void> {
    this.sending.add(nameOf(place));
    this.put(place, lane);
    const { key, content, baseVersion } = lane.attempt;
    const outcome = await this.options.transport({
      ...place,
      ...content,
      expectedVersion: baseVersion,
      idempotencyKey: key,
    });
    this.sending.delete(nameOf(place));
    this.settle(place, outcome);
  }

  private settle(place: Place, outcome: SaveOutcome): void {
    if (outcome.kind === 'unreachable') return this.retryLater();
    if (outcome.kind === 'signed-out') return this.signedOut();
    this.failures = 0;
    this.cancelRetry?.();
    this.cancelRetry = null;
    if (outcome.kind === 'saved') {
      this.savedHere.add(nameOf(place));
      this.saves.set(place.workbookId, this.savesOf(place.workbookId) + 1);
    }
    this.put(place, settled(this.lane(place), outcome));
    if (this.connection === 'unreachable') this.connect('open');
    if (outcome.kind === 'saved') this.options.onSaved?.(place.workbookId, outcome.answer);
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
    for (const { place, lane } of this.slots.values()) {
      const next = departed(lane);
      if (next) return void this.send(place, next);
    }
    this.retryLater();
  }
}
