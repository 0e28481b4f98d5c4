import { type CampaignStatus } from './campaign-status.js';

/**
 * A release ends as PUBLISHED or FAILED; the next one after a failed one is another release. A published one is
 * WITHDRAWN where the rules it was made under proved unsafe: nobody reads it any more, and another is made.
 */
export const RELEASE_STATUSES = ['REQUESTED', 'COMPUTING', 'PUBLISHED', 'FAILED', 'WITHDRAWN'] as const;
export type ReleaseStatus = (typeof RELEASE_STATUSES)[number];

/** True from the request until the release has ended. */
export function isReleaseUnderWay(status: ReleaseStatus): boolean {
  return status === 'REQUESTED' || status === 'COMPUTING';
}

/** Why what a release is made of, sharing levels among it, stays as it is. */
export type ReleaseHold = 'RELEASE_UNDER_WAY' | 'RELEASED';

/**
 * Why a campaign's content stays as it is for the sake of its release; null while there is none, or it failed.
 * Until then consent is the municipality's, and a closed campaign may be opened again.
 */
export function releaseHold(campaign: CampaignStatus, release: ReleaseStatus | null): ReleaseHold | null {
  if (campaign === 'RELEASED' || release === 'PUBLISHED') return 'RELEASED';
  return release !== null && isReleaseUnderWay(release) ? 'RELEASE_UNDER_WAY' : null;
}
