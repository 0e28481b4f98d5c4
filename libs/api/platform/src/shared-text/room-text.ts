import * as Y from 'yjs';
import { TEXT_ROOT, TextFull, TextRefused, type SharedText, type StoredText } from './define-shared-text.js';

/** Bytes of one text at most, its history of deletions included. */
export const MOST_TEXT_BYTES = 2 * 1024 * 1024;

/**
 * A text in memory, twice: as it is stored, which is what others are shown, and a trial on which an update is tried before
 * it is stored, because nothing can be taken out of a document again.
 */
export class RoomText {
  /** As it is stored up to `seq`. */
  readonly doc = new Y.Doc();
  private trial: Y.Doc | undefined;
  private bytes = 0;
  seq = 0;
  snapshotSeq = 0;

  constructor(private readonly kind: Pick<SharedText, 'check'>) {
    this.doc.getXmlFragment(TEXT_ROOT);
  }

  /**
   * Takes in what is stored beyond `seq`.
   * @returns the updates, for who has the text open
   * @throws Error where something between is missing
   */
  takeIn({ seq, snapshotSeq, snapshot, updates }: StoredText): Uint8Array[] {
    const from = Math.max(this.seq, snapshotSeq);
    if (seq < from || updates.length !== seq - from || (snapshot === null && this.seq < snapshotSeq))
      throw new Error(`of a text up to ${this.seq} the rest up to ${seq} was read with something missing`);
    const all = snapshot === null ? [...updates] : [snapshot, ...updates];
    for (const update of all) this.apply(update);
    this.seq = seq;
    this.snapshotSeq = snapshotSeq;
    return all;
  }

  /**
   * Tries an update beside what is stored.
   * @returns NOTHING where all of it is in there already; LATER where it stands on something that is not there
   * @throws TextRefused, TextFull
   */
  try(update: Uint8Array): 'NEW' | 'NOTHING' | 'LATER' {
    const trial = (this.trial ??= copyOf(this.doc));
    let isNew = false;
    const note = () => (isNew = true);
    trial.on('update', note);
    try {
      Y.applyUpdate(trial, update);
    } catch (error) {
      throw new TextRefused('an update that cannot be applied', { cause: error });
    } finally {
      trial.off('update', note);
    }
    if (trial.store.pendingStructs !== null || trial.store.pendingDs !== null) return 'LATER';
    if (isNew) this.measure(trial, update);
    return isNew ? 'NEW' : 'NOTHING';
  }

  /** The text as it would be. @throws TextRefused, TextFull */
  check(): unknown {
    const trial = (this.trial ??= copyOf(this.doc));
    if ([...trial.share.keys()].some((name) => name !== TEXT_ROOT))
      throw new TextRefused('something beside the text');
    try {
      return this.kind.check(trial);
    } catch (error) {
      throw error instanceof TextRefused || error instanceof TextFull
        ? error
        : new TextRefused('no text', { cause: error });
    }
  }

  /** The text as it would be, in few bytes. */
  compacted(): Uint8Array {
    const state = Y.encodeStateAsUpdate((this.trial ??= copyOf(this.doc)));
    this.bytes = state.length;
    return state;
  }

  /** What was tried is stored. */
  accept(update: Uint8Array, seq: number): void {
    this.apply(update);
    this.seq = seq;
  }

  /** What was tried is not stored. */
  reject(): void {
    this.trial?.destroy();
    this.trial = undefined;
  }

  private apply(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update);
    if (this.trial) Y.applyUpdate(this.trial, update);
    this.bytes += update.length;
  }

  /** Updates weigh more one by one than put together, so that is only done where it may matter. */
  private measure(trial: Y.Doc, update: Uint8Array): void {
    if (this.bytes + update.length <= MOST_TEXT_BYTES) return;
    this.bytes = Y.encodeStateAsUpdate(this.doc).length;
    if (Y.encodeStateAsUpdate(trial).length > MOST_TEXT_BYTES) throw new TextFull();
  }
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  copy.getXmlFragment(TEXT_ROOT);
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}
