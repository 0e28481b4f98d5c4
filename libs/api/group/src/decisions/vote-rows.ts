import type { Queries } from '@commonworks/api-platform';
import {
  quorumAmong,
  resultOf,
  type Quorum,
  type Vote,
  type Voter,
  type VotingRule,
} from '@commonworks/domain-minutes';

/** What a municipality said in a vote. */
export interface VoteRow {
  readonly groupId: string;
  readonly decisionId: string;
  readonly municipalityId: string;
  readonly vote: Vote;
}

/** A member at the moment of a vote, with its population and of which year that is. */
export interface CountedVoter extends Voter {
  readonly populationYear: number | null;
}

/** Of decisions that the transaction sees. */
export const readVotes = (tx: Queries, decisionIds: readonly string[]): Promise<VoteRow[]> =>
  tx.query(
    `select v.group_id as "groupId", v.decision_id as "decisionId", v.municipality_id as "municipalityId", v.vote
     from group_decision_vote v where v.decision_id = any($1::uuid[])`,
    [decisionIds],
  );

/** The latest population of each municipality, where it is known. */
export const readPopulations = (
  tx: Queries,
  municipalityIds: readonly string[],
): Promise<{ municipalityId: string; population: number; year: number }[]> =>
  tx.query(
    `select distinct on (f.municipality_id) f.municipality_id as "municipalityId", f.value::int as population, f.year
     from profile_figure f where f.municipality_id = any($1::uuid[]) and f.code = 'population'
     order by f.municipality_id, f.year desc`,
    [municipalityIds],
  );

export async function insertVotes(
  tx: Queries,
  { groupId, id }: { readonly groupId: string; readonly id: string },
  voters: readonly CountedVoter[],
): Promise<void> {
  const votes = voters.filter(({ vote }) => vote !== null);
  await tx.query(
    `insert into group_decision_vote (group_id, decision_id, municipality_id, vote, population, population_year)
     select $1, $2, v."municipalityId", v.vote, v.population, v."populationYear"
     from jsonb_to_recordset($3::jsonb) as v ("municipalityId" uuid, vote text, population int, "populationYear" int)`,
    [groupId, id, JSON.stringify(votes)],
  );
}

/** What is stored of a vote beside what each said. */
export interface CountedVote {
  readonly rule: VotingRule | null;
  readonly votedAt: Date | null;
  readonly members: number | null;
  /** Of all members; null where one is not known. */
  readonly population: number | null;
  readonly present: number | null;
  readonly needed: number | null;
  readonly result: 'CARRIED' | 'LOST' | null;
}

export const NO_VOTE: CountedVote = {
  rule: null,
  votedAt: null,
  members: null,
  population: null,
  present: null,
  needed: null,
  result: null,
};

export function countVote(rule: VotingRule, voters: readonly CountedVoter[], votedAt: Date): CountedVote {
  const { present, needed } = quorumAmong(voters);
  const isKnown = voters.every(({ population }) => population !== null);
  return {
    rule,
    votedAt,
    members: voters.length,
    population: isKnown ? voters.reduce((sum, { population }) => sum + (population ?? 0), 0) : null,
    present,
    needed,
    result: resultOf(rule, voters),
  };
}

/** Whether enough members were there; null where it was recorded without a vote. */
export const quorumOfDecision = ({
  present,
  needed,
}: Pick<CountedVote, 'present' | 'needed'>): Quorum | null =>
  present !== null && needed !== null ? { present, needed, met: present >= needed } : null;
