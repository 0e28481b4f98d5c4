import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { insert, insertOne } from './insert.js';

/** Of which release something is. */
interface Released {
  readonly consortium_id: string;
  readonly release_id: string;
}

const TEXTS = { name_en: 'Made', name_fr: 'Made', description_en: 'More.', description_fr: 'More.' };

/** A further candidate of a release, for a product that nobody named. */
export const insertCandidate = (client: pg.Client, released: Released, questionId: string): Promise<string> =>
  insertOne(client, 'opportunity_candidate', {
    ...released,
    kind: 'REPLACEMENT',
    question_id: questionId,
    product_key: randomUUID(),
    urgency: 0.25,
    firmness: 0.5,
  });

/** A draft that cites these candidates. */
export async function insertDraft(
  client: pg.Client,
  released: Released,
  candidateIds: readonly string[],
): Promise<string> {
  const id = await insertOne(client, 'opportunity', { ...released, ...TEXTS });
  const cited = candidateIds.map((candidate_id) => ({ ...released, opportunity_id: id, candidate_id }));
  await insert(client, 'opportunity_citation', cited);
  return id;
}

export async function publishDraft(client: pg.Client, id: string): Promise<void> {
  await client.query(
    `update opportunity set status = 'PUBLISHED', published_at = now(), version = version + 1 where id = $1`,
    [id],
  );
}

/** Published, of the candidate of a service that was found in the release. */
export async function insertPublished(client: pg.Client, released: Released): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `select id from opportunity_candidate where release_id = $1 and kind = 'SERVICE' order by urgency desc nulls last limit 1`,
    [released.release_id],
  );
  if (!rows[0]) throw new Error('nothing was found in the release');
  const id = await insertDraft(client, released, [rows[0].id]);
  await publishDraft(client, id);
  return id;
}

/**
 * Members that were invited, declared an interest, told the coordinator and are named to each other. Whom to turn to is what each
 * alone reads of itself; what they are named with is another text.
 */
export async function insertInterests(
  client: pg.Client,
  released: Released,
  opportunityId: string,
  members: readonly { readonly municipalityId: string; readonly comment: string }[],
): Promise<void> {
  const ofIt = { ...released, opportunity_id: opportunityId };
  const level = { level: 'LEAD', collaboration_level: 'SYSTEM' };
  for (const { municipalityId, comment } of members) {
    const whose = { ...ofIt, municipality_id: municipalityId };
    const consents = { named: true, tell_coordinator: true };
    await insertOne(
      client,
      'opportunity_interest',
      { ...whose, ...level, ...consents, contact: comment },
      'opportunity_id',
    );
    await insertOne(
      client,
      'opportunity_invitation',
      { ...whose, answer_by: '2099-12-31' },
      'opportunity_id',
    );
    await insertOne(
      client,
      'opportunity_match',
      { ...whose, until: '2999-12-31', named: true },
      'opportunity_id',
    );
    await insertOne(
      client,
      'opportunity_named',
      { ...whose, ...level, contact: 'Town hall' },
      'opportunity_id',
    );
  }
  await insertOne(
    client,
    'opportunity_interest_count',
    { ...ofIt, lead: 5, take_part: 6, observe: 7, matched: true },
    'opportunity_id',
  );
}

/** That a municipality was asked whether it would take part, and for how long. */
export const insertOpportunityInvitation = (
  client: pg.Client,
  opportunityId: string,
  municipalityId: string,
): Promise<unknown> =>
  client.query(
    `insert into opportunity_invitation (municipality_id, consortium_id, release_id, opportunity_id, answer_by)
     select $2, consortium_id, release_id, id, '2099-12-31' from opportunity where id = $1`,
    [opportunityId, municipalityId],
  );
