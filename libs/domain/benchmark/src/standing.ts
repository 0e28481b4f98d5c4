import { type Contribution } from './cell.js';
import { percentileRank } from './percentile-rank.js';

/**
 * Percentile rank, 0 to 100, of a municipality's figure among the contributions of a cell, its own included if
 * it is there; private ones enter nothing. `null` when no figure remains. A rank is an order statistic: show it
 * only beside a cell whose quartiles are released.
 */
export function standing(value: number, contributions: readonly Contribution[]): number | null {
  const values = contributions
    .filter((contribution) => contribution.level !== 'PRIVATE')
    .map((contribution) => contribution.value)
    .filter((other) => typeof other === 'number');
  return values.length === 0 ? null : percentileRank(value, values);
}
