import { parseArgs } from 'node:util';
import { measureAgainst } from './bench/against.mjs';
import { measureBenchmarkFloor } from './bench/benchmark-floor.mjs';
import { measureBenchmark } from './bench/benchmark-page.mjs';
import { measureCosting } from './bench/costing.mjs';
import { measureSaveFloor } from './bench/save-floor.mjs';
import { measureSaving } from './bench/saving.mjs';
import { measureRevealTiming } from './bench/reveal-timing.mjs';
import { releaseWideCampaign } from './bench/wide-campaign.mjs';
import { createInstallation } from './measure/installation.mjs';

/**
 * `npm run bench`: figures of an installation of its own, on this machine, now. What is compared is measured
 * in turns within one run, so that the ratio holds on a busy machine too; milliseconds do not.
 *
 * `npm run bench -- --against <checkout>`: this version beside the one of another checkout, such as a worktree
 * of the commit before. `-- --costing`: only how long a large costing takes to be computed. `-- --reveal`: only whether the time of an answer tells what a neighbour did in an opportunity.
 */
const { against, costing, reveal } = parseArgs({
  options: { against: { type: 'string' }, costing: { type: 'boolean' }, reveal: { type: 'boolean' } },
}).values;
const installations = costing ? [] : [await createInstallation()];
if (against) installations.push(await createInstallation({ root: against }));
const [installation, other] = installations;
try {
  for (const { start } of installations) await start();
  const rows = !installation
    ? await measureCosting()
    : reveal
      ? await measureRevealTiming(installation)
      : other
        ? await measureAgainst(installation, other)
        : await measureAlone(installation);
  console.log('');
  for (const { what, figure, target, met } of rows) {
    console.log(`${met ? '✓' : '✗'} ${what.padEnd(74)} ${figure.padStart(10)}   target ${target}`);
  }
  process.exitCode = rows.every((row) => row.met) ? 0 : 1;
} finally {
  for (const { stop, remove } of installations) {
    await stop();
    remove();
  }
}

/**
 * This version by itself, and beside the least its work could cost.
 *
 * @param {import('./measure/installation.mjs').Installation} measured
 */
async function measureAlone(measured) {
  const rows = [
    ...(await measureSaving(measured)),
    ...(await measureSaveFloor(measured)),
    ...(await measureBenchmarkFloor(measured)),
  ];
  const wide = await releaseWideCampaign(measured);
  return [
    ...rows,
    ...(await measureBenchmarkFloor(measured, wide.campaignId)),
    ...(await measureBenchmark(measured, wide)),
  ];
}
