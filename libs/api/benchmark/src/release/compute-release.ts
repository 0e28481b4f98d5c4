import { campaignTransition, type CampaignStatus } from '@commonworks/domain-assessment';
import { gateQuestion, type DisclosureParameters } from '@commonworks/domain-benchmark';
import { hintChange, type Transaction, type WorkerDatabase } from '@commonworks/api-platform/worker';
import { composeRelease } from './compose-release.js';
import { type DisclosureGate } from './gated-groups.js';
import { readSnapshot, type SnapshotScope } from './read-snapshot.js';
import { writeRelease } from './write-release.js';

interface OpenRelease extends SnapshotScope {
  campaignStatus: CampaignStatus;
}

/**
 * Computes a requested release and publishes it, all in one transaction on one snapshot, opened while nobody
 * was changing the campaign: whatever interrupts it leaves the release as it was, to be computed again. A release that another process is computing, that is
 * already published or that does not exist is left alone.
 *
 * @returns whether this call published it
 * @throws Error when the campaign is no longer closed, or its template cannot be computed
 */
export async function computeRelease(
  database: WorkerDatabase,
  params: DisclosureParameters,
  releaseId: string,
  gate: DisclosureGate = gateQuestion,
): Promise<boolean> {
  const campaignId = await campaignOf(database, releaseId);
  if (campaignId === undefined) return false;
  return database.onCampaign(campaignId, async (tx) => {
    const release = await lockRelease(tx, releaseId);
    if (!release) return false;
    const closing = campaignTransition(release.campaignStatus, 'RELEASE');
    if (!closing.ok) throw new Error(`The campaign is ${release.campaignStatus}: it cannot be released.`);
    const rows = composeRelease(await readSnapshot(tx, release), params, gate);
    await writeRelease(tx, { consortiumId: release.consortiumId, releaseId }, rows);
    await publish(tx, release, releaseId, closing.status, rows.unnamedParticipants);
    return true;
  });
}

async function campaignOf(database: WorkerDatabase, releaseId: string): Promise<string | undefined> {
  const [release] = await database.snapshot((tx) =>
    tx.query<{ campaignId: string }>('select campaign_id as "campaignId" from release where id = $1', [
      releaseId,
    ]),
  );
  return release?.campaignId;
}

/** A release that failed, or was published, since it was claimed is not found: its snapshot says so. */
async function lockRelease(tx: Transaction, releaseId: string): Promise<OpenRelease | undefined> {
  const [release] = await tx.query<OpenRelease>(
    `select r.consortium_id as "consortiumId", c.id as "campaignId", c.status as "campaignStatus",
       c.template_version_id as "templateVersionId", c.year
     from release r join campaign c on c.id = r.campaign_id
     where r.id = $1 and r.status in ('REQUESTED', 'COMPUTING')
     for update of r skip locked`,
    [releaseId],
  );
  return release;
}

async function publish(
  tx: Transaction,
  { campaignId, consortiumId }: OpenRelease,
  releaseId: string,
  campaignStatus: CampaignStatus,
  unnamedParticipants: boolean,
): Promise<void> {
  await tx.query(
    `update release set status = 'PUBLISHED', published_at = now(), unnamed_participants = $2 where id = $1`,
    [releaseId, unnamedParticipants],
  );
  await tx.query('update campaign set status = $2, released_at = now() where id = $1', [
    campaignId,
    campaignStatus,
  ]);
  await tx.query(
    `insert into audit_event (consortium_id, action, subject_type, subject_id)
     values ($1, 'RELEASE_PUBLISHED', 'release', $2)`,
    [consortiumId, releaseId],
  );
  await hintChange(tx, 'release', campaignId, { kind: 'CONSORTIUM', id: consortiumId });
}
