import { measureBenchmark } from './bench/benchmark-page.mjs';
import { measureSaving } from './bench/saving.mjs';
import { createInstallation } from './measure/installation.mjs';

/**
 * `npm run bench`: figures of an installation of its own, on this machine, now. What is compared is measured
 * in turns within one run, so that the ratio holds on a busy machine too; milliseconds do not.
 */
const installation = await createInstallation();
try {
  await installation.start();
  const rows = [...(await measureSaving(installation)), ...(await measureBenchmark(installation))];
  console.log('');
  for (const { what, figure, target, met } of rows) {
    console.log(`${met ? '✓' : '✗'} ${what.padEnd(58)} ${figure.padStart(10)}   target ${target}`);
  }
  process.exitCode = rows.every((row) => row.met) ? 0 : 1;
} finally {
  await installation.stop();
  installation.remove();
}
