import type { Queries } from '@commonworks/api-platform/schema';

export type CuratedStatus = 'DRAFT' | 'PUBLISHED' | 'RETIRED';

/** What an opportunity is called, and more about it, in both languages. */
export interface OpportunityTexts {
  readonly nameEn: string;
  readonly nameFr: string;
  readonly descriptionEn: string;
  readonly descriptionFr: string;
}

/** What a coordinator made of candidates, as it is stored. */
export interface CuratedRow extends OpportunityTexts {
  readonly id: string;
  readonly status: CuratedStatus;
  readonly version: number;
  readonly publishedAt: Date | null;
  /** Of a retired one those that it cited last. */
  readonly candidateIds: readonly string[];
}

/** What was made of a release's candidates, as far as the transaction sees it. */
export const readCurated = (tx: Queries, consortiumId: string, releaseId: string): Promise<CuratedRow[]> =>
  tx.query(
    `select o.id, o.status, o.version, o.published_at as "publishedAt", o.name_en as "nameEn",
       o.name_fr as "nameFr", o.description_en as "descriptionEn", o.description_fr as "descriptionFr",
       array(select c.candidate_id from opportunity_citation c
             where c.consortium_id = o.consortium_id and c.release_id = o.release_id and c.opportunity_id = o.id
               and c.state = case o.status when 'RETIRED' then 'RETIRED' else 'CITED' end) as "candidateIds"
     from opportunity o where o.consortium_id = $1 and o.release_id = $2`,
    [consortiumId, releaseId],
  );

/** In which campaign something was curated; null where the transaction does not see it. */
export async function campaignOfCurated(tx: Queries, id: string): Promise<string | null> {
  const [found] = await tx.query<{ campaignId: string }>(
    `select r.campaign_id as "campaignId" from opportunity o
     join opportunity_release r on (r.consortium_id, r.release_id) = (o.consortium_id, o.release_id)
     where o.id = $1`,
    [id],
  );
  return found?.campaignId ?? null;
}

/** Where something is curated. */
export interface CuratedPlace {
  readonly consortiumId: string;
  readonly releaseId: string;
}

/** Stores a draft. */
export async function insertOpportunity(
  tx: Queries,
  { consortiumId, releaseId }: CuratedPlace,
  id: string,
  texts: OpportunityTexts,
  personId: string | null,
): Promise<void> {
  await tx.query(
    `insert into opportunity (consortium_id, release_id, id, name_en, name_fr, description_en, description_fr, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      consortiumId,
      releaseId,
      id,
      texts.nameEn,
      texts.nameFr,
      texts.descriptionEn,
      texts.descriptionFr,
      personId,
    ],
  );
}

/** Cites candidates that nothing else cites. */
export async function citeCandidates(
  tx: Queries,
  { consortiumId, releaseId }: CuratedPlace,
  opportunityId: string,
  candidateIds: readonly string[],
): Promise<void> {
  await tx.query(
    `insert into opportunity_citation (consortium_id, release_id, opportunity_id, candidate_id)
     select $1, $2, $3, unnest($4::uuid[])`,
    [consortiumId, releaseId, opportunityId, candidateIds],
  );
}

/** Ends citations of an opportunity: of these candidates, which another is to cite, or of all with it. */
export async function endCitations(
  tx: Queries,
  opportunityId: string,
  candidateIds: readonly string[],
  state: 'MOVED' | 'RETIRED',
): Promise<void> {
  await tx.query(
    `update opportunity_citation set state = $3
     where opportunity_id = $1 and candidate_id = any($2::uuid[]) and state = 'CITED'`,
    [opportunityId, candidateIds, state],
  );
}

export async function storeTexts(tx: Queries, id: string, texts: OpportunityTexts): Promise<void> {
  await tx.query(
    `update opportunity set name_en = $2, name_fr = $3, description_en = $4, description_fr = $5,
       version = version + 1
     where id = $1`,
    [id, texts.nameEn, texts.nameFr, texts.descriptionEn, texts.descriptionFr],
  );
}

/** Makes the next version of one whose citations changed. */
export async function storeNextVersion(tx: Queries, id: string): Promise<void> {
  await tx.query('update opportunity set version = version + 1 where id = $1', [id]);
}

export async function storePublished(tx: Queries, id: string): Promise<void> {
  await tx.query(
    `update opportunity set status = 'PUBLISHED', published_at = statement_timestamp(), version = version + 1
     where id = $1`,
    [id],
  );
}

/** With its citations, whose candidates others may cite from then on. */
export async function storeRetired(tx: Queries, { id, candidateIds }: CuratedRow): Promise<void> {
  await endCitations(tx, id, candidateIds, 'RETIRED');
  await tx.query(
    `update opportunity set status = 'RETIRED', retired_at = statement_timestamp(), version = version + 1
     where id = $1`,
    [id],
  );
}
