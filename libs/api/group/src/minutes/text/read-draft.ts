import { found, type Queries } from '@commonworks/api-platform';
import { readMinutesText, type MinutesText } from '@commonworks/domain-minutes';
import * as Y from 'yjs';
import { treeOf } from './minutes-tree.js';
import { readText } from './text-rows.js';

/** A text as it stands, with what it is stored as. */
export interface Draft {
  readonly text: MinutesText;
  /** Of the last change that is in it. */
  readonly seq: number;
  readonly state: Uint8Array;
}

/**
 * The text of a meeting's minutes with every change that was taken. While the row of the minutes is locked nothing comes
 * after it.
 * @throws AppError NOT_FOUND where the transaction sees no minutes; Error where the text is none, which no change that was
 *   taken leads to
 */
export async function readDraft(tx: Queries, meetingId: string): Promise<Draft> {
  const { seq, snapshot, updates } = found(await readText(tx, meetingId, 0));
  const doc = new Y.Doc();
  try {
    for (const update of snapshot ? [snapshot, ...updates] : updates) Y.applyUpdate(doc, update);
    const read = readMinutesText(treeOf(doc));
    if ('fault' in read) throw new Error(`the minutes of meeting ${meetingId} are no text: ${read.fault}`);
    return { text: read.text, seq, state: Y.encodeStateAsUpdate(doc) };
  } finally {
    doc.destroy();
  }
}
