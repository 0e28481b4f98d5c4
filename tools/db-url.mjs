import { dirname } from 'node:path';
import { ClearError, report } from './setup/clear-error.mjs';
import { readRunningUrls } from './start/data-directory.mjs';
import { readOptions } from './start/options.mjs';

const ROLES = /** @type {const} */ (['owner', 'api', 'identity', 'worker']);

/**
 * `npm run db:url -- owner|api|identity|worker`: how that role reaches the running database.
 *
 * @param {string[]} args
 */
function databaseUrl([role, ...rest]) {
  const known = ROLES.find((name) => name === role);
  if (!known || rest.length > 0) {
    throw new ClearError(`Say for which role: npm run db:url -- ${ROLES.join('|')}`);
  }
  const { dataDir } = readOptions(process.env, dirname(import.meta.dirname));
  const url = readRunningUrls(dataDir)?.[known];
  if (!url) throw new ClearError(`No database runs on ${dataDir}. Start it first: npm start`);
  return url;
}

try {
  console.log(databaseUrl(process.argv.slice(2)));
} catch (error) {
  report('db:url', error);
  process.exitCode = 1;
}
