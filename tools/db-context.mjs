import { dirname } from 'node:path';
import { personContext } from './database/person-context.mjs';
import { readSecrets } from './database/secrets.mjs';
import { ClearError, report } from './setup/clear-error.mjs';
import { readRunningUrls } from './start/data-directory.mjs';
import { readOptions } from './start/options.mjs';

/**
 * `npm run -s db:context -- <e-mail>`: the statements that open the person's context on a connection of the api's
 * role, for whoever runs the installation on this machine.
 *
 * @param {string[]} args
 */
async function databaseContext([email, ...rest]) {
  if (!email || rest.length > 0) throw new ClearError('Say whose: npm run -s db:context -- <e-mail>');
  const { dataDir, contextKey } = readOptions(process.env, dirname(import.meta.dirname));
  const urls = readRunningUrls(dataDir);
  if (!urls?.identity) throw new ClearError(`No database runs on ${dataDir}. Start it first: npm start`);
  return personContext(urls.identity, contextKey ?? readSecrets(dataDir).contextKey, email);
}

try {
  console.log(await databaseContext(process.argv.slice(2)));
} catch (error) {
  report('db:context', error);
  process.exitCode = 1;
}
