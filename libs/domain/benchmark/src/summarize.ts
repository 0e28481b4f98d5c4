import { quantile } from './quantile.js';

/** The figures of a set of values, in the values' own unit. `sd` is the sample's, `null` for one value. */
export interface Summary {
  n: number;
  mean: number;
  sd: number | null;
  median: number;
  q1: number;
  q3: number;
  min: number;
  max: number;
}

/** Summarises finite values in any order; `null` when there is none. */
export function summarize(values: readonly number[]): Summary | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const [min, max] = [sorted[0], sorted[n - 1]];
  // Rounding may carry the mean of equal values past them, and give them a spread they do not have.
  const mean = Math.min(Math.max(sum(sorted) / n, min), max);
  return {
    n,
    mean,
    sd: n === 1 ? null : Math.sqrt(sum(sorted.map((value) => (value - mean) ** 2)) / (n - 1)),
    median: quantile(sorted, 0.5),
    q1: quantile(sorted, 0.25),
    q3: quantile(sorted, 0.75),
    min,
    max,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
