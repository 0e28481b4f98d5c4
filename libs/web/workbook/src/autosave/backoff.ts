const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * How long to wait before the next attempt, in milliseconds: doubling from one second to thirty, the upper half of
 * it by chance so that a town hall's browsers do not all come back in the same instant.
 * `failures` counts from 1; `chance` lies in [0, 1).
 */
export function backoff(failures: number, chance: number): number {
  const ceiling = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(failures - 1, 10));
  return Math.round(ceiling / 2 + (ceiling / 2) * chance);
}
