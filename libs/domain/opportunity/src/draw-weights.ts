import { FACTORS, type Weights } from './factor.js';

/**
 * Weights drawn uniformly from all that are 0 or more and together 1: the gaps between three numbers drawn from 0 to 1
 * and put in order. Of 0.7, 0.2 and 0.4 come 0.2, 0.2, 0.3 and 0.3.
 *
 * @param random gives numbers from 0 to below 1, evenly
 */
export function drawWeights(random: () => number): Weights {
  const cuts = Array.from({ length: FACTORS.length - 1 }, random).sort((a, b) => a - b);
  const [demand, supply, reach, urgency] = [...cuts, 1].map((cut, at) => cut - (at === 0 ? 0 : cuts[at - 1]));
  return { DEMAND: demand, SUPPLY: supply, REACH: reach, URGENCY: urgency };
}
