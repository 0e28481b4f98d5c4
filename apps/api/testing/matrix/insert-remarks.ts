import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { insertOne } from './insert.js';

/** What its writer said of a document: a comment that is open and was answered, and a change that is suggested. */
export interface MadeRemarks {
  readonly commentId: string;
  readonly replyId: string;
  readonly suggestionId: string;
}

interface RemarksPlan {
  readonly groupId: string;
  readonly municipalityId: string;
  /** Who said all of it. */
  readonly personId: string;
}

const suggestionOf = (municipalityId: string) =>
  JSON.stringify({
    paragraphs: [{ id: 'parties.first', en: 'Said', fr: 'Dit' }],
    fields: [
      { id: 'groupName', municipalityId: null, value: 'Said', valueFr: 'Dit' },
      { id: 'legalName', municipalityId, value: 'Said', valueFr: null },
    ],
    before: [
      { value: 'Said', valueFr: 'Dit' },
      { value: null, valueFr: null },
    ],
    en: [{ change: 'ADDED', text: 'Said' }],
    fr: [{ change: 'ADDED', text: 'Dit' }],
  });

export const noRemarks = (): MadeRemarks => ({
  commentId: randomUUID(),
  replyId: randomUUID(),
  suggestionId: randomUUID(),
});

/** Those, and a suggestion that was refused; of a draft, for in review nothing is suggested. */
export async function insertRemarks(
  client: pg.Client,
  { groupId: group_id, municipalityId, personId }: RemarksPlan,
  document_id: string,
): Promise<MadeRemarks> {
  const signed = { author_id: personId, author_for: municipalityId };
  const said = { group_id, document_id, clause_id: 'parties', version: 1, text: 'Said', ...signed };
  const suggested = { ...said, kind: 'SUGGESTION', made_on: 0, suggestion: suggestionOf(municipalityId) };
  const commentId = await insertOne(client, 'governance_remark', { ...said, kind: 'COMMENT' });
  const replyId = await insertOne(client, 'governance_remark_reply', {
    group_id,
    remark_id: commentId,
    text: 'Said',
    ...signed,
  });
  const suggestionId = await insertOne(client, 'governance_remark', suggested);
  const refused = await insertOne(client, 'governance_remark', suggested);
  await client.query(
    `update governance_remark set state = 'REFUSED', reason = 'A word', decided_by = $2, decided_for = $3,
       decided_at = now() where id = $1`,
    [refused, personId, municipalityId],
  );
  return { commentId, replyId, suggestionId };
}
