import pg from 'pg';
import { ClearError } from '../setup/clear-error.mjs';
import { codeOf, messageOf } from '../setup/error-code.mjs';

/**
 * The same connection for another role, and another database if one is named.
 *
 * @param {string} url
 * @param {string} user
 * @param {string} password
 * @param {string} [database]
 */
export function withLogin(url, user, password, database) {
  const other = new URL(url);
  other.username = user;
  other.password = password;
  if (database) other.pathname = `/${database}`;
  return other.href;
}

/**
 * Host, port and database: what may be shown of a connection string.
 *
 * @param {string} url
 */
export function address(url) {
  const { host, pathname } = new URL(url);
  return host + pathname;
}

/**
 * Opens one connection, which the caller ends.
 *
 * @param {string} url postgres://user:password@host:port/database
 * @param {string} [name] what the person knows the connection as
 * @throws {ClearError} if the server cannot be reached or refuses; PostgreSQL's error is its `cause`
 */
export async function connect(url, name = 'the database') {
  if (!URL.canParse(url)) {
    throw new ClearError(
      `${name} is not a connection string; it looks like postgres://user:password@host:5432/database`,
    );
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // Without a listener, a server that goes away between two queries would end the process with a stack.
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    const reason = messageOf(error) || codeOf(error);
    throw new ClearError(`${name} (${address(url)}) cannot be opened: ${reason}`, { cause: error });
  }
}
