import { type Cell } from '@commonworks/domain-benchmark';

/**
 * Gives the mean of a derived cell that has hidden contributors to the decimals the question shows.
 *
 * The divisor of a derived figure is often public (residents) and its dividend a whole number (staff). To its
 * last digits, a mean of such ratios fits one set of whole numbers only. Example: two staff over 7,000
 * residents and three over 11,000 are 0.279 a thousand on average; 0.27922077922 is reached by no other pair.
 *
 * @param decimals 0 or more
 */
export function coarsenDerived(cell: Cell, decimals: number): Cell {
  if (cell.state !== 'FIGURES' || cell.hidden.length === 0) return cell;
  return { ...cell, mean: cell.mean === null ? null : Number(cell.mean.toFixed(decimals)) };
}
