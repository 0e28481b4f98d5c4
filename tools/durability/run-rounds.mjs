import { createInstallation } from '../measure/installation.mjs';
import { present } from '../setup/present.mjs';
import { findBrokenPromises } from './broken-promises.mjs';
import { writeMinutes } from './minutes-rounds.mjs';
import { kindsOfRounds } from './rounds.mjs';
import { CANARY, saveMeanwhile } from './save-meanwhile.mjs';
import { mountSmallDisk } from './small-disk.mjs';

/** How much is saved in a round, how many seconds a trouble lasts, and how often minutes lose a process meanwhile. */
const FULL = { saves: 400, seconds: 20, minutes: 20 };
const QUICK = { saves: 60, seconds: 3, minutes: 5 };

/**
 * @param {{ rounds: number, isQuick: boolean, say: (line: string) => void }} with
 * @returns {Promise<number>} promises that were broken
 */
export async function runRounds({ rounds, isQuick, say }) {
  const { saves, seconds, minutes } = isQuick ? QUICK : FULL;
  const disk = mountSmallDisk();
  const { rounds: kinds, skipped } = kindsOfRounds({ seconds, disk });
  for (const line of skipped) say(`left out: ${line}`);
  const chosen = isQuick ? quickOnes(kinds, rounds) : kinds;

  const installation = await createInstallation('folder' in disk ? { folder: disk.folder } : {});
  /** @type {import('./save-meanwhile.mjs').Write[]} */
  const writes = [];
  let broken = 0;
  /** @type {Record<string, string> | null | undefined} */
  let environment;
  try {
    for (let round = 1; round <= rounds; round++) {
      const kind = chosen[(round - 1) % chosen.length];
      if (environment !== (kind.env ?? null)) await installation.stop();
      environment = kind.env ?? null;
      await installation.start(environment ?? {});
      const { writes: sent, said } = await saveMeanwhile(installation, {
        saves,
        happening: kind.happening(installation),
      });
      writes.push(...sent);
      // What was not acknowledged is sent again, as the browser does, with the same keys.
      await installation.start(environment ?? {});
      await installation.waitUntilReady();
      const wrong = [...said, ...(await findBrokenPromises(installation, writes)), ...leaks(installation)];
      broken += wrong.length;
      const acknowledged = writes.filter((w) => w.acknowledged).length;
      say(`round ${round}, ${kind.name}: ${acknowledged} acknowledged so far, ${wrong.length} broken`);
      for (const promise of new Set(wrong)) say(`  ${promise}`);
    }
    broken += await writeMinutes(installation, { rounds: minutes, say });
  } finally {
    await installation.stop();
    installation.remove();
    if ('remove' in disk) disk.remove();
  }
  return broken;
}

/**
 * The troubles that are over soonest, a different one for each round.
 *
 * @param {import('./rounds.mjs').Round[]} kinds
 * @param {number} rounds
 */
function quickOnes(kinds, rounds) {
  const first = ['connections killed', 'PostgreSQL gone', 'worker and api killed', 'everything killed'];
  /** @param {string} name */
  const called = (name) =>
    present(
      kinds.find((kind) => kind.name.startsWith(name)),
      `round called ${name}`,
    );
  return first.slice(0, rounds).map(called);
}

/**
 * The logs of all processes hold no word of an answer.
 *
 * @param {import('../measure/installation.mjs').Installation} installation
 */
const leaks = (installation) =>
  installation.logs().includes(CANARY) ? ['a remark of an answer stands in a log'] : [];
