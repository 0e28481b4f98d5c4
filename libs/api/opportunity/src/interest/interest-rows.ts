import type { Queries } from '@commonworks/api-platform';
import { type CollaborationLevel, type InterestLevel } from '@commonworks/domain-opportunity';

/** A published opportunity, and where it stands. */
export interface OpportunityPlace {
  readonly id: string;
  readonly consortiumId: string;
  readonly releaseId: string;
  readonly campaignId: string;
}

/** What a municipality declares. */
export interface DeclaredInterest {
  readonly level: InterestLevel;
  readonly collaborationLevel: CollaborationLevel;
  readonly named: boolean;
  readonly tellCoordinator: boolean;
  readonly contact: string;
}

/** A published one in which this municipality may declare its interest; undefined where there is none. */
export async function findPublishedFor(
  tx: Queries,
  opportunityId: string,
  municipalityId: string,
): Promise<OpportunityPlace | undefined> {
  const [place] = await tx.query<OpportunityPlace>(
    `select o.id, o.consortium_id as "consortiumId", o.release_id as "releaseId", r.campaign_id as "campaignId"
     from opportunity o
     join opportunity_release r on (r.consortium_id, r.release_id) = (o.consortium_id, o.release_id)
     join consortium_member m on m.consortium_id = o.consortium_id
     where o.id = $1 and o.status = 'PUBLISHED' and m.municipality_id = $2`,
    [opportunityId, municipalityId],
  );
  return place;
}

/** What stands, and since when. */
export interface StandingInterest extends DeclaredInterest {
  /** To the millisecond, as it is read. */
  readonly declaredAt: Date;
}

/** What the municipality declared so far; undefined where nothing. */
export async function readInterest(
  tx: Queries,
  opportunityId: string,
  municipalityId: string,
): Promise<StandingInterest | undefined> {
  const [interest] = await tx.query<StandingInterest>(
    `select level, collaboration_level as "collaborationLevel", named, tell_coordinator as "tellCoordinator", contact,
       declared_at as "declaredAt"
     from opportunity_interest where municipality_id = $2 and opportunity_id = $1`,
    [opportunityId, municipalityId],
  );
  return interest;
}

/** Stores it in place of what was declared before. */
export async function storeInterest(
  tx: Queries,
  { id, consortiumId, releaseId }: OpportunityPlace,
  municipalityId: string,
  { level, collaborationLevel, named, tellCoordinator, contact }: DeclaredInterest,
  personId: string | null,
): Promise<void> {
  await tx.query(
    `insert into opportunity_interest as i (municipality_id, consortium_id, release_id, opportunity_id, level,
       collaboration_level, named, tell_coordinator, contact, declared_by, declared_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, statement_timestamp())
     on conflict (municipality_id, opportunity_id) do update set level = excluded.level,
       collaboration_level = excluded.collaboration_level, named = excluded.named,
       tell_coordinator = excluded.tell_coordinator, contact = excluded.contact,
       declared_by = excluded.declared_by, declared_at = excluded.declared_at`,
    [
      municipalityId,
      consortiumId,
      releaseId,
      id,
      level,
      collaborationLevel,
      named,
      tellCoordinator,
      contact,
      personId,
    ],
  );
}

export async function removeInterest(
  tx: Queries,
  opportunityId: string,
  municipalityId: string,
): Promise<void> {
  await tx.query('delete from opportunity_interest where municipality_id = $2 and opportunity_id = $1', [
    opportunityId,
    municipalityId,
  ]);
}

/** Who is named in it, as far as the transaction sees. */
export async function readNamedIds(tx: Queries, opportunityId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'select n.municipality_id as id from opportunity_named n where n.opportunity_id = $1',
    [opportunityId],
  );
  return rows.map(({ id }) => id);
}

/** To those it is named to, it goes further or less far from now on. */
export async function changeNamed(
  tx: Queries,
  opportunityId: string,
  municipalityId: string,
  { level, collaborationLevel, contact }: DeclaredInterest,
): Promise<void> {
  await tx.query(
    `update opportunity_named set level = $3, collaboration_level = $4, contact = $5
     where opportunity_id = $1 and municipality_id = $2`,
    [opportunityId, municipalityId, level, collaborationLevel, contact],
  );
}

/** It is named to nobody any more, and reads nobody's name. */
export async function takeNameBack(
  tx: Queries,
  opportunityId: string,
  municipalityId: string,
): Promise<void> {
  await tx.query('delete from opportunity_named where opportunity_id = $1 and municipality_id = $2', [
    opportunityId,
    municipalityId,
  ]);
  await tx.query(
    'update opportunity_match set named = false where municipality_id = $2 and opportunity_id = $1 and named',
    [opportunityId, municipalityId],
  );
}
