import { drawWeights } from './draw-weights.js';
import { SAME_SCORE_WITHIN, type Rankable } from './rank-opportunities.js';
import { scoreOpportunity } from './score-opportunity.js';
import { seededRandom } from './seeded-random.js';

export const FIRMNESS_DRAWS = 1_000;
/** Firmness tells how often an opportunity is among so many first. */
export const FIRST_PLACES = 3;

/**
 * How firm each place is: the share, 0 to 1, of 1,000 ways of weighing the factors in which the opportunity has a rank
 * of 3 or better. Of three or fewer with a score each has 1, whatever the weights.
 *
 * @param seed the id of the release, so that its draws are the same whenever they are made
 */
export function firmness(items: readonly Rankable[], seed: string): Map<string, number> {
  const random = seededRandom(seed);
  const often = new Map(items.map(({ id }) => [id, 0]));
  for (let draw = 0; draw < FIRMNESS_DRAWS; draw += 1) {
    const weights = drawWeights(random);
    const scores = items.map(({ values }) => scoreOpportunity(values, weights).score);
    const known = scores.flatMap((score) => score ?? []).sort((a, b) => b - a);
    // Fewer than three stand above whoever reaches the third-best score.
    const least = known.at(Math.min(known.length, FIRST_PLACES) - 1);
    items.forEach(({ id }, at) => {
      const score = scores[at];
      if (score === null || least === undefined || score < least - SAME_SCORE_WITHIN) return;
      often.set(id, (often.get(id) ?? 0) + 1);
    });
  }
  return new Map([...often].map(([id, times]) => [id, times / FIRMNESS_DRAWS]));
}
