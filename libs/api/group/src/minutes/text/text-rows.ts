import type { Queries, StoredText } from '@commonworks/api-platform';
import type { MinutesText } from '@commonworks/domain-minutes';

/**
 * To the rooms in which it is written a text is made of updates from nothing. The one that minutes begin with is their
 * first, so that here each has a number less.
 */
const BEGINNING = 1;

/** What is stored after the update with the number `since`, in one statement; null where the transaction sees no minutes. */
export async function readText(tx: Queries, meetingId: string, since: number): Promise<StoredText | null> {
  const [row] = await tx.query<{
    lastSeq: string;
    snapshotSeq: string;
    snapshot: Buffer | null;
    updates: Buffer[];
  }>(
    `select m.last_seq as "lastSeq", m.snapshot_seq as "snapshotSeq",
       case when m.snapshot_seq > $2 then m.snapshot end as snapshot,
       array(select u.delta from meeting_text_update u where u.meeting_id = m.meeting_id
         and u.seq > greatest($2, m.snapshot_seq) order by u.seq) as updates
     from meeting_minutes m where m.meeting_id = $1`,
    [meetingId, since - BEGINNING],
  );
  if (!row) return null;
  const { lastSeq, snapshotSeq, snapshot, updates } = row;
  return {
    seq: Number(lastSeq) + BEGINNING,
    snapshotSeq: Number(snapshotSeq) + BEGINNING,
    snapshot,
    updates,
  };
}

/**
 * Stores an update, with the minutes locked until the transaction ends.
 * @returns its number; null where they are no draft any more
 */
export async function appendUpdate(
  tx: Queries,
  meetingId: string,
  personId: string,
  update: Uint8Array,
): Promise<number | null> {
  const [row] = await tx.query<{ seq: string }>(
    `with numbered as (
       update meeting_minutes set last_seq = last_seq + 1 where meeting_id = $1 and status = 'DRAFT'
       returning group_id, meeting_id, last_seq)
     insert into meeting_text_update (group_id, meeting_id, seq, person_id, delta)
     select n.group_id, n.meeting_id, n.last_seq, $2, $3 from numbered n returning seq`,
    [meetingId, personId, Buffer.from(update)],
  );
  return row ? Number(row.seq) + BEGINNING : null;
}

/** Puts the snapshot in the place of the updates in it. */
export async function storeSnapshot(
  tx: Queries,
  meetingId: string,
  { seq, state, tree }: { readonly seq: number; readonly state: Uint8Array; readonly tree: MinutesText },
): Promise<void> {
  await tx.query(
    `update meeting_minutes set snapshot = $2, snapshot_seq = $3, body = $4 where meeting_id = $1`,
    [meetingId, Buffer.from(state), seq - BEGINNING, JSON.stringify(tree)],
  );
  await dropUpdates(tx, meetingId);
}

/** Lets go of the updates that are in the snapshot. */
export async function dropUpdates(tx: Queries, meetingId: string): Promise<void> {
  await tx.query(
    `delete from meeting_text_update u using meeting_minutes m
     where u.meeting_id = $1 and m.meeting_id = u.meeting_id and u.seq <= m.snapshot_seq`,
    [meetingId],
  );
}
