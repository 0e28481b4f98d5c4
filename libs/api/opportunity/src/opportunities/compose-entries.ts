import type { CandidateRow } from '../candidates/candidate-rows.js';
import type { CuratedRow } from '../curation/curated-rows.js';
import type { OpportunityStatus } from './opportunity.enums.js';

/** What a list can hold: a candidate, or what was made of some. */
export interface Entry {
  readonly id: string;
  readonly status: OpportunityStatus;
  /** The candidates it stands on. */
  readonly candidates: readonly [CandidateRow, ...CandidateRow[]];
  /** Null for a candidate itself. */
  readonly curated: CuratedRow | null;
}

const STATUS = { DRAFT: 'CANDIDATE', PUBLISHED: 'PUBLISHED', RETIRED: 'RETIRED' } as const;

/**
 * What is listed, and what is not: a candidate that stands in the list by what cites it is not listed a second time,
 * what was retired is not listed at all. Both are there to be read one by one, for those who may.
 */
export function composeEntries(
  candidates: readonly CandidateRow[],
  curated: readonly CuratedRow[],
  maySee: (entry: Entry) => boolean,
): { listed: Entry[]; besides: Entry[] } {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const made = curated.flatMap((row): Entry[] => {
    const [first, ...others] = row.candidateIds.flatMap((id) => byId.get(id) ?? []);
    return first
      ? [{ id: row.id, status: STATUS[row.status], candidates: [first, ...others], curated: row }]
      : [];
  });
  const cited = new Set(
    curated.filter(({ status }) => status !== 'RETIRED').flatMap(({ candidateIds }) => candidateIds),
  );
  const found = candidates.map((candidate): Entry => ({
    id: candidate.id,
    status: 'CANDIDATE',
    candidates: [candidate],
    curated: null,
  }));
  const isListed = ({ id, status }: Entry) => status !== 'RETIRED' && !cited.has(id);
  const seen = [...made, ...found].filter(maySee);
  return { listed: seen.filter(isListed), besides: seen.filter((entry) => !isListed(entry)) };
}
