import { type DraftStore, type KeptDraft } from './draft-store.js';
import { type Clock } from './outbox.js';
import { latestOrder, type Draft } from './question-lane.js';

/** For specs: time that passes only when told to. */
export class FakeClock implements Clock {
  private time = 1_000;
  private timers: { at: number; run: () => void }[] = [];

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.time + ms, run };
    this.timers.push(timer);
    return () => (this.timers = this.timers.filter((other) => other !== timer));
  }

  /** Lets `ms` pass and runs what falls due, in order. */
  pass(ms: number): void {
    const end = this.time + ms;
    for (;;) {
      const next = this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.timers = this.timers.filter((timer) => timer !== next);
      this.time = next.at;
      next.run();
    }
    this.time = end;
  }

  /** A crash: nothing that was planned happens any more. */
  crash(): void {
    this.timers = [];
  }
}

/** For specs: a device's storage that outlives the pages, one page at a time. */
export class FakeStore implements DraftStore {
  readonly drafts = new Map<string, string>();
  full = false;

  write(workbookId: string, questionId: string, draft: Draft): boolean {
    if (this.full) return false;
    const name = `${workbookId}/${questionId}`;
    if (draft.attempt || draft.edit || draft.typed) this.drafts.set(name, JSON.stringify(draft));
    else this.drafts.delete(name);
    return true;
  }

  latestOrder(workbookId: string, questionId: string): number {
    const text = this.drafts.get(`${workbookId}/${questionId}`);
    return text === undefined ? 0 : latestOrder(JSON.parse(text) as Draft);
  }

  adopt(): Promise<KeptDraft[]> {
    return Promise.resolve(
      [...this.drafts].map(([name, text]) => {
        const [workbookId = '', questionId = ''] = name.split('/');
        return { workbookId, questionId, draft: JSON.parse(text) as Draft };
      }),
    );
  }

  clear(): void {
    this.drafts.clear();
  }
}

/** For specs: lets what has been promised so far come true. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
}
