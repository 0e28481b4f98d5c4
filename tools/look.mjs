import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startBarePage } from './look/bare-page.mjs';
import { rowsOf, tableOf } from './look/figures.mjs';
import { measure } from './look/lighthouse.mjs';
import { readLookOptions } from './look/options.mjs';
import { prepare } from './look/prepare.mjs';
import { addressOf, STATES } from './look/states.mjs';
import { visitAll } from './look/visits.mjs';
import { createInstallation } from './measure/installation.mjs';
import { report } from './setup/clear-error.mjs';
import { present } from './setup/present.mjs';

const FOLDER = join(dirname(import.meta.dirname), 'look');
/** The pages that are measured, by the names of their states, with what their own script is called. */
const MEASURED = {
  'home of a lead': 'home',
  benchmark: 'benchmark',
  'workbook, community': 'workbook',
  'heat map': 'heat-map',
};

/**
 * `npm run look`: pictures of every page, dialog and menu, what axe finds on them, and how fast pages are, in `look/`.
 *
 * @param {string[]} args
 */
async function lookAtAll(args) {
  const options = readLookOptions(args);
  const installation = options.url ? null : await createInstallation();
  try {
    await installation?.start();
    const url = options.url ?? present(installation, 'installation').url;
    await lookAt(url, options);
  } finally {
    await installation?.stop();
    installation?.remove();
  }
}

/**
 * @param {string} url
 * @param {ReturnType<typeof readLookOptions>} options
 */
async function lookAt(url, options) {
  const tell = (/** @type {string} */ line) => console.log(line);
  const places = await prepare(url);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  /** @type {import('./look/figures.mjs').Row[]} */
  const rows = [];
  /** @type {Record<string, unknown>} */
  const whole = {};
  // First, while nothing else has been asked of the machine.
  if (options.parts.includes('lighthouse')) {
    const { measures, bare } = await measureAll(url, places, options.runs, tell);
    rows.push(...rowsOf(measures, bare));
    console.log(`Lighthouse’s benchmark index here: ${Math.round(bare.benchmarkIndex)}`);
    whole.lighthouse = { measures, bare };
  }
  if (options.parts.includes('axe') || options.parts.includes('shots')) {
    const seen = await visitAll(url, places, options, join(FOLDER, 'shots'), tell);
    const troubles = seen.filter(({ trouble }) => trouble);
    const findings = seen.flatMap((one) => one.findings);
    const count = (/** @type {unknown[]} */ list) => ({
      figure: String(list.length),
      target: '0',
      met: list.length === 0,
    });
    rows.push({ what: `states that could not be opened, of ${seen.length}`, ...count(troubles) });
    if (options.parts.includes('axe'))
      rows.push({ what: `findings of axe in ${seen.length} states`, ...count(findings) });
    whole.states = seen;
  }
  writeFileSync(join(FOLDER, 'report.json'), JSON.stringify({ rows, ...whole }, null, 2));
  writeFileSync(join(FOLDER, 'report.md'), `${tableOf(rows)}\n`);
  console.log(`\n${tableOf(rows)}\n\nPictures and report: ${FOLDER}`);
  process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
}

/**
 * @param {string} url
 * @param {import('./look/prepare.mjs').Places} places
 * @param {number} runs
 * @param {(line: string) => void} tell
 */
async function measureAll(url, places, runs, tell) {
  const barePage = await startBarePage();
  try {
    const pages = Object.entries(MEASURED).map(([state, name]) => ({
      name,
      url,
      path: addressOf(
        present(
          STATES.find((one) => one.name === state),
          `state ${state}`,
        ),
        places,
      ),
      chunk: new RegExp(`/${name}-page-`),
    }));
    const [bare, ...measures] = await measure(
      [{ name: 'bare page', url: barePage.url, path: '/' }, ...pages],
      url,
      runs,
      tell,
    );
    return { measures, bare };
  } finally {
    await barePage.stop();
  }
}

lookAtAll(process.argv.slice(2)).catch((error) => {
  report('look', error);
  process.exitCode = 1;
});
