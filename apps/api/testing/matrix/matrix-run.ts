import { startApi, testDatabase, type TestDatabase } from '@commonworks/testing';
import { checkRow, type MatrixRun } from './check-row.js';
import { leaksIn, type Secret } from './leaks.js';
import { MATRIX } from './matrix.js';
import { observe } from './observe.js';
import { cell, type Row } from './row.js';
import type { Actor } from './who.js';
import { buildWorld, matrixIdentity, type World } from './world.js';

interface LeakTold {
  readonly secret: Secret;
  readonly actor: Actor;
  /** In whose answer it stood. */
  readonly cell: string;
}

/** A run with what it has heard so far. */
export interface RecordedRun extends MatrixRun {
  /** What was told to whom it should not have been. */
  readonly leaks: LeakTold[];
  /** Fields in which there was something, once at least. */
  readonly seen: Set<string>;
}

/** A run on a world of its own. */
export interface OpenMatrix {
  readonly database: TestDatabase;
  readonly world: World;
  readonly run: RecordedRun;
  close(): Promise<void>;
}

/**
 * The world in a fresh database, and the whole api on it.
 * @param prepare changes the empty database, to show what then is seen
 */
export async function openMatrix(
  prepare: (database: TestDatabase) => Promise<unknown> = async () => undefined,
): Promise<OpenMatrix> {
  const database = await testDatabase();
  await prepare(database);
  const world = await buildWorld(database);
  const run = await startMatrix(database, world);
  return {
    database,
    world,
    run,
    async close() {
      await run.api.close();
      await world.close();
      await database.drop();
    },
  };
}

/** The whole api on the world's database, about to be judged by the matrix. */
async function startMatrix(database: TestDatabase, world: World): Promise<RecordedRun> {
  const api = await startApi(database, { identity: matrixIdentity });
  const leaks: LeakTold[] = [];
  const seen = new Set<string>();
  return {
    api,
    world,
    leaks,
    seen,
    fields: MATRIX.fields,
    heard(row, actor, answer) {
      for (const secret of leaksIn(answer, actor)) leaks.push({ secret, actor, cell: cell(row, actor) });
      const found = Object.values(answer.data ?? {}).flatMap((value) => [...observe(value)]);
      for (const [field, isSeen] of found) if (isSeen) seen.add(field);
    },
  };
}

/** @returns what is not as these rows say */
export async function checkAll(run: MatrixRun, rows: readonly Row[]): Promise<string[]> {
  const violations: string[] = [];
  for (const row of rows) violations.push(...(await checkRow(run, row)));
  return violations;
}
