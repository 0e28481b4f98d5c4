import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const KEYS = /** @type {const} */ (['passed', 'failed', 'skipped']);

/**
 * The file to which test runners report, one JSON object a line: `{ passed, failed, skipped }`. It is named
 * to them in the environment, because Nx starts them; without that name they report nothing.
 */
export const COUNTS_VARIABLE = 'COMMONWORKS_TEST_COUNTS';

/** @param {Counts} counts */
export function reportCounts(counts) {
  const file = process.env[COUNTS_VARIABLE];
  if (file) appendFileSync(file, `${JSON.stringify(counts)}\n`);
}

/**
 * The sum of what has been reported to a file since it was last taken.
 *
 * @param {string} file
 */
export function takeCounts(file) {
  /** @type {Counts} */
  const sum = { passed: 0, failed: 0, skipped: 0 };
  if (!existsSync(file)) return sum;
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    /** @type {Counts} */
    const counts = JSON.parse(line);
    for (const key of KEYS) sum[key] += counts[key];
  }
  rmSync(file);
  return sum;
}
