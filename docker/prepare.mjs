import { dirname } from 'node:path';
import { makeRolesAndDatabase } from '../tools/database/roles.mjs';
import { ClearError, report } from '../tools/setup/clear-error.mjs';
import { stopOnSignals } from '../tools/setup/stop-signal.mjs';
import { prepare } from '../tools/start/services.mjs';

const root = dirname(import.meta.dirname);

/**
 * The one-shot service of docker/compose.yaml, which runs before the api and the worker: the same steps as
 * `npm start`, on the server of the service `postgres`.
 *
 * @param {NodeJS.ProcessEnv} env
 */
async function prepareInContainer(env) {
  /** @param {string} name */
  const required = (name) => {
    if (env[name]) return env[name];
    throw new ClearError(`${name} is not set.`);
  };
  const urls = await makeRolesAndDatabase(required('SUPERUSER_DATABASE_URL'), {
    owner: required('OWNER_PASSWORD'),
    api: required('API_PASSWORD'),
    identity: required('IDENTITY_PASSWORD'),
    worker: required('WORKER_PASSWORD'),
  });
  const stopping = stopOnSignals(() => {});
  const demo = env.DEMO ? env.DEMO === 'true' : undefined;
  const asked = { demo, demoWhenNew: false, contextKey: required('CONTEXT_KEY') };
  const { accounts } = await prepare(root, urls, asked, stopping);
  for (const account of accounts) console.log(account);
}

try {
  await prepareInContainer(process.env);
} catch (error) {
  report('prepare', error);
  process.exitCode = 1;
}
