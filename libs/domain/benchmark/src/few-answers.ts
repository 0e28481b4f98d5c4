import { type ReleasedCell } from './cell.js';

/** Fewer answers bear a mean, but no deviation, quartile or rank: five answers have hardly a middle half. */
export const FEWEST_FOR_SPREAD = 6;

/** Whether a cell holds answers, and too few of them to speak of their spread. `n` is null where it is withheld. */
export function hasFewAnswers(n: number | null, fewest = FEWEST_FOR_SPREAD): boolean {
  return n !== null && n > 0 && n < fewest;
}

type Shown = Pick<ReleasedCell, 'answersHeldBack' | 'namedOnly'> & { readonly n: number | null };

/**
 * The answers of a cell one by one, where they say more than its figures: few, and with nobody hidden in the group.
 * Null otherwise. Readers may read the named answers anyway; here they also say that these are all.
 *
 * Example, fewest 6: of five in the group, five named answers stand one by one. With three of them hidden (k = 3) the
 * cell has the same n, two named answers, and shows none. With one of them hidden it is of the four named, *held back*,
 * and shows none either.
 *
 * @param named the answers with a value that are named in the group
 */
export function answersOneByOne<Answer>(
  { n, answersHeldBack, namedOnly }: Shown,
  named: readonly Answer[],
  fewest = FEWEST_FOR_SPREAD,
): readonly Answer[] | null {
  const anyHidden = answersHeldBack || namedOnly || named.length !== n;
  return hasFewAnswers(n, fewest) && !anyHidden ? named : null;
}
