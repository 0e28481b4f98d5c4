import { randomUUID } from 'node:crypto';
import { type StoredCampaign, type Superuser } from './stored-campaign.js';

/** A group as a former release published it, with the hidden that entered its figures on the question `need`. */
export interface FormerGroup {
  readonly kind: 'CAMPAIGN' | 'MUNICIPALITY_TYPE' | 'POPULATION_BAND';
  readonly code: string;
  /** Names of municipalities of the snapshot. */
  readonly hidden: readonly string[];
}

/**
 * Writes the rows that the worker of the version before 1795690000101 wrote, and the campaign as released: a
 * deviation and quartiles beside hidden answers, and a reason for each rule.
 *
 * @returns the release's id
 */
export async function storeFormerRelease(
  db: Superuser,
  { consortiumId, campaignId, uuid }: StoredCampaign,
  groups: readonly FormerGroup[],
): Promise<string> {
  const [release, named] = [randomUUID(), uuid('named')];
  await db.query(
    `insert into release (consortium_id, id, campaign_id, status, attempts, published_at)
     values ($1, $2, $3, 'PUBLISHED', 1, now())`,
    [consortiumId, release, campaignId],
  );
  await db.query(`insert into release_participant values ($1, $2, $3, $4)`, [
    consortiumId,
    release,
    named,
    uuid('workbook of named'),
  ]);
  await db.query(`insert into release_named_answer values ($1, $2, $3, $4, 'NAMED', 'ANSWERED', '5')`, [
    consortiumId,
    release,
    named,
    uuid('need'),
  ]);
  for (const [position, { kind, code, hidden }] of groups.entries()) {
    const group = randomUUID();
    await db.query('insert into release_group values ($1, $2, $3, $4, $5, $6)', [
      consortiumId,
      release,
      group,
      kind,
      code,
      position,
    ]);
    await db.query(
      `insert into release_cell (consortium_id, release_id, group_id, question_id, n, mean, sd, median, q1, q3)
       values ($1, $2, $3, $4, $5, 50, 30, 50, 25, 75)`,
      [consortiumId, release, group, uuid('need'), hidden.length + 1],
    );
    await db.query(
      `insert into release_cell (consortium_id, release_id, group_id, question_id, withheld)
       values ($1, $2, $3, $4, 'INFERENCE')`,
      [consortiumId, release, group, uuid('staff')],
    );
    await db.query('insert into release_standing values ($1, $2, $3, $4, $5, 90)', [
      named,
      consortiumId,
      release,
      group,
      uuid('need'),
    ]);
    await db.query('insert into release_ledger values ($1, $2, $3, $4, $5)', [
      consortiumId,
      release,
      group,
      uuid('need'),
      hidden.map(uuid),
    ]);
  }
  await db.query(`update campaign set status = 'RELEASED', released_at = now() where id = $1`, [campaignId]);
  return release;
}
