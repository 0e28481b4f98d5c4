import type { MigrationInterface } from 'typeorm';
import { load, migrationFiles } from './repository.js';
import { emptyDatabase, type TestDatabase } from './test-database.js';
import { kindsToWrite } from './write-kinds.js';

type Query = (sql: string, params?: unknown[]) => Promise<unknown[]>;

interface Platform {
  migrate(
    ownerUrl: string,
    migrations: (new () => MigrationInterface)[],
    load?: (query: Query) => Promise<void>,
  ): Promise<string[]>;
  parseContextKey(text: string): Buffer;
  writeContextKey(query: Query, key: Buffer): Promise<void>;
}

export interface FormerDatabase extends TestDatabase {
  /** Runs the migrations that came since. @returns their names */
  upgrade(): Promise<string[]>;
}

/**
 * A database as a former version left it, to be filled with what that version wrote and then upgraded.
 *
 * @param through timestamp of the last migration that version had
 */
export async function formerDatabase(through: number): Promise<FormerDatabase> {
  const urls = await emptyDatabase();
  const { migrate, parseContextKey, writeContextKey } = await load<Platform>(
    'libs/api/platform/src/schema.ts',
  );
  const all: { timestamp: number; migrations: (new () => MigrationInterface)[] }[] = [];
  for (const file of migrationFiles()) {
    const module = await load<Record<string, new () => MigrationInterface>>(file);
    const timestamp = Number(/(\d+)-[^/]*$/.exec(file)?.[1]);
    all.push({ timestamp, migrations: Object.values(module) });
  }
  const upTo = (last: number, then?: (query: Query) => Promise<void>) =>
    migrate(
      urls.ownerUrl,
      all.filter(({ timestamp }) => timestamp <= last).flatMap(({ migrations }) => migrations),
      then,
    );
  const writeKinds = await kindsToWrite();
  const writeRest = async (query: Query) => {
    await writeContextKey(query, parseContextKey(urls.contextKey));
    await writeKinds(query);
  };
  await upTo(through);
  return { ...urls, upgrade: () => upTo(Infinity, writeRest) };
}
