import { compare, minus, plus, roundHalfAway, whole, ZERO, type Rational } from './rational.js';
import type { RunningGame } from './running-game.js';

/** Who would run at less cost without the others, in year 1. */
export interface Fairness {
  /** By itself: pays more of the running cost than its baseline, and by how many cents. */
  readonly alone: readonly { readonly participant: string; readonly cents: number }[];
  /**
   * Of two or more who would pay less among themselves: those who would spare most together, and how many cents. Null
   * where there are none.
   */
  readonly together: { readonly participants: readonly string[]; readonly cents: number } | null;
}

/**
 * Whether anybody, or any subset, is better off alone. A subset pays the fixed part and what its users drive: it is best
 * for all whose share is above what their users drive; if those are fewer than two, for the two with the least to lose.
 *
 * @param shares what each pays of the running cost of year 1, in cents
 */
export function fairness(
  { alone, driven, fixed }: RunningGame,
  codes: readonly string[],
  shares: readonly bigint[],
): Fairness {
  const over = shares.map((share, at) => ({ at, cents: minus(whole(share), driven[at]) }));
  over.sort((a, b) => compare(b.cents, a.cents) || (codes[a.at] < codes[b.at] ? -1 : 1));
  const best = over.filter(({ cents }, place) => place < 2 || cents.n > 0n);
  const spared: Rational = best.reduce((sum, { cents }) => plus(sum, cents), minus(ZERO, fixed));
  const cents = Number(roundHalfAway(spared));
  return {
    alone: codes.flatMap((participant, at) =>
      shares[at] > alone[at] ? { participant, cents: Number(shares[at] - alone[at]) } : [],
    ),
    together:
      codes.length < 3 || best.length === codes.length || cents <= 0
        ? null
        : { participants: best.map(({ at }) => codes[at]).sort(), cents },
  };
}
