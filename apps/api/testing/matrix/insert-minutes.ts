import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { insertOne } from './insert.js';

export interface MinutesPlan {
  readonly groupId: string;
  readonly meetingId: string;
  readonly municipalityId: string;
  /** Who wrote all of it. */
  readonly personId: string;
}

/** OVER: circulated, and the days for corrections are over. */
export type MinutesStanding = 'DRAFT' | 'CIRCULATED' | 'OVER' | 'ADOPTED';

/** Ids that are asked with. */
export interface MadeMinutes {
  readonly meetingId: string;
  readonly correctionId: string;
  readonly attendanceId: string;
}

export const noMinutes = (): MadeMinutes => ({
  meetingId: randomUUID(),
  correctionId: randomUUID(),
  attendanceId: randomUUID(),
});

const DAY = 86_400_000;
const DIGEST = 'a'.repeat(64);
/** One item, *Roles*, with one paragraph, as the shared document of an editor encodes it. */
const SNAPSHOT =
  'AQmm1tmkDAAHAQdkZWZhdWx0AwRpdGVtBwCm1tmkDAADCWl0ZW1UaXRsZQcAptbZpAwBBgQAptbZpAwCBVJvbGVzh6bW2aQMAQMJcGFyYWdyYXBoBwCm1tmkDAgGBACm1tmkDAkEU2FpZCgAptbZpAwAAmlkAXcBYSgAptbZpAwADGNvbmZpZGVudGlhbAF5AA==';
const TEXT = {
  type: 'doc',
  content: [
    {
      type: 'item',
      attrs: { id: 'a', confidential: false },
      content: [
        { type: 'itemTitle', content: [{ type: 'text', text: 'Roles' }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'Said' }] },
      ],
    },
  ],
};

/** Minutes with something in every field that they have where they stand. */
export async function insertMinutes(
  client: pg.Client,
  { groupId: group_id, meetingId: meeting_id, municipalityId, personId }: MinutesPlan,
  standing: MinutesStanding,
): Promise<MadeMinutes> {
  const ofMeeting = { group_id, meeting_id };
  const signed = (verb: string) => ({ [`${verb}_by`]: personId, [`${verb}_for`]: municipalityId });
  const attendanceId = await insertOne(client, 'meeting_attendance', {
    ...ofMeeting,
    municipality_id: municipalityId,
    person_id: personId,
    name: 'Somebody',
    from_at: new Date(Date.now() - DAY),
    to_at: new Date(Date.now() + DAY),
    ...signed('recorded'),
  });
  const circulated = standing !== 'DRAFT' && {
    circulated_at: new Date(Date.now() - 2 * DAY),
    corrections_until: new Date(Date.now() + (standing === 'CIRCULATED' ? DAY : -DAY)),
    digest: DIGEST,
  };
  const adopted = standing === 'ADOPTED' && { adopted_at: new Date(), ...signed('adopted') };
  const record = JSON.stringify({ text: TEXT });
  const states = { status: standing === 'OVER' ? 'CIRCULATED' : standing, language: 'EN', ...circulated };
  await insertOne(
    client,
    'meeting_minutes',
    {
      ...ofMeeting,
      ...states,
      ...adopted,
      ...(circulated && { circulated: record }),
      snapshot: Buffer.from(SNAPSHOT, 'base64'),
      body: JSON.stringify(TEXT),
      reason: 'A name',
      ...signed('begun'),
    },
    'meeting_id',
  );
  const made = { meetingId: meeting_id, attendanceId, correctionId: randomUUID() };
  if (!circulated) return made;
  const copy = { ...ofMeeting, ...states, ...adopted, revision: 1, version: 1, body: record, left_out: 0 };
  await insertOne(client, 'minutes_copy', copy, 'meeting_id');
  const at = `'${group_id}', '${meeting_id}'`;
  const by = `'${personId}', '${municipalityId}'`;
  const answer = standing === 'CIRCULATED' ? `null, '', null, null, null` : `false, 'No', ${by}, now()`;
  // A correction is taken while there is time for it, an addendum once they are adopted: what stands here passes both by.
  await client.query(`
    begin;
    set local session_replication_role = replica;
    insert into minutes_correction (group_id, meeting_id, id, revision, text, proposed_by, proposed_for, accepted, answer,
      answered_by, answered_for, answered_at) values (${at}, '${made.correctionId}', 1, 'Said', ${by}, ${answer});
    insert into minutes_addendum (group_id, meeting_id, text, added_by, added_for) values (${at}, 'Said', ${by});
    commit;
  `);
  return made;
}
