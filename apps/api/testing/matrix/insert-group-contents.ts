import type pg from 'pg';
import { insertFile } from './insert-file.js';
import { insert, insertOne } from './insert.js';

export interface ContentsPlan {
  readonly groupId: string;
  readonly municipalityId: string;
  /** Who wrote all of it. */
  readonly personId: string;
}

/** Ids of what a group keeps. */
export interface MadeContents {
  readonly actionId: string;
  readonly commentId: string;
  readonly fileId: string;
}

/** One of each that a group keeps, with something in every field. */
export async function insertGroupContents(
  client: pg.Client,
  { groupId: group_id, municipalityId, personId }: ContentsPlan,
): Promise<MadeContents> {
  const signed = (verb: string) => ({ [`${verb}_by`]: personId, [`${verb}_for`]: municipalityId });
  const kept = (table: string, row: Record<string, unknown>, returning = 'id') =>
    insertOne(client, table, { group_id, ...row }, returning);
  await kept(
    'group_scope_note',
    {
      version: 1,
      in_scope: 'In',
      out_of_scope: 'Out',
      collaboration_level: 'SYSTEM',
      options: 'Two',
      ...signed('saved'),
    },
    'version',
  );
  const decision = { text: 'Said', decided_on: '2016-01-02', ...signed('recorded') };
  const supersedes = await kept('group_decision', { number: 1, ...decision });
  const meeting_id = await kept('group_meeting', {
    title: 'Scoping',
    place: 'Town hall',
    zone: 'America/Toronto',
    minutes: 90,
    agenda: '[]',
    status: 'HELD',
    deadline: '2016-01-01',
    starts_at: '2016-01-02',
  });
  const vote = {
    text_fr: 'Dit',
    meeting_id,
    rule: 'SIMPLE_MAJORITY',
    voted_at: '2016-01-02',
    members: 1,
    present: 1,
    needed: 1,
    result: 'CARRIED',
  };
  const decision_id = await kept('group_decision', { number: 2, ...decision, ...vote, supersedes });
  const said = { group_id, decision_id, municipality_id: municipalityId, vote: 'YES' };
  await insert(client, 'group_decision_vote', [said], 'decision_id');
  const owner = { municipality_id: municipalityId, person_id: personId };
  const actionId = await kept('group_action', {
    title: 'Said',
    due_on: '2016-01-02',
    done_at: '2016-01-02',
    meeting_id,
    ...owner,
    ...signed('given'),
  });
  // What is not done is carried to the next meeting.
  await kept('group_action', { title: 'Said', due_on: '2016-01-02', ...owner, ...signed('given') });
  const commentId = await kept('group_comment', {
    text: 'Said',
    author_id: personId,
    author_for: municipalityId,
    edited_at: '2016-01-02',
  });
  const mention = { group_id, comment_id: commentId, person_id: personId };
  await insert(client, 'group_comment_mention', [mention], 'comment_id');
  const fileId = await insertFile(client, {
    municipalityId,
    kind: 'group_file',
    name: 'Charter.pdf',
    personId,
    shared: true,
  });
  await kept(
    'group_file',
    { file_id: fileId, restricted: false, mark: 'SIGNED_CHARTER', ...signed('added') },
    'file_id',
  );
  const resolved = {
    municipality_id: municipalityId,
    number: '1',
    resolved_on: '2016-01-02',
    recorded_by: personId,
  };
  await kept('group_resolution', { kind: 'CHARTER', ...resolved, file_id: fileId, file_version: 1 });
  await kept('group_resolution', { kind: 'FUNDING', ...resolved, pays: true });
  await kept('group_fact', { code: 'BENEFITS', version: 1, text: 'Said', ...signed('told') }, 'version');
  return { actionId, commentId, fileId };
}
