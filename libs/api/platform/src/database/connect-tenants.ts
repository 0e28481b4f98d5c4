import type { DataSource } from 'typeorm';
import { createDataSource, type Entities } from './data-source.js';
import { parseContextKey } from './signed-context.js';
import { TenantDatabase } from './tenant-database.js';

/** How a process that serves requests reaches the database. */
export interface TenantConnections {
  /** The api role's connection string. */
  readonly apiUrl: string;
  /** The identity role's connection string. */
  readonly identityUrl: string;
  /** The key contexts are signed with: 64 hexadecimal digits, the same that `prepare` wrote. */
  readonly contextKey: string;
}

export interface TenantPoolOptions {
  readonly entities?: Entities;
  /** Connections of each role kept open at most. */
  readonly poolSize?: number;
  /** Told when an idle connection is lost; the pool opens another. */
  readonly onConnectionLost?: (error: Error) => void;
}

/**
 * Both roles' transactions, connected.
 * @throws Error for a bad key, and for a role that row-level security does not bind: nothing would keep
 * tenants apart
 */
export async function connectTenants(
  { apiUrl, identityUrl, contextKey }: TenantConnections,
  options: TenantPoolOptions = {},
): Promise<TenantDatabase> {
  const sources = {
    api: createDataSource({ url: apiUrl, ...options }),
    identity: createDataSource({ url: identityUrl, ...options }),
  };
  const database = new TenantDatabase(sources, parseContextKey(contextKey));
  try {
    await connectBehindWalls(sources.api);
    await connectBehindWalls(sources.identity);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Where only the schema of the api is wanted: transactions that never open. */
export function unconnectedTenants(entities: Entities): TenantDatabase {
  const source = createDataSource({ url: '', entities });
  return new TenantDatabase({ api: source, identity: source }, Buffer.alloc(0));
}

async function connectBehindWalls(source: DataSource): Promise<void> {
  await source.initialize();
  const [role] = await source.query<{ name: string; above: boolean; temporary: boolean }[]>(
    `select rolname as name, rolsuper or rolbypassrls
       or exists (select from pg_class c where c.relowner = r.oid and c.relname = 'municipality') as above,
       has_database_privilege(current_database(), 'temporary') as temporary
       from pg_roles r where rolname = current_user`,
  );
  if (role?.above) {
    throw new Error(
      `the role ${role.name} stands above row-level security; give the connection of a runtime role`,
    );
  }
  if (role?.temporary) {
    throw new Error(
      `the role ${role.name} may make temporary tables, which PostgreSQL takes for the product's own where they ` +
        'have their names. As the owner of the database: revoke temporary on database … from public',
    );
  }
}
