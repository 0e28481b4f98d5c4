import type { Transaction } from '@commonworks/api-platform';
import type { AnswerValue } from '@commonworks/domain-assessment';
import type { ThresholdKind } from '@commonworks/domain-opportunity';

/** A release that was made, as what follows from it is told of it. */
export interface MadeRelease {
  readonly consortiumId: string;
  readonly releaseId: string;
}

/** Makes what follows from a release, in the release's own transaction: both stand, or neither does. */
export type ReleaseStep = (tx: Transaction, release: MadeRelease) => Promise<unknown>;

/** A release with what was set for its campaign. */
export interface ReleasedCampaign extends MadeRelease {
  readonly campaignId: string;
  readonly templateVersionId: string;
  readonly year: number;
  readonly thresholdKind: ThresholdKind;
  readonly thresholdValue: number;
  readonly lineIsHigh: boolean;
  /** YYYY-MM-DD: the day it was to close, else the day it closed. Never the day on which this is read. */
  readonly asOf: string;
}

/** @throws Error where there is no such release */
export async function releasedCampaign(tx: Transaction, releaseId: string): Promise<ReleasedCampaign> {
  const [found] = await tx.query<ReleasedCampaign>(
    `select r.consortium_id as "consortiumId", r.id as "releaseId", r.campaign_id as "campaignId",
       c.template_version_id as "templateVersionId", c.year, c.threshold_kind as "thresholdKind",
       c.threshold_value as "thresholdValue", c.line_is_high as "lineIsHigh",
       coalesce(c.closes_on, (coalesce(c.closed_at, r.requested_at) at time zone 'UTC')::date)::text as "asOf"
     from release r join campaign c on (c.consortium_id, c.id) = (r.consortium_id, r.campaign_id)
     where r.id = $1`,
    [releaseId],
  );
  if (!found) throw new Error(`there is no release ${releaseId}`);
  return found;
}

/** Releases that are published, the oldest first. */
export const publishedReleases = (tx: Transaction): Promise<MadeRelease[]> =>
  tx.query(
    `select r.consortium_id as "consortiumId", r.id as "releaseId" from release r
     where r.status = 'PUBLISHED' order by r.requested_at, r.id`,
  );

/** A value that a municipality shares by name. */
export interface NamedValue {
  readonly municipalityId: string;
  readonly questionId: string;
  readonly value: AnswerValue;
}

/** What the release shows by name to these questions, in the order of municipalities; what has no value is left out. */
export const namedValues = (
  tx: Transaction,
  { consortiumId, releaseId }: MadeRelease,
  questionIds: readonly string[],
): Promise<NamedValue[]> =>
  tx.query(
    `select a.municipality_id as "municipalityId", a.question_id as "questionId", a.value
     from release_named_answer a
     where a.consortium_id = $1 and a.release_id = $2 and a.question_id = any($3::uuid[]) and a.value is not null
     order by a.municipality_id, a.question_id`,
    [consortiumId, releaseId, questionIds],
  );

/** Means of the whole campaign, by question; what is withheld, or has none, is left out. */
export async function releasedMeans(
  tx: Transaction,
  { consortiumId, releaseId }: MadeRelease,
  questionIds: readonly string[],
): Promise<Map<string, number>> {
  const cells = await tx.query<{ questionId: string; mean: number | null }>(
    `select c.question_id as "questionId", c.mean from release_cell c
     where c.consortium_id = $1 and c.release_id = $2 and c.question_id = any($3::uuid[])
       and c.group_id = (select g.id from release_group g where g.consortium_id = $1 and g.release_id = $2
                         order by g.position limit 1)`,
    [consortiumId, releaseId, questionIds],
  );
  return new Map(cells.flatMap(({ questionId, mean }) => (mean === null ? [] : [[questionId, mean]])));
}
