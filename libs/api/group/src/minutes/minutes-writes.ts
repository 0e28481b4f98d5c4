import type { Queries } from '@commonworks/api-platform';
import type { MinutesRecord, MinutesText } from '@commonworks/domain-minutes';
import type { Signed } from '../people/group-people.js';
import type { MinutesLanguage } from './minutes.enums.js';
import type { Draft } from './text/read-draft.js';
import { storeSnapshot } from './text/text-rows.js';

interface NewMinutes {
  readonly groupId: string;
  readonly meetingId: string;
  readonly language: MinutesLanguage;
  readonly snapshot: Uint8Array;
  readonly body: MinutesText;
  readonly begun: Signed;
}

export async function insertMinutes(tx: Queries, minutes: NewMinutes): Promise<void> {
  const { groupId, meetingId, language, snapshot, body, begun } = minutes;
  await tx.query(
    `insert into meeting_minutes (group_id, meeting_id, language, snapshot, body, begun_by, begun_for)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      groupId,
      meetingId,
      language,
      Buffer.from(snapshot),
      JSON.stringify(body),
      begun.personId,
      begun.municipalityId,
    ],
  );
}

interface Circulated {
  readonly draft: Draft;
  readonly record: MinutesRecord;
  readonly digest: string;
  readonly at: Date;
  readonly correctionsUntil: Date;
  /** What is read of it beyond the members. */
  readonly open: { readonly record: MinutesRecord; readonly leftOut: number };
}

/** Freezes the text, with what it names. */
export async function storeCirculated(tx: Queries, meetingId: string, circulated: Circulated): Promise<void> {
  const { draft, record, digest, at, correctionsUntil, open } = circulated;
  await storeSnapshot(tx, meetingId, { seq: draft.seq, state: draft.state, tree: draft.text });
  await tx.query(
    `update meeting_minutes set status = 'CIRCULATED', circulated = $2, digest = $3, circulated_at = $4,
       corrections_until = $5, version = version + 1
     where meeting_id = $1`,
    [meetingId, JSON.stringify(record), digest, at, correctionsUntil],
  );
  await tx.query(
    `insert into minutes_copy (group_id, meeting_id, status, language, revision, version, body, left_out, circulated_at,
       corrections_until, digest)
     select m.group_id, m.meeting_id, m.status, m.language, m.revision, m.version, $2, $3, m.circulated_at,
       m.corrections_until, m.digest
     from meeting_minutes m where m.meeting_id = $1`,
    [meetingId, JSON.stringify(open.record), open.leftOut],
  );
}

/** Takes them back to be written on. */
export async function storeRevised(tx: Queries, meetingId: string, reason: string): Promise<void> {
  await tx.query('delete from minutes_copy where meeting_id = $1', [meetingId]);
  await tx.query(
    `update meeting_minutes set status = 'DRAFT', revision = revision + 1, reason = $2, circulated = null, digest = null,
       circulated_at = null, corrections_until = null, version = version + 1
     where meeting_id = $1`,
    [meetingId, reason],
  );
}

export async function storeAdopted(
  tx: Queries,
  meetingId: string,
  { personId, municipalityId }: Signed,
): Promise<void> {
  await tx.query(
    `update meeting_minutes set status = 'ADOPTED', adopted_at = statement_timestamp(), adopted_by = $2, adopted_for = $3,
       version = version + 1
     where meeting_id = $1`,
    [meetingId, personId, municipalityId],
  );
  await tx.query(
    `update minutes_copy c set status = m.status, adopted_at = m.adopted_at, adopted_by = m.adopted_by,
       adopted_for = m.adopted_for, version = m.version
     from meeting_minutes m where c.meeting_id = $1 and m.meeting_id = c.meeting_id`,
    [meetingId],
  );
}
