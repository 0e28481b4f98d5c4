import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@commonworks/testing';
import { loadModule } from 'libpg-query';
import pg from 'pg';
import { productStatements } from '../statements/product-statements.js';

/**
 * Each save looks for an earlier one with its key. Read by anything else than the key, the history of a workbook would
 * be read whole at each save, and saving become slower with every save.
 */
let database: TestDatabase;
let client: pg.Client;

const FACTS = 'libs/api/workbook/src/answers/save-facts.ts';

beforeAll(async () => {
  await loadModule();
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

it('an earlier save is looked for by its key alone, however little PostgreSQL knows of the history yet', async () => {
  await client.query(`
    set session_replication_role = replica;
    analyze;
    insert into answer_revision (municipality_id, workbook_id, question_id, version, state, idempotency_key)
      select md5('m')::uuid, md5('w')::uuid, md5('q')::uuid, v, 'UNANSWERED', gen_random_uuid()
        from generate_series(1, 1000) v;
    set session_replication_role = default`);
  const facts = productStatements().statements.find(({ file }) => file === FACTS);
  await client.query('begin; set local role commonworks_api');
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (generic_plan) ${facts?.text}`);
  await client.query('rollback');
  const plan = rows.map((row) => row['QUERY PLAN']);
  const scans = plan.flatMap((line) => /(answer_revision_\S+)/.exec(line)?.[1] ?? []);
  expect(scans).toEqual(['answer_revision_idempotency_key_idx']);
});
