import type { Queries } from '@commonworks/api-platform';
import { INVITATION_STANDS } from '@commonworks/domain-opportunity';
import type { CuratedPlace } from '../curation/curated-rows.js';

/** Which of these are members of the consortium. */
export async function readMembers(
  tx: Queries,
  consortiumId: string,
  municipalityIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select municipality_id as id from consortium_member
     where consortium_id = $1 and municipality_id = any ($2::uuid[])`,
    [consortiumId, municipalityIds],
  );
  return rows.map(({ id }) => id);
}

/**
 * Invites these members of the consortium; an invitation that still stands is left as it is, one whose day has passed
 * is made anew.
 * @returns who is invited by this
 */
export async function storeInvitations(
  tx: Queries,
  { consortiumId, releaseId }: CuratedPlace,
  opportunityId: string,
  municipalityIds: readonly string[],
  personId: string | null,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `insert into opportunity_invitation as i (municipality_id, consortium_id, release_id, opportunity_id, invited_by, answer_by)
     select m, $2, $3, $4, $5, current_date + $6::int from unnest($1::uuid[]) as m
     on conflict (municipality_id, opportunity_id) do update
       set invited_by = excluded.invited_by, invited_at = statement_timestamp(), answer_by = excluded.answer_by
       where i.answer_by < current_date
     returning municipality_id as id`,
    [municipalityIds, consortiumId, releaseId, opportunityId, personId, INVITATION_STANDS],
  );
  return rows.map(({ id }) => id);
}

/** Whether this municipality is invited, and its day has not passed. */
export async function isInvited(
  tx: Queries,
  opportunityId: string,
  municipalityId: string,
): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from opportunity_invitation
     where municipality_id = $2 and opportunity_id = $1 and answer_by >= current_date`,
    [opportunityId, municipalityId],
  );
  return rows.length > 0;
}

/**
 * That it will not, for its own people alone; it answers the invitation that stands, in place of what was said to one
 * before.
 * @returns whether it had not said so to this one
 */
export async function storeDeclined(
  tx: Queries,
  { consortiumId, releaseId }: CuratedPlace,
  opportunityId: string,
  municipalityId: string,
  personId: string | null,
): Promise<boolean> {
  await tx.query(
    `delete from opportunity_declined d using opportunity_invitation v
     where d.municipality_id = $1 and d.opportunity_id = $2 and v.municipality_id = d.municipality_id
       and v.opportunity_id = d.opportunity_id and d.declined_at < v.invited_at`,
    [municipalityId, opportunityId],
  );
  const rows = await tx.query(
    `insert into opportunity_declined (municipality_id, consortium_id, release_id, opportunity_id, declined_by)
     values ($1, $2, $3, $4, $5) on conflict do nothing returning municipality_id`,
    [municipalityId, consortiumId, releaseId, opportunityId, personId],
  );
  return rows.length > 0;
}

/** It has thought better of it. */
export async function removeDeclined(
  tx: Queries,
  opportunityId: string,
  municipalityId: string,
): Promise<void> {
  await tx.query('delete from opportunity_declined where municipality_id = $2 and opportunity_id = $1', [
    opportunityId,
    municipalityId,
  ]);
}
