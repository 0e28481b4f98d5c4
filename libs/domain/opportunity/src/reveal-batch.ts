import { takesPart, type InterestLevel } from './interest.js';

/** A municipality's interest in one opportunity as it stands. */
export interface Interest {
  readonly municipalityId: string;
  readonly level: InterestLevel;
  /** It consents to be named to those who consent too. */
  readonly named: boolean;
}

/** What a municipality was told by an earlier batch. */
export interface Match {
  readonly municipalityId: string;
  /** The last day (YYYY-MM-DD) on which it is told that there is a match. */
  readonly until: string;
  readonly named: boolean;
}

/** Days for which a match is told before it is looked for anew. */
export const MATCH_STANDS = 30;

/**
 * What each municipality is told from this batch on: that there is a match, and whether it is named.
 *
 * - Two or more that would lead or take part match each other.
 * - Of those that match, the ones that consent are named to each other, as soon as they are two.
 * - Whatever was told stands until its last day, whether or not the other is still there; then it is looked for anew.
 *   So nobody can tell refusal, silence, expiry and withdrawal of another apart: each leaves what was told as it was.
 * - Whoever was named is so for as long as it wants to be; what it takes back itself is not decided here.
 *
 * **Worked example.** Alder would lead, Birch would take part and consents, Cedar observes. The batch of 1 March tells
 * Alder and Birch, to 31 March, that there is a match; Cedar is told nothing. On 5 March Birch withdraws: Alder is told
 * the same as before, to 31 March. On 1 April nothing is told any more. Had Alder consented instead, the batch of
 * 6 March would have named the two to each other.
 *
 * @param today the day (YYYY-MM-DD) of the batch
 * @returns all that are told something, by municipality; who is not among them is told nothing
 */
export function revealBatch(
  interests: readonly Interest[],
  before: readonly Match[],
  today: string,
): readonly Match[] {
  const wanting = new Map(
    interests
      .filter(({ level }) => takesPart(level))
      .map((interest) => [interest.municipalityId, interest] as const),
  );
  const standing = new Map(
    before
      .filter(({ until, named }) => named || until >= today)
      .map((match) => [match.municipalityId, match]),
  );
  const until = daysAfter(today, MATCH_STANDS);
  if (wanting.size > 1)
    for (const municipalityId of wanting.keys())
      if (!standing.has(municipalityId))
        standing.set(municipalityId, { municipalityId, until, named: false });

  const consenting = [...standing.values()].filter(
    ({ municipalityId, named }) => named || wanting.get(municipalityId)?.named === true,
  );
  const together =
    consenting.length > 1 ? new Set(consenting.map(({ municipalityId }) => municipalityId)) : null;
  return [...standing.values()]
    .map((match) => ({ ...match, named: match.named || together?.has(match.municipalityId) === true }))
    .sort((a, b) => (a.municipalityId < b.municipalityId ? -1 : 1));
}

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
