import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connected, testDatabase, type TestDatabase } from '@commonworks/testing';
import { loadModule } from 'libpg-query';
import { SourceCode } from '../source/source-code.js';
import { findStatements } from '../statements/find-statements.js';
import { productStatements } from '../statements/product-statements.js';
import { prepareAll, type Preparation } from './prepare-all.js';

let database: TestDatabase;

beforeAll(async () => {
  await loadModule();
  database = await testDatabase();
});
afterAll(() => database?.drop());

const prepare = (found: ReturnType<typeof findStatements>): Promise<Preparation> =>
  connected(database.superuserUrl, (client) =>
    connected(database.apiUrl, (api) =>
      connected(database.identityUrl, (identity) =>
        connected(database.workerUrl, (worker) => prepareAll(found, client, { api, identity, worker })),
      ),
    ),
  );

it('every statement of the product is one that the migrated database can prepare', async () => {
  const { faults, found, prepared } = await prepare(productStatements());
  console.info(
    `${found} statements found, ${prepared} prepared, ${found - prepared - faults.length} only parsed`,
  );
  expect(faults).toEqual([]);
  expect(prepared).toBeGreaterThan(200);
});

/** The faults of code that stands in for a file of the product. */
async function faultsOf(text: string): Promise<readonly string[]> {
  const path = 'libs/api/workbook/src/seeded.ts';
  const code = new SourceCode(undefined, new Map([[path, text]]));
  return (await prepare(findStatements(code, [path]))).faults;
}

describe('what is wrong in a statement is told by its place', () => {
  it.each([
    [
      'a misspelt column',
      "tx.query('select w.statsu from workbook w where w.id = $1')",
      1,
      'column w.statsu does not exist',
    ],
    ['a misspelt table', '\n\ntx.query(`select id from workbok`)', 3, 'relation "workbok" does not exist'],
    [
      'a table that is out of reach',
      "tx.query('select hidden from release_ledger')",
      1,
      'not permitted to api, identity',
    ],
    [
      'a column that is out of reach',
      "tx.query('update answer set question_id = $1')",
      1,
      'not permitted to api, identity',
    ],
    ['a wrong type', "tx.query('select id from workbook where status = 3')", 1, 'operator does not exist'],
    ['no SQL at all', "tx.query('selct 1')", 1, 'syntax error'],
    [
      'a constant in one branch of several',
      `const table = (held) => {
        switch (held) { case 1: return { table: 'answer', column: 'version' };
          default: return { table: 'workbook', column: 'version' }; } };
      const of = (tx, held) => { const { table: name, column } = table(held);
        return tx.query(\`select \${column} from \${name}\`); }`,
      5,
      'column "version" does not exist',
    ],
    [
      'what a caller gives to a helper',
      `const one = (tx, sql) => tx.query(sql);
      one(tx, 'select nothing from answer')`,
      2,
      'column "nothing" does not exist',
    ],
    [
      'a text that only a running program knows',
      'tx.query(`select ${process.argv[2]} from answer`)',
      1,
      'run time only',
    ],
  ])('%s', async (_what, text, line, message) => {
    expect(await faultsOf(text)).toEqual([
      expect.stringMatching(new RegExp(`^libs/api/workbook/src/seeded.ts:${line} .*${message}`)),
    ]);
  });
});
