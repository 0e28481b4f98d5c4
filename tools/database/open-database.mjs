import { startEmbedded } from './embedded-server.mjs';
import { makeRolesAndDatabase, makeRuntimeRoles } from './roles.mjs';

/**
 * The database and its three roles, ready for migration: on somebody's own server where one is given, else
 * on the embedded one, which is started and kept.
 *
 * @param {object} with
 * @param {string} with.dataDir
 * @param {ReturnType<typeof import('./secrets.mjs').readSecrets>} with.secrets
 * @param {{ owner?: string, api?: string, worker?: string }} with.given connection strings from the outside
 * @param {typeof import('../setup/keep-running.mjs').keepRunning} with.keepRunning
 * @returns {Promise<{ owner: string, api: string, worker: string }>} connection strings
 */
export async function openDatabase({ dataDir, secrets, given, keepRunning }) {
  if (given.owner && given.api && given.worker) return given;
  if (given.owner) return makeRuntimeRoles(given.owner, secrets);
  let port;
  const server = keepRunning('PostgreSQL', async (onStart) => {
    const started = await startEmbedded({ dataDir, password: secrets.superuser, port, onStart });
    // Started again, it has to be where the others look for it.
    port = started.port;
    return started;
  });
  const { superuserUrl } = await server.begin();
  return makeRolesAndDatabase(superuserUrl, secrets);
}
