import pg from 'pg';
import { ClearError } from '../setup/clear-error.mjs';
import { codeOf, messageOf } from '../setup/error-code.mjs';
import { present } from '../setup/present.mjs';
import { address, connect, withLogin } from './connection.mjs';

const DATABASE = 'commonworks';
/** @type {EachRole} */
const ROLES = {
  owner: 'commonworks_owner',
  api: 'commonworks_api',
  identity: 'commonworks_identity',
  worker: 'commonworks_worker',
};
const RUNTIME = /** @type {const} */ (['api', 'identity', 'worker']);
const OLDEST_SERVER = 15;

/** @typedef {{ owner: string, api: string, identity: string, worker: string }} EachRole one text for each role */

/**
 * Makes the four roles and the database on a server that is Commonworks' own.
 *
 * @param {string} superuserUrl
 * @param {EachRole} passwords
 * @returns {Promise<EachRole>} each role's connection to the database
 */
export async function makeRolesAndDatabase(superuserUrl, passwords) {
  const client = await connect(superuserUrl, 'the superuser');
  try {
    for (const name of /** @type {const} */ (['owner', ...RUNTIME])) {
      const role = ROLES[name];
      await ensureRole(client, role, passwords[name], withLogin(superuserUrl, role, passwords[name]));
    }
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE} owner ${ROLES.owner}`);
    await client.query(`revoke all on database ${DATABASE} from public`);
    await allowConnecting(client, DATABASE);
  } finally {
    await client.end();
  }
  await hideConnections(superuserUrl, DATABASE);
  /** @param {keyof EachRole} name */
  const url = (name) => withLogin(superuserUrl, ROLES[name], passwords[name], DATABASE);
  return { owner: url('owner'), api: url('api'), identity: url('identity'), worker: url('worker') };
}

/**
 * Takes from everybody what a role could do to its own role's other requests: see which statements a pooled
 * connection keeps prepared, to put another under the name of one; and end others' connections.
 *
 * @param {string} superuserUrl only a superuser may
 * @param {string} database
 */
export async function hideConnections(superuserUrl, database) {
  const url = new URL(superuserUrl);
  url.pathname = `/${database}`;
  const client = await connect(url.href, 'the superuser');
  try {
    await client.query(`
      revoke execute on function pg_prepared_statement(), pg_cancel_backend(int),
        pg_terminate_backend(int, bigint) from public;
      revoke select on pg_prepared_statements from public;
    `);
  } finally {
    await client.end();
  }
}

/**
 * Makes the three runtime roles on somebody's own server, as the owner of the database there.
 *
 * @param {string} ownerUrl
 * @param {Omit<EachRole, 'owner'>} passwords
 * @returns {Promise<EachRole>}
 * @throws {ClearError} if the server is too old, or the owner may not create roles
 */
export async function makeRuntimeRoles(ownerUrl, passwords) {
  const client = await connect(ownerUrl, 'DATABASE_URL');
  /** @param {(typeof RUNTIME)[number]} name */
  const url = (name) => withLogin(ownerUrl, ROLES[name], passwords[name]);
  try {
    await requireServerVersion(client, ownerUrl);
    for (const name of RUNTIME) await ensureRole(client, ROLES[name], passwords[name], url(name));
    await allowConnecting(client, databaseOf(client));
    await forbidTemporaryTables(client);
  } catch (error) {
    throw codeOf(error) === INSUFFICIENT_PRIVILEGE ? mayNotCreateRoles(client.user, error) : error;
  } finally {
    await client.end();
  }
  return { owner: ownerUrl, api: url('api'), identity: url('identity'), worker: url('worker') };
}

/**
 * A temporary table is taken for the product's own where it has its name, so no runtime role may make one; by
 * default everybody may. Whoever is not the database's owner cannot change that: the api then says so at its start.
 *
 * @param {pg.Client} client
 */
async function forbidTemporaryTables(client) {
  const { rows } = await client.query(
    `select pg_has_role(current_user, datdba, 'usage') as owns from pg_database where datname = current_database()`,
  );
  if (!rows[0].owns) return;
  await client.query(`revoke temporary on database ${pg.escapeIdentifier(databaseOf(client))} from public`);
}

/**
 * The database a connection was opened to.
 *
 * @param {pg.Client} client
 */
const databaseOf = (client) => present(client.database, 'database in DATABASE_URL');

const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * @param {string | undefined} user
 * @param {unknown} error
 */
function mayNotCreateRoles(user, error) {
  const roles = RUNTIME.map((name) => ROLES[name]).join(', ');
  return new ClearError(
    `The role ${user} of DATABASE_URL may not make ${roles}: ${messageOf(error)}.\n` +
      `Let it (alter role ${user} createrole), or make the roles yourself (login, without superuser and ` +
      'bypassrls) and give their connections as API_DATABASE_URL, IDENTITY_DATABASE_URL and WORKER_DATABASE_URL.',
  );
}

/**
 * @param {pg.Client} client
 * @param {string} url
 */
async function requireServerVersion(client, url) {
  const { rows } = await client.query(`select current_setting('server_version_num')::int / 10000 as major`);
  if (rows[0].major >= OLDEST_SERVER) return;
  throw new ClearError(
    `${address(url)} runs PostgreSQL ${rows[0].major}; Commonworks needs ${OLDEST_SERVER} or newer.`,
  );
}

/**
 * A role that exists keeps its password as long as it can log in with ours: on a shared server it may serve
 * another installation too, which a new password would lock out.
 *
 * @param {pg.Client} client
 * @param {string} role
 * @param {string} password
 * @param {string} url
 */
async function ensureRole(client, role, password, url) {
  const id = pg.escapeIdentifier(role);
  const literal = pg.escapeLiteral(password);
  const { rows } = await client.query(
    'select rolsuper or rolbypassrls as above from pg_roles where rolname = $1',
    [role],
  );
  if (rows.length === 0) {
    await client.query(
      `create role ${id} login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls ` +
        `password ${literal}`,
    );
  } else if (rows[0].above) {
    throw new ClearError(
      `The role ${role} is above row-level security, which keeps municipalities apart. ` +
        `Take that from it: alter role ${role} nosuperuser nobypassrls`,
    );
  } else if (!(await canLogIn(url))) {
    await client.query(`alter role ${id} login password ${literal}`);
    console.log(`Gave ${role} a new password; another installation on the same server no longer knows it.`);
  }
}

/** @param {string} url */
async function canLogIn(url) {
  const REFUSED = ['28P01', '28000']; // invalid password; not permitted to log in
  try {
    await (await connect(url)).end();
    return true;
  } catch (error) {
    const code = error instanceof Error ? codeOf(error.cause) : undefined;
    if (code && REFUSED.includes(code)) return false;
    throw error;
  }
}

/**
 * @param {pg.Client} client
 * @param {string} database
 */
async function allowConnecting(client, database) {
  const roles = RUNTIME.map((name) => pg.escapeIdentifier(ROLES[name])).join(', ');
  await client.query(`grant connect on database ${pg.escapeIdentifier(database)} to ${roles}`);
}
