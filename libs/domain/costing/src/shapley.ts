import { plus, reduce, times, whole, type Rational } from './rational.js';
import type { RunningGame } from './running-game.js';

/**
 * Shapley's shares of the running cost: the mean of what each adds, over all orders in which the participants could
 * arrive. Exact, in cents; their sum is the cost of all.
 *
 * In this game it needs no orders to be gone through. Of n, each is first in one order of n and then adds what it pays
 * alone; second in as many, after each of the others equally often, and then adds what the two pay less what the other
 * paid alone; later in the rest, and then adds what its users drive.
 *
 * Example: four, 60,000 fixed; alone 34,000, 70,000, 105,000 and 170,000; driven 12,000, 25,500, 45,000 and 97,500. The
 * first: 34,000 / 4 + ((60,000 + 37,500 − 70,000) + (60,000 + 57,000 − 105,000) + (60,000 + 109,500 − 170,000)) / 12
 * + 12,000 × 2 / 4 = 8,500 + 3,250 + 6,000 = 17,750.
 */
export function shapley({ alone, driven, fixed }: RunningGame): Rational[] {
  const n = BigInt(alone.length);
  if (n === 1n) return alone.map(whole);
  const allAlone = alone.reduce((sum, cents) => sum + cents, 0n);
  const allDriven = reduce(driven.reduce(plus, whole(0n)));
  return alone.map((own, at) => {
    // Σ over the others j of fixed + driven_i + driven_j − alone_j.
    const others = times(plus(fixed, driven[at]), whole(n - 1n));
    const rest = plus(allDriven, { n: -driven[at].n, d: driven[at].d });
    const second = plus(plus(others, rest), whole(own - allAlone));
    const terms: Rational[] = [
      { n: own, d: n },
      times(second, { n: 1n, d: n * (n - 1n) }),
      times(driven[at], { n: n - 2n, d: n }),
    ];
    return reduce(terms.reduce(plus));
  });
}
