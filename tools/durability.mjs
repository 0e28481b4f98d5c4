import { findBrokenPromises } from './durability/broken-promises.mjs';
import { saveUntilKilled } from './durability/save-until-killed.mjs';
import { createInstallation } from './measure/installation.mjs';

/**
 * Kills everything with SIGKILL in the middle of 1,000 autosaves, time after time, and holds what the
 * database then contains against what was acknowledged: nothing lost, nothing doubled.
 *
 * `node tools/durability.mjs [rounds]`, 20 rounds unless told.
 */
const ROUNDS = Number(process.argv[2] ?? 20);
const SAVES = 1_000;

const installation = await createInstallation();
const writes = [];
let broken = 0;
try {
  for (let round = 1; round <= ROUNDS; round++) {
    await installation.start();
    writes.push(...(await saveUntilKilled(installation, SAVES)));
    // What was not acknowledged is sent again, as the browser does, with the same keys.
    await installation.start();
    const promises = await findBrokenPromises(installation, writes);
    await installation.kill();
    broken += promises.length;
    const acknowledged = writes.filter((w) => w.acknowledged).length;
    console.log(`round ${round}: ${acknowledged} acknowledged so far, ${promises.length} broken`);
    for (const promise of promises) console.log(`  ${promise}`);
  }
} finally {
  await installation.stop();
  installation.remove();
}
console.log(
  broken === 0 ? 'No acknowledged answer was lost, none doubled.' : `${broken} promises were broken.`,
);
process.exitCode = broken === 0 ? 0 : 1;
