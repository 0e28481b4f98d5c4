import { type SharingLevel } from '@commonworks/domain-assessment';
import { type LevelChange, type LevelNote, type SharingView, type SharingWorkbook } from './sharing.types.js';
import { troubleOf } from './trouble-of.js';

/** Where levels are stored. Both give the workbook as it then is, or reject. */
export interface SharingServer {
  save(change: LevelChange): Promise<SharingWorkbook>;
  /** Null where there is none to be seen any more. */
  read(): Promise<SharingWorkbook | null>;
}

/**
 * The changes of one workbook's levels. The levels shown are always those the server has last confirmed; a
 * choice is a note beside them until it is confirmed, or has failed.
 *
 * One thing is asked at a time, so that answers come in the order in which they were true. A choice that waits
 * is replaced by a later one at the same place.
 */
export class SharingChanges {
  private readonly waiting = new Map<string, LevelChange>();
  private readonly listeners = new Set<() => void>();
  private view: SharingView;
  private rereading = false;
  private running = false;

  constructor(
    private readonly server: SharingServer,
    readonly first: SharingWorkbook,
    private readonly onSaved: () => void = () => undefined,
  ) {
    this.view = { workbook: first, notes: new Map() };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): SharingView => this.view;

  /** True while something chosen is not confirmed yet. */
  get busy(): boolean {
    return [...this.view.notes.values()].some(({ state }) => state === 'SAVING');
  }

  /** Asks the server for a level. */
  choose(change: LevelChange): void {
    const place = placeOf(this.view.workbook, change);
    this.waiting.delete(place);
    this.waiting.set(place, change);
    this.note(place, { state: 'SAVING', level: change.level ?? null });
    void this.run();
  }

  /** Looks how things are now: somebody else, or another tab, may have changed them. */
  refresh(): void {
    this.rereading = true;
    void this.run();
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    for (;;) {
      const [next] = this.waiting;
      if (next) {
        this.waiting.delete(next[0]);
        await this.save(...next);
      } else if (this.rereading) {
        await this.reread();
      } else break;
    }
    this.running = false;
  }

  private async save(place: string, change: LevelChange): Promise<void> {
    try {
      this.show(await this.server.save(change));
      this.settle(place, { state: 'SAVED', level: change.level ?? null });
      this.onSaved();
    } catch (error) {
      const reread = await this.reread();
      const level = change.level ?? null;
      // The answer may have been lost after the change was stored.
      const stored = reread && levelAt(this.view.workbook, place) === level;
      this.settle(
        place,
        stored
          ? { state: 'SAVED', level }
          : { state: 'FAILED', level, trouble: { ...troubleOf(error), reread } },
      );
      if (stored) this.onSaved();
    }
  }

  /** @returns whether the server answered */
  private async reread(): Promise<boolean> {
    this.rereading = false;
    const workbook = await this.server.read().catch(() => null);
    if (!workbook) return false;
    this.show(workbook);
    return true;
  }

  /** A later choice at the same place speaks for itself. */
  private settle(place: string, note: LevelNote): void {
    if (!this.waiting.has(place)) this.note(place, note);
  }

  private note(place: string, note: LevelNote): void {
    const notes = new Map(this.view.notes);
    // The newest stands last.
    notes.delete(place);
    this.update({ ...this.view, notes: notes.set(place, note) });
  }

  private show(workbook: SharingWorkbook): void {
    const notes = new Map<string, LevelNote>();
    for (const [place, note] of this.view.notes) {
      const current = afterReading(note, levelAt(workbook, place));
      if (current) notes.set(place, current);
    }
    this.update({ workbook, notes });
  }

  private update(view: SharingView): void {
    this.view = view;
    for (const listener of this.listeners) listener();
  }
}

/** What is left of a note now that the place is known to have this level. */
function afterReading(note: LevelNote, level: SharingLevel | null): LevelNote | null {
  if (note.state === 'SAVING') return note;
  // Saved by itself after all, or changed by somebody else since.
  if (note.state === 'SAVED') return note.level === level ? note : null;
  if (note.level === level) return { state: 'SAVED', level };
  return { ...note, trouble: { ...note.trouble, reread: true } };
}

const placeOf = (workbook: SharingWorkbook, { sectionId, questionId }: LevelChange): string =>
  questionId ?? sectionId ?? workbook.id;

function levelAt({ id, sharing, sections }: SharingWorkbook, place: string): SharingLevel | null {
  const places = [{ id, sharing }, ...sections, ...sections.flatMap(({ questions }) => questions)];
  return places.find((each) => each.id === place)?.sharing ?? null;
}
