import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { report } from '../setup/clear-error.mjs';
import { installIfNeeded } from '../setup/install.mjs';
import { exitCodeOf, stopOnSignals } from '../setup/stop-signal.mjs';
import { COUNTS_VARIABLE, takeCounts } from './counts.mjs';
import { inLanes, sideBySide } from './lanes.mjs';
import { readTestOptions } from './options.mjs';

/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {import('./steps.mjs').Context} Context
 * @typedef {import('./counts.mjs').Counts & { name: string, seconds: number }} Result
 */

const root = dirname(dirname(import.meta.dirname));

/** `npm test`: runs every step, whatever the others say, and prints what they come to. Sets the exit code. */
export async function runTests() {
  /** @type {(() => void)[]} */
  const kills = [];
  const stopping = stopOnSignals(() => kills.forEach((kill) => kill()));
  const scratch = mkdtempSync(join(tmpdir(), 'commonworks-test-'));
  try {
    await installIfNeeded(root, stopping);
    const { STEPS } = await import('./steps.mjs');
    const { only, affected } = readTestOptions(
      process.argv.slice(2),
      STEPS.map(({ name }) => name),
    );
    /** @type {Omit<Context, 'env'>} */
    const context = { root, stopping, affected, onStart: (kill) => kills.push(kill) };
    /** @type {Result[]} */
    const results = [];
    for (const steps of sideBySide(STEPS.filter(({ name }) => only.includes(name)))) {
      const done = await inLanes(steps, availableParallelism(), async (step) => {
        const blocked = results.some(({ name, failed }) => name === step.needs && failed > 0);
        return blocked ? skip(step) : runStep(step, context, join(scratch, step.name));
      });
      results.push(...done);
    }
    process.exitCode = summarise(results) ? 0 : 1;
  } catch (error) {
    if (!stopping.aborted) report('test', error);
    process.exitCode = stopping.aborted ? exitCodeOf(stopping.reason) : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * A step without tests of its own counts as one; one that fails without a failed test has failed as a whole.
 *
 * @param {Step} step
 * @param {Omit<Context, 'env'>} context
 * @param {string} countsFile where its tests are counted, if it has any
 * @returns {Promise<Result>}
 */
async function runStep(step, context, countsFile) {
  console.log(`\n── ${step.name} ──`);
  const start = performance.now();
  let succeeded = false;
  try {
    succeeded = await step.run({ ...context, env: { ...process.env, [COUNTS_VARIABLE]: countsFile } });
  } catch (error) {
    context.stopping.throwIfAborted();
    report(step.name, error);
  }
  const counts = takeCounts(countsFile);
  const tests = counts.passed + counts.failed + counts.skipped;
  if (succeeded && tests === 0) counts.passed = 1;
  if (!succeeded && counts.failed === 0) counts.failed = 1;
  return { name: step.name, ...counts, seconds: (performance.now() - start) / 1000 };
}

/**
 * @param {Step} step
 * @returns {Result}
 */
function skip(step) {
  console.log(`\n── ${step.name} ── not run: ${step.needs} failed`);
  return { name: step.name, passed: 0, failed: 1, skipped: 0, seconds: 0 };
}

/**
 * Prints the table and the closing line; returns whether nothing failed.
 *
 * @param {Result[]} results
 */
function summarise(results) {
  /** @param {...string} cells */
  const row = (...cells) =>
    console.log(cells.map((cell, i) => (i ? cell.padStart(9) : cell.padEnd(14))).join(''));
  console.log('');
  row('step', 'seconds', 'passed', 'failed', 'skipped');
  for (const { name, seconds, passed, failed, skipped } of results) {
    row(name, seconds.toFixed(1), String(passed), String(failed), String(skipped));
  }
  /** @param {'passed' | 'failed'} key */
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}
