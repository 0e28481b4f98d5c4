import {
  fillDisk,
  haltDatabase,
  keepDatabaseAway,
  killConnections,
  killEverything,
  killProcesses,
} from './happenings.mjs';
import { twoHoursAhead } from './wrong-clock.mjs';

/**
 * @typedef {object} Round
 * @property {string} name
 * @property {Record<string, string>} [env] in which the installation is started for it
 * @property {boolean} [fresh] whether the installation is started anew for it
 * @property {(installation: import('../measure/installation.mjs').Installation) => import('./happenings.mjs').Happening} happening
 */

/**
 * The rounds there are, and why some are not.
 *
 * @param {{ seconds: number, disk: import('./small-disk.mjs').SmallDisk | { why: string } }} with `seconds` something lasts; `disk` as `mountSmallDisk` gives it
 * @returns {{ rounds: Round[], skipped: string[] }}
 */
export function kindsOfRounds({ seconds, disk }) {
  const clock = twoHoursAhead();
  const skipped = [];
  /** @type {Round[]} */
  const rounds = [
    { name: 'everything killed', happening: (i) => killEverything(i) },
    { name: `connections killed for ${seconds} s`, happening: (i) => killConnections(i, seconds) },
    { name: `PostgreSQL gone for ${seconds} s`, happening: (i) => keepDatabaseAway(i, seconds) },
    { name: 'worker and api killed', happening: (i) => killProcesses(i) },
  ];
  if (process.platform === 'linux')
    rounds.push({
      name: `PostgreSQL standing still for ${seconds} s`,
      happening: (i) => haltDatabase(i, seconds),
    });
  if ('why' in disk) skipped.push(`disk full: ${disk.why}`);
  else rounds.push({ name: `disk full for ${seconds} s`, happening: () => fillDisk(seconds, disk) });
  if ('why' in clock) skipped.push(`clock off by two hours: ${clock.why}`);
  else
    rounds.push({
      name: 'clock of the api two hours ahead, connections killed',
      env: clock.env,
      happening: (i) => killConnections(i, seconds / 2),
    });
  return { rounds, skipped };
}
