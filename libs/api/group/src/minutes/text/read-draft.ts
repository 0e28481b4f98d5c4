import { found, type Queries } from '@commonworks/api-platform';
import { readMinutesText, type MinutesText } from '@commonworks/domain-minutes';
import * as Y from 'yjs';
import { treeOf } from './minutes-tree.js';

/** A text as it stands, with what it is stored as. */
export interface Draft {
  readonly text: MinutesText;
  /** Of the last change that is in it. */
  readonly seq: string;
  readonly snapshot: Uint8Array;
}

interface StoredText {
  readonly snapshot: Buffer;
  readonly lastSeq: string;
}

/**
 * The text of a meeting's minutes with every change that was taken. While the row of the minutes is locked nothing comes
 * after it.
 * @throws AppError NOT_FOUND where the transaction sees no minutes; Error where the text is none, which no change that was
 *   taken leads to
 */
export async function readDraft(tx: Queries, meetingId: string): Promise<Draft> {
  const [row] = await tx.query<StoredText>(
    `select m.snapshot, m.last_seq as "lastSeq" from meeting_minutes m where m.meeting_id = $1`,
    [meetingId],
  );
  const { snapshot, lastSeq } = found(row);
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, snapshot);
    const read = readMinutesText(treeOf(doc));
    if ('fault' in read) throw new Error(`the minutes of meeting ${meetingId} are no text: ${read.fault}`);
    return { text: read.text, seq: lastSeq, snapshot: Y.encodeStateAsUpdate(doc) };
  } finally {
    doc.destroy();
  }
}
