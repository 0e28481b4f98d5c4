import { startEmbedded } from './embedded-server.mjs';
import { makeRolesAndDatabase, makeRuntimeRoles } from './roles.mjs';

/**
 * The database and its three roles, ready for migration: on somebody's own server where one is given, else
 * on the embedded one, which is started.
 *
 * @param {object} with
 * @param {string} with.dataDir
 * @param {ReturnType<typeof import('./secrets.mjs').readSecrets>} with.secrets
 * @param {{ owner?: string, api?: string, worker?: string }} with.given connection strings from the outside
 * @param {(service: import('../setup/service.mjs').Service) => void} with.onStart
 * @returns {Promise<{ owner: string, api: string, worker: string }>} connection strings
 */
export async function openDatabase({ dataDir, secrets, given, onStart }) {
  if (given.owner && given.api && given.worker) return given;
  if (given.owner) return makeRuntimeRoles(given.owner, secrets);
  const { superuserUrl } = await startEmbedded({ dataDir, password: secrets.superuser, onStart });
  return makeRolesAndDatabase(superuserUrl, secrets);
}
