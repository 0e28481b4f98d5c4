import { DeletedTextRun, InsertedTextRun, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Change, Piece } from './compare-units.js';

/** Who changed a document, and when: the same for all of its changes. */
export interface Revision {
  readonly author: string;
  /** ISO 8601, in UTC. */
  readonly date: string;
}

/** Gives each change a number of its own. */
export class Revisions {
  private count = 0;

  constructor(private readonly revision: Revision) {}

  /** What marks a paragraph or a row as put in or taken out; nothing of one that stays. */
  mark(change: Change) {
    if (change === 'SAME') return {};
    const own = this.next();
    return change === 'ADDED' ? { insertion: own } : { deletion: own };
  }

  runs(pieces: readonly Piece[], look: IRunOptions = {}): ParagraphChild[] {
    return pieces.flatMap(({ change, text }) =>
      text
        .split(/(\n|\t)/)
        .filter((part) => part !== '')
        .map((part): ParagraphChild => {
          const said = part === '\n' ? { break: 1 } : part === '\t' ? { children: ['\t'] } : { text: part };
          const run: IRunOptions = { ...look, ...said };
          if (change === 'SAME') return new TextRun(run);
          const own = { ...run, ...this.next() };
          return change === 'ADDED' ? new InsertedTextRun(own) : new DeletedTextRun(own);
        }),
    );
  }

  private next() {
    return { id: (this.count += 1), ...this.revision };
  }
}
