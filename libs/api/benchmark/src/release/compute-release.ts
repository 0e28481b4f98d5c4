import {
  campaignOfRelease,
  campaignReleased,
  lockRelease,
  markPublished,
  writeRelease,
  type ReleaseStep,
} from '@commonworks/api-campaign/worker';
import { campaignTransition } from '@commonworks/domain-assessment';
import { gateQuestion, type DisclosureParameters } from '@commonworks/domain-benchmark';
import { hintChange, notify, recordWorkerAudit, type WorkerDatabase } from '@commonworks/api-platform/worker';
import { composeRelease } from './compose-release.js';
import { type DisclosureGate } from './gated-groups.js';
import { readSnapshot } from './read-snapshot.js';

/**
 * Computes a requested release and publishes it, all in one transaction on one snapshot, opened while nobody was
 * changing the campaign: whatever interrupts it leaves the release as it was, to be computed again. A release that
 * another process is computing, that is already published or that does not exist is left alone.
 *
 * @param steps what follows from a release, in its order; where one fails, nothing of the release stands
 * @returns whether this call published it
 * @throws Error when the campaign is no longer closed, or its template cannot be computed
 */
export async function computeRelease(
  database: WorkerDatabase,
  params: DisclosureParameters,
  releaseId: string,
  gate: DisclosureGate = gateQuestion,
  steps: readonly ReleaseStep[] = [],
): Promise<boolean> {
  const campaignId = await database.snapshot((tx) => campaignOfRelease(tx, releaseId));
  if (campaignId === undefined) return false;
  return database.onCampaign(campaignId, async (tx) => {
    const release = await lockRelease(tx, releaseId);
    if (!release) return false;
    const closing = campaignTransition(release.campaignStatus, 'RELEASE');
    if (!closing.ok) throw new Error(`The campaign is ${release.campaignStatus}: it cannot be released.`);
    const rows = composeRelease(await readSnapshot(tx, release), params, gate);
    await writeRelease(tx, { consortiumId: release.consortiumId, releaseId }, rows);
    await markPublished(tx, releaseId, rows.unnamedParticipants, {
      campaignId,
      status: closing.status,
    });
    for (const step of steps) await step(tx, { consortiumId: release.consortiumId, releaseId });
    await recordWorkerAudit(tx, {
      action: 'RELEASE_PUBLISHED',
      subjectType: 'release',
      subjectId: releaseId,
      consortiumId: release.consortiumId,
    });
    await notify(tx, {
      kind: campaignReleased,
      about: { subjectId: campaignId },
      place: { consortiumId: release.consortiumId },
      to: { roles: campaignReleased.roles },
    });
    await hintChange(tx, 'release', campaignId, { kind: 'CONSORTIUM', id: release.consortiumId });
    return true;
  });
}
