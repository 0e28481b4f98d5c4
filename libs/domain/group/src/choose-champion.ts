/** A municipality that puts somebody forward. */
export interface Candidacy {
  readonly municipalityId: string;
  /** Its own approver said that it may. */
  readonly confirmed: boolean;
  /** How many members chose it. */
  readonly votes: number;
}

/**
 * Whose candidate is the champion: one that is confirmed and that more than half of the members chose. There is one at
 * most, for each member has one vote. A champion stays until another is chosen or it steps back, whoever joins meanwhile:
 * otherwise each municipality that joins could unseat it.
 *
 * **Worked example.** Of four members two chose Alder, which is not more than half: nobody is the champion. One that chose
 * nobody leaves: two of three, and Alder is. Two more join: two of five, and Alder still is.
 * @param current whose candidate is the champion so far
 */
export function chooseChampion(
  current: string | null,
  candidates: readonly Candidacy[],
  memberCount: number,
): string | null {
  const chosen = candidates.find(({ confirmed, votes }) => confirmed && votes * 2 > memberCount);
  if (chosen) return chosen.municipalityId;
  return candidates.some(({ municipalityId }) => municipalityId === current) ? current : null;
}
