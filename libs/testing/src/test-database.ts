import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { MigrationInterface } from 'typeorm';
import { inRepository, jobKindFiles, load, migrationFiles, notificationKindFiles } from './repository.js';
import { kindsToWrite } from './write-kinds.js';
import { testServer, type TestServer } from './test-server.js';

export interface TestDatabase {
  readonly ownerUrl: string;
  readonly apiUrl: string;
  readonly identityUrl: string;
  readonly workerUrl: string;
  /** What the contexts of this database are signed with. */
  readonly contextKey: string;
  /** For building what a spec starts from, and for looking at what came of it; past row-level security. */
  readonly superuserUrl: string;
  /** Drops the database, and stops the server where it was started for it. */
  drop(): Promise<void>;
}

type Urls = Omit<TestDatabase, 'drop'>;

interface Roles {
  makeRolesAndDatabase(url: string, passwords: typeof PASSWORDS): Promise<unknown>;
  hideConnections(url: string, database: string): Promise<void>;
}

interface Platform {
  migrate(
    ownerUrl: string,
    migrations: (new () => MigrationInterface)[],
    load: (query: OwnerQuery) => Promise<void>,
  ): Promise<string[]>;
  parseContextKey(text: string): Buffer;
  writeContextKey(query: OwnerQuery, key: Buffer): Promise<void>;
}

type OwnerQuery = (sql: string, params?: unknown[]) => Promise<unknown[]>;

const PASSWORDS = {
  owner: 'spec-owner',
  api: 'spec-api',
  identity: 'spec-identity',
  worker: 'spec-worker',
};
const CONTEXT_KEY = createHash('sha256').update('spec').digest('hex');
/** What migrations are written with; besides them, what makes the template another one. */
const MIGRATION_TOOLS = [
  ...['policies.ts', 'sign-policies.ts', 'narrow-grant.ts', 'write-context-key.ts', 'signed-context.ts'].map(
    (file) => `libs/api/platform/src/database/${file}`,
  ),
  ...['install-queue.ts', 'define-job.ts', 'write-job-kinds.ts'].map(
    (file) => `libs/api/platform/src/jobs/${file}`,
  ),
  ...['define-notification.ts', 'write-notification-kinds.ts'].map(
    (file) => `libs/api/platform/src/notifications/${file}`,
  ),
  'libs/api/group/src/migrations/acting-groups.ts',
  'tools/database/roles.mjs',
];
/** Any number: one process at a time makes roles and the template. */
const LOCK = 1_795_300_001;

/**
 * A fresh database with all migrations and the four roles, copied from a template that is made once for
 * each state of the migrations.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await testServer();
  const name = `cw_spec_${randomUUID().replaceAll('-', '')}`;
  await connected(server.superuserUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const template = await ensureTemplate(client, server.superuserUrl);
    await client.query(`create database ${name} template ${template} owner commonworks_owner`);
    await restrict(client, name);
  });
  return withDrop(server, name);
}

/** A database without any table, as an installation finds it at its first start. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const server = await testServer();
  const name = `cw_spec_${randomUUID().replaceAll('-', '')}`;
  await connected(server.superuserUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await makeRoles(server.superuserUrl);
    await client.query(`create database ${name} owner commonworks_owner`);
    await restrict(client, name);
  });
  return withDrop(server, name);
}

/** One connection, closed afterwards; `work`'s result. */
export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  // A server that is stopped under us ends its clients; the query in hand reports it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const withDrop = (server: TestServer, name: string): TestDatabase => ({
  ...urlsOf(server.superuserUrl, name),
  async drop() {
    await connected(server.superuserUrl, (client) => client.query(`drop database ${name} with (force)`));
    await server.stop();
  },
});

async function makeRoles(superuserUrl: string): Promise<void> {
  const { makeRolesAndDatabase } = await load<Roles>('tools/database/roles.mjs');
  await makeRolesAndDatabase(superuserUrl, PASSWORDS);
}

async function ensureTemplate(client: pg.Client, superuserUrl: string): Promise<string> {
  const files = migrationFiles();
  const template = `cw_template_${fingerprint([...files, ...jobKindFiles(), ...notificationKindFiles(), ...MIGRATION_TOOLS])}`;
  const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
  if (rowCount) return template;

  const { hideConnections } = await load<Roles>('tools/database/roles.mjs');
  await makeRoles(superuserUrl);
  const unfinished = `${template}_unfinished`;
  await client.query(`drop database if exists ${unfinished} with (force)`);
  await client.query(`create database ${unfinished} owner commonworks_owner`);
  await restrict(client, unfinished);
  await hideConnections(superuserUrl, unfinished);
  const { migrate, parseContextKey, writeContextKey } = await load<Platform>(
    'libs/api/platform/src/schema.ts',
  );
  // One after the other: Jest cannot link two modules at once where they import the same third.
  const modules: Record<string, new () => MigrationInterface>[] = [];
  for (const file of files) modules.push(await load(file));
  const writeKinds = await kindsToWrite();
  await migrate(
    urlsOf(superuserUrl, unfinished).ownerUrl,
    modules.flatMap((module) => Object.values(module)),
    async (query) => {
      await writeContextKey(query, parseContextKey(CONTEXT_KEY));
      await writeKinds(query);
    },
  );
  await client.query(`alter database ${unfinished} rename to ${template}`);
  return template;
}

/** As the installation does: only the roles of the product may connect. */
async function restrict(client: pg.Client, database: string): Promise<void> {
  await client.query(`revoke all on database ${database} from public`);
  await client.query(
    `grant connect on database ${database} to commonworks_api, commonworks_identity, commonworks_worker`,
  );
}

function fingerprint(files: string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(inRepository(file)));
  return hash.digest('hex').slice(0, 16);
}

function urlsOf(superuserUrl: string, database: string): Urls {
  const as = (user?: string, password?: string) => {
    const url = new URL(superuserUrl);
    url.pathname = `/${database}`;
    if (user !== undefined) url.username = user;
    if (password !== undefined) url.password = password;
    return url.href;
  };
  return {
    ownerUrl: as('commonworks_owner', PASSWORDS.owner),
    apiUrl: as('commonworks_api', PASSWORDS.api),
    identityUrl: as('commonworks_identity', PASSWORDS.identity),
    workerUrl: as('commonworks_worker', PASSWORDS.worker),
    contextKey: CONTEXT_KEY,
    superuserUrl: as(),
  };
}
