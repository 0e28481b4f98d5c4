import { ClearError } from '../setup/clear-error.mjs';
import { startEmbedded } from './embedded-server.mjs';
import { makeRolesAndDatabase, makeRuntimeRoles } from './roles.mjs';

/** @typedef {import('./roles.mjs').EachRole} EachRole */

/** @type {Record<keyof Omit<EachRole, 'owner'>, string>} */
const RUNTIME = { api: 'API_DATABASE_URL', identity: 'IDENTITY_DATABASE_URL', worker: 'WORKER_DATABASE_URL' };
const runtimeRoles = /** @type {(keyof typeof RUNTIME)[]} */ (Object.keys(RUNTIME));

/**
 * The database and its four roles, ready for migration: on somebody's own server where one is given, else
 * on the embedded one, which is started and kept.
 *
 * @param {object} with
 * @param {string} with.dataDir
 * @param {ReturnType<typeof import('./secrets.mjs').readSecrets>} with.secrets
 * @param {Partial<EachRole>} with.given connection strings from the outside
 * @param {import('../setup/keep-running.mjs').KeepRunning} with.keepRunning
 * @returns {Promise<EachRole>} connection strings
 * @throws {ClearError} if some of the runtime roles' connections are given, and not all
 */
export async function openDatabase({ dataDir, secrets, given, keepRunning }) {
  const { owner, api, identity, worker } = given;
  const missing = runtimeRoles.filter((role) => !given[role]);
  if (owner && api && identity && worker) return { owner, api, identity, worker };
  if (owner && missing.length < runtimeRoles.length) {
    const names = missing.map((role) => RUNTIME[role]).join(' and ');
    throw new ClearError(`${names} is missing: give the connection of each role, or of none but the owner.`);
  }
  if (owner) return makeRuntimeRoles(owner, secrets);
  /** @type {number | undefined} */
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
