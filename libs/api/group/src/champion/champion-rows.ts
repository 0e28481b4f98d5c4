import type { Queries } from '@commonworks/api-platform/worker';
import type { Candidacy } from '@commonworks/domain-group';

/** Somebody whom a municipality puts forward, as it is stored. */
export interface CandidateRow extends Candidacy {
  readonly groupId: string;
  readonly personId: string;
  readonly statement: string;
  /** The municipalities that chose it. */
  readonly voters: readonly string[];
}

/** Of groups by their ids, by when they stood, as far as the transaction sees them; votes are those of members. */
export const readCandidates = (tx: Queries, groupIds: readonly string[]): Promise<CandidateRow[]> =>
  tx.query(
    `with voted as (
       select v.group_id, v.candidate_id, array_agg(v.voter_id) as voters from group_vote v
       join group_member m on (m.consortium_id, m.group_id, m.municipality_id) = (v.consortium_id, v.group_id, v.voter_id)
       where v.group_id = any($1::uuid[]) and m.standing = 'MEMBER' group by v.group_id, v.candidate_id)
     select c.group_id as "groupId", c.municipality_id as "municipalityId", c.person_id as "personId", c.statement,
       c.confirmed_at is not null as confirmed, coalesce(x.voters, '{}') as voters,
       coalesce(cardinality(x.voters), 0) as votes
     from group_candidate c left join voted x on x.group_id = c.group_id and x.candidate_id = c.municipality_id
     where c.group_id = any($1::uuid[]) order by c.stood_at, c.municipality_id`,
    [groupIds],
  );

/** Whose candidate something is about: a group, and a municipality in it. */
export interface CandidatePlace {
  readonly consortiumId: string;
  readonly groupId: string;
  readonly municipalityId: string;
}

/** Stores that somebody stands. */
export async function insertCandidate(
  tx: Queries,
  { consortiumId, groupId, municipalityId }: CandidatePlace,
  personId: string | null,
  statement: string,
): Promise<void> {
  await tx.query(
    `insert into group_candidate (consortium_id, group_id, municipality_id, person_id, statement)
     values ($1, $2, $3, $4, $5)`,
    [consortiumId, groupId, municipalityId, personId, statement],
  );
}

export async function storeStatement(
  tx: Queries,
  { groupId, municipalityId }: CandidatePlace,
  statement: string,
): Promise<void> {
  await tx.query('update group_candidate set statement = $3 where group_id = $1 and municipality_id = $2', [
    groupId,
    municipalityId,
    statement,
  ]);
}

export async function storeConfirmed(
  tx: Queries,
  { groupId, municipalityId }: CandidatePlace,
  personId: string | null,
): Promise<void> {
  await tx.query(
    `update group_candidate set confirmed_by = $3, confirmed_at = statement_timestamp()
     where group_id = $1 and municipality_id = $2 and confirmed_at is null`,
    [groupId, municipalityId, personId],
  );
}

/** Nobody of the municipality stands any more, and nobody chose it. */
export async function removeCandidate(
  tx: Queries,
  { groupId, municipalityId }: CandidatePlace,
): Promise<void> {
  await tx.query('delete from group_vote where group_id = $1 and candidate_id = $2', [
    groupId,
    municipalityId,
  ]);
  await tx.query('delete from group_candidate where group_id = $1 and municipality_id = $2', [
    groupId,
    municipalityId,
  ]);
}

/** The municipality's one vote, in place of the one before. */
export async function storeVote(
  tx: Queries,
  { consortiumId, groupId, municipalityId }: CandidatePlace,
  candidateMunicipalityId: string,
  personId: string | null,
): Promise<void> {
  await tx.query(
    `insert into group_vote (consortium_id, group_id, voter_id, candidate_id, chosen_by) values ($1, $2, $3, $4, $5)
     on conflict (consortium_id, group_id, voter_id) do update
       set candidate_id = excluded.candidate_id, chosen_by = excluded.chosen_by, chosen_at = statement_timestamp()`,
    [consortiumId, groupId, municipalityId, candidateMunicipalityId, personId],
  );
}

/** The municipality has chosen nobody. */
export async function removeVote(tx: Queries, { groupId, municipalityId }: CandidatePlace): Promise<void> {
  await tx.query('delete from group_vote where group_id = $1 and voter_id = $2', [groupId, municipalityId]);
}

/** Who is the champion from now on; nobody for null. */
export async function storeChampion(
  tx: Queries,
  groupId: string,
  champion: { readonly personId: string; readonly municipalityId: string } | null,
): Promise<void> {
  await tx.query(
    `update opportunity_group set champion_id = $2, champion_municipality_id = $3, champion_since = statement_timestamp()
     where id = $1`,
    [groupId, champion?.personId ?? null, champion?.municipalityId ?? null],
  );
}
