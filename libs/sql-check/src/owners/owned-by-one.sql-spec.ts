import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connected, testDatabase, type TestDatabase } from '@commonworks/testing';
import { loadModule } from 'libpg-query';
import { productStatements } from '../statements/product-statements.js';
import type { Statement } from '../statements/statement.js';
import { findColumnTrespasses } from './find-column-trespasses.js';
import { findRepositoryTrespasses } from './find-repository-trespasses.js';
import { findTrespasses } from './find-trespasses.js';
import { OWNERS } from './table-owners.js';

let database: TestDatabase;
let statements: readonly Statement[];

beforeAll(async () => {
  await loadModule();
  database = await testDatabase();
  ({ statements } = productStatements());
});
afterAll(() => database?.drop());

it('every table of the database has one owner, and what is published is there', () =>
  connected(database.superuserUrl, async (client) => {
    const { rows } = await client.query<{ table: string; columns: string[] }>(
      `select c.relname as table, array_agg(a.attname::text) as columns
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') and c.relname <> 'migration'
        group by 1 order by 1`,
    );
    const owned = Object.values(OWNERS).flatMap(({ tables }) => tables);
    expect(owned.toSorted()).toEqual(rows.map(({ table }) => table));
    for (const { tables, publishes } of Object.values(OWNERS)) {
      for (const [table, columns] of Object.entries(publishes)) {
        expect(tables).toContain(table);
        expect(rows.find((row) => row.table === table)?.columns).toEqual(
          expect.arrayContaining([...columns]),
        );
      }
    }
  }));

it('no statement of the product does with a table what only its owner may', () => {
  expect(findTrespasses(statements)).toEqual([]);
});

it('nor reads a column that is not published', () =>
  connected(database.superuserUrl, async (client) => {
    expect(await findColumnTrespasses(client, statements)).toEqual([]);
  }));

it('nor does an entity of the one serve another to write', () => {
  expect(findRepositoryTrespasses()).toEqual([]);
});

describe('a statement where it does not belong is told', () => {
  const workbook = (text: string): Statement[] => [
    { text, file: 'libs/api/workbook/src/seeded.ts', line: 7 },
  ];

  it.each([
    ['writes another’s table', 'update campaign set name = $1', "writes campaign, which is campaign's"],
    [
      'writes it behind a query of `with`',
      'with gone as (delete from release returning id) select id from gone',
      "writes release, which is campaign's",
    ],
    [
      'reads what is not published, in a subquery',
      'select (select s.id_hash from session s limit 1) from workbook',
      'reads session, which identity does not publish',
    ],
    ['reads a table that nobody owns', 'select 1 from nobodys', 'names nobodys, which no owner has'],
  ])('%s', (_what, text, why) => {
    expect(findTrespasses(workbook(text))).toEqual([`libs/api/workbook/src/seeded.ts:7 ${why}`]);
  });

  it('the demo, too, writes no rows of its own', () => {
    const text = 'insert into answer (state) values ($1)';
    expect(findTrespasses([{ text, file: 'libs/demo/src/seeded.ts', line: 1 }])).toEqual([
      "libs/demo/src/seeded.ts:1 writes answer, which is workbook's",
    ]);
  });

  it('a column that is not published', () =>
    connected(database.superuserUrl, async (client) => {
      const hash = workbook('select p.name from person p where p.password_hash is null');
      expect(await findColumnTrespasses(client, hash)).toEqual([
        'libs/api/workbook/src/seeded.ts:7 permission denied for table person: more than is published',
      ]);
      const name = workbook('select p.name from person p where p.id = $1');
      expect(await findColumnTrespasses(client, name)).toEqual([]);
    }));

  it('a name of `with`, and a table locked by its alias, are no tables of others', () => {
    const text = 'with session as (select 1 as one) select one from session s, workbook w for update of w';
    expect(findTrespasses(workbook(text))).toEqual([]);
  });
});
