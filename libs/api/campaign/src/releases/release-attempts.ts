import type { Transaction } from '@commonworks/api-platform';
import type { CampaignStatus } from '@commonworks/domain-assessment';

/** A release that is being made, and its campaign. */
export interface OpenRelease {
  readonly consortiumId: string;
  readonly campaignId: string;
  readonly campaignStatus: CampaignStatus;
  readonly templateVersionId: string;
  readonly year: number;
}

/**
 * Takes the oldest release that waits and counts the attempt; one that has had its attempts has failed. What a
 * killed process left as COMPUTING waits like a request.
 * @returns its id; undefined when none waits
 */
export async function claimRelease(tx: Transaction, maxAttempts: number): Promise<string | undefined> {
  await tx.query(
    `update release set status = 'FAILED'
     where id in (select id from release where status = 'COMPUTING' and attempts >= $1
                  for update skip locked)`,
    [maxAttempts],
  );
  const [claimed] = await tx.query<{ id: string }>(
    `update release set status = 'COMPUTING', attempts = attempts + 1
     where id = (select id from release where status in ('REQUESTED', 'COMPUTING')
                 order by requested_at, id limit 1 for update skip locked)
     returning id`,
  );
  return claimed?.id;
}

/** Puts a release back after an attempt that failed. @returns whether it has failed for good */
export async function giveBackRelease(tx: Transaction, id: string, maxAttempts: number): Promise<boolean> {
  const [release] = await tx.query<{ failed: boolean }>(
    `update release set status = case when attempts >= $2 then 'FAILED' else 'REQUESTED' end
     where id = $1 and status = 'COMPUTING' returning status = 'FAILED' as failed`,
    [id, maxAttempts],
  );
  return release?.failed ?? false;
}

export async function campaignOfRelease(tx: Transaction, id: string): Promise<string | undefined> {
  const [release] = await tx.query<{ campaignId: string }>(
    'select campaign_id as "campaignId" from release where id = $1',
    [id],
  );
  return release?.campaignId;
}

/** A release that failed, or was published, since it was claimed is not found: its snapshot says so. */
export async function lockRelease(tx: Transaction, id: string): Promise<OpenRelease | undefined> {
  const [release] = await tx.query<OpenRelease>(
    `select r.consortium_id as "consortiumId", c.id as "campaignId", c.status as "campaignStatus",
       c.template_version_id as "templateVersionId", c.year
     from release r join campaign c on c.id = r.campaign_id
     where r.id = $1 and r.status in ('REQUESTED', 'COMPUTING')
     for update of r skip locked`,
    [id],
  );
  return release;
}

/** Makes a release and its campaign's state known, together. */
export async function markPublished(
  tx: Transaction,
  releaseId: string,
  unnamedParticipants: boolean,
  { campaignId, status }: { campaignId: string; status: CampaignStatus },
): Promise<void> {
  await tx.query(
    `update release set status = 'PUBLISHED', published_at = now(), unnamed_participants = $2 where id = $1`,
    [releaseId, unnamedParticipants],
  );
  await tx.query('update campaign set status = $2, released_at = now() where id = $1', [campaignId, status]);
}
