import { type Cell } from '@commonworks/domain-benchmark';

/**
 * Takes the precision out of a derived cell that has hidden contributors: the mean to the decimals the question
 * shows, no deviation and no quartiles.
 *
 * The divisor of a derived figure is often public (residents) and its dividend a whole number (staff). To its
 * last digits, a mean of such ratios fits one set of whole numbers only, and a median is the ratio of one
 * municipality, told by the only population that makes a whole number of it.
 *
 * @param decimals 0 or more
 */
export function coarsenDerived(cell: Cell, decimals: number): Cell {
  if (cell.withheld !== null || cell.hidden.length === 0) return cell;
  const mean = cell.mean === null ? null : Number(cell.mean.toFixed(decimals));
  return { ...cell, mean, sd: null, order: { withheld: 'TOO_FEW_FOR_QUARTILES' } };
}
