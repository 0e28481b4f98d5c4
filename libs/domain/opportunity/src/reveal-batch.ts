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
  /** For whose sake it was told so far: nobody is told of the same others twice. */
  readonly toldOf: readonly string[];
}

/** Days for which a match is told. */
export const MATCH_STANDS = 30;

/**
 * What each municipality is told from this batch on: that there is a match, and whether it is named.
 *
 * - Two or more that would lead or take part match each other.
 * - Of those that match, the ones that consent are named to each other, as soon as they are two.
 * - Whatever was told stands until its last day, whether or not the other is still there. Afterwards it is kept, told to
 *   nobody, and a municipality is told of a match again only for the sake of somebody of whom it was not told before:
 *   that the same other is there still, or again, would tell its silence from its withdrawal. So nobody can tell refusal,
 *   silence, expiry and withdrawal of another apart, at any time: each leaves what was told as it was.
 * - Two that consent are named whenever they do, also after that day: each has asked for it.
 * - Whoever was named is so for as long as it wants to be; what it takes back itself is not decided here.
 *
 * **Worked example.** Alder would lead, Birch would take part and consents, Cedar observes. The batch of 1 March tells
 * Alder and Birch, to 31 March, that there is a match; Cedar is told nothing. On 5 March Birch withdraws: Alder is told
 * the same as before, to 31 March. From 1 April nothing is told any more, and would not be had Birch stayed. Had Alder
 * consented instead, the next batch would have named the two to each other. On 10 April Elm comes: Alder and Elm are told
 * of a match, to 10 May.
 *
 * @param today the day (YYYY-MM-DD) of the batch
 * @returns all that are or were told something, by municipality
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
  const told = new Map(before.map((match) => [match.municipalityId, match] as const));
  const until = daysAfter(today, MATCH_STANDS);
  for (const municipalityId of wanting.keys()) {
    const match = told.get(municipalityId);
    if (match && isTold(match, today)) continue;
    const others = [...wanting.keys()].filter((other) => other !== municipalityId);
    const before = match?.toldOf ?? [];
    if (others.some((other) => !before.includes(other)))
      told.set(municipalityId, {
        municipalityId,
        until,
        named: false,
        toldOf: [...new Set([...before, ...others])].sort(),
      });
  }

  const consenting = [...told.values()].filter(
    ({ municipalityId, named }) => named || wanting.get(municipalityId)?.named === true,
  );
  const together =
    consenting.length > 1 ? new Set(consenting.map(({ municipalityId }) => municipalityId)) : null;
  return [...told.values()]
    .map((match) => ({ ...match, named: match.named || together?.has(match.municipalityId) === true }))
    .sort((a, b) => (a.municipalityId < b.municipalityId ? -1 : 1));
}

/** Whether its municipality is told of it on this day (YYYY-MM-DD). */
export const isTold = ({ until, named }: Match, today: string): boolean => named || until >= today;

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
