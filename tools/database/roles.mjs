import pg from 'pg';
import { ClearError } from '../setup/clear-error.mjs';
import { address, connect, withLogin } from './connection.mjs';

const DATABASE = 'commonworks';
const OWNER = 'commonworks_owner';
const RUNTIME = { api: 'commonworks_api', identity: 'commonworks_identity', worker: 'commonworks_worker' };
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
    for (const [name, role] of Object.entries({ owner: OWNER, ...RUNTIME })) {
      await ensureRole(client, role, passwords[name], withLogin(superuserUrl, role, passwords[name]));
    }
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE} owner ${OWNER}`);
    await client.query(`revoke all on database ${DATABASE} from public`);
    await allowConnecting(client, DATABASE);
  } finally {
    await client.end();
  }
  await hideConnections(superuserUrl, DATABASE);
  const url = (role, password) => withLogin(superuserUrl, role, password, DATABASE);
  return {
    owner: url(OWNER, passwords.owner),
    ...Object.fromEntries(Object.entries(RUNTIME).map(([name, role]) => [name, url(role, passwords[name])])),
  };
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
  const urls = { owner: ownerUrl };
  try {
    await requireServerVersion(client, ownerUrl);
    for (const [name, role] of Object.entries(RUNTIME)) {
      urls[name] = withLogin(ownerUrl, role, passwords[name]);
      await ensureRole(client, role, passwords[name], urls[name]);
    }
    await allowConnecting(client, client.database);
    await forbidTemporaryTables(client);
  } catch (error) {
    throw error.code === INSUFFICIENT_PRIVILEGE ? mayNotCreateRoles(client.user, error) : error;
  } finally {
    await client.end();
  }
  return urls;
}

/**
 * A temporary table is taken for the product's own where it has its name, so no runtime role may make one; by
 * default everybody may. Whoever is not the database's owner cannot change that: the api then says so at its start.
 */
async function forbidTemporaryTables(client) {
  const { rows } = await client.query(
    `select pg_has_role(current_user, datdba, 'usage') as owns from pg_database where datname = current_database()`,
  );
  if (!rows[0].owns) return;
  await client.query(`revoke temporary on database ${pg.escapeIdentifier(client.database)} from public`);
}

const INSUFFICIENT_PRIVILEGE = '42501';

function mayNotCreateRoles(user, { message }) {
  const roles = Object.values(RUNTIME).join(', ');
  return new ClearError(
    `The role ${user} of DATABASE_URL may not make ${roles}: ${message}.\n` +
      `Let it (alter role ${user} createrole), or make the roles yourself (login, without superuser and ` +
      'bypassrls) and give their connections as API_DATABASE_URL, IDENTITY_DATABASE_URL and WORKER_DATABASE_URL.',
  );
}

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

async function canLogIn(url) {
  const REFUSED = ['28P01', '28000']; // invalid password; not permitted to log in
  try {
    await (await connect(url)).end();
    return true;
  } catch (error) {
    if (REFUSED.includes(error.cause?.code)) return false;
    throw error;
  }
}

async function allowConnecting(client, database) {
  const roles = Object.values(RUNTIME).map(pg.escapeIdentifier).join(', ');
  await client.query(`grant connect on database ${pg.escapeIdentifier(database)} to ${roles}`);
}
