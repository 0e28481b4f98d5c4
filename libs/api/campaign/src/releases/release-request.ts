import type { Queries } from '@commonworks/api-platform';
import type { ReleaseStatus } from '@commonworks/domain-assessment';

/** How far the release of a campaign is. */
export interface ReleaseState {
  readonly id: string;
  readonly status: ReleaseStatus;
  readonly requestedAt: Date;
  readonly publishedAt: Date | null;
}

/** What a `ReleaseState` is read from; `r` is the release. */
export const RELEASE_COLUMNS = `r.id, r.status, r.requested_at as "requestedAt", r.published_at as "publishedAt"`;

/** Stores the wish for a release; the campaign is held. */
export async function insertRequest(
  tx: Queries,
  {
    consortiumId,
    campaignId,
    personId,
  }: { consortiumId: string; campaignId: string; personId: string | null },
): Promise<ReleaseState> {
  const [release] = await tx.query<ReleaseState>(
    `insert into release as r (consortium_id, campaign_id, requested_by) values ($1, $2, $3)
     returning ${RELEASE_COLUMNS}`,
    [consortiumId, campaignId, personId],
  );
  if (!release) throw new Error('an inserted release was not returned');
  return release;
}
