import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connected, testDatabase, type TestDatabase } from '@commonworks/testing';
import { loadModule } from 'libpg-query';
import { SourceCode } from '../source/source-code.js';
import { typeChecker } from '../source/type-checker.js';
import { findStatements } from '../statements/find-statements.js';
import { statementFiles } from '../statements/product-statements.js';
import { checkRows, type CheckedRows } from './check-rows.js';

let database: TestDatabase;

beforeAll(async () => {
  await loadModule();
  database = await testDatabase();
});
afterAll(() => database?.drop());

const check = (code: SourceCode, files: readonly string[]): Promise<CheckedRows> => {
  const { runs } = findStatements(code, files);
  const checker = typeChecker(code, files);
  return connected(database.superuserUrl, (client) => checkRows(client, runs, checker));
};

it('every row type of the product is that of the rows which its statement returns', async () => {
  const { faults, judged } = await check(new SourceCode(), statementFiles());
  console.info(`the row types of ${judged} calls judged`);
  expect(faults).toEqual([]);
  expect(judged).toBeGreaterThan(120);
});

const PATH = 'libs/demo/src/seeded.ts';
const TRANSACTION = '../../api/platform/src/database/transaction.js';

/** A statement, the type its rows are given, and what is told of it. */
type Seed = readonly [what: string, call: string, ...faults: string[]];

const WRONG: readonly Seed[] = [
  [
    'a column that the statement does not return',
    "tx.query<{ id: string; state: string }>('select id from workbook')",
    'no column gives state',
  ],
  [
    'a text for a whole number',
    "tx.query<{ version: string }>('select version from answer')",
    'version is number, not string',
  ],
  [
    'a number for a bigint',
    "tx.query<{ n: number }>('select count(*) as n from answer')",
    'n is string, not number',
  ],
  [
    'a text for a time',
    "tx.query<{ at: string }>('select updated_at as at from answer')",
    'at is Date, not string',
  ],
  [
    'never null for a column that may be',
    "tx.query<{ comment: string }>('select a.comment from answer a')",
    'comment may be null',
  ],
  [
    'never null for a column that may be, behind a query of `with`',
    "tx.query<{ c: string }>('with l as (select comment from answer) select comment as c from l')",
    'c may be null',
  ],
  [
    'never null for what an outer join leaves so',
    "tx.query<{ id: string }>('select r.id from campaign c left join release r on r.campaign_id = c.id')",
    'id may be null',
  ],
  [
    'what an insert returns',
    "tx.query<{ person: string }>('insert into person (email) values ($1) returning id as person, name')",
    "the row's type does not name the column name",
  ],
  [
    'the type that the function returns',
    "((): Promise<{ id: number }[]> => tx.query('select id from workbook'))",
    'id is string, not number',
  ],
  [
    'one form of several',
    "tx.query<{ id: string }>(own ? 'select id from workbook' : 'select municipality_id from workbook where id = $1')",
    'no column gives id',
    "the row's type does not name the column municipality_id",
  ],
  [
    'fewer texts than the table allows',
    "tx.query<{ status: 'DRAFT' | 'OPEN' }>('select status from campaign')",
    'status may be CLOSED, RELEASED',
  ],
  ['whatever is read of `any`', "tx.query<any>('select id from workbook')", 'nothing is said of its rows'],
];

const RIGHT: readonly Seed[] = [
  ['null where it may be', "tx.query<{ comment: string | null }>('select comment from answer')"],
  [
    'what a condition excludes null from',
    "tx.query<{ at: Date }>('select released_at as at from campaign where released_at is not null')",
  ],
  ['the texts that the table allows', "tx.query<{ locale: 'en' | 'fr' }>('select locale from person')"],
  [
    'lists and JSON',
    "tx.query<{ ids: string[]; v: number }>('select array_agg(id) as ids, to_jsonb(1) as v from workbook')",
  ],
];

describe('in a file of the product', () => {
  const HEAD = `import type { Transaction } from '${TRANSACTION}'; declare const tx: Transaction; declare const own: boolean;`;
  const SEEDS = [...WRONG, ...RIGHT];
  let checked: CheckedRows;

  beforeAll(async () => {
    const lines = [HEAD, ...SEEDS.map(([, call], i) => `export const row${i} = ${call};`)];
    checked = await check(new SourceCode(undefined, new Map([[PATH, lines.join('\n')]])), [PATH]);
  });

  const faultsAt = (line: number) =>
    checked.faults.flatMap((fault) =>
      fault.startsWith(`${PATH}:${line} `) ? [fault.slice(fault.indexOf(' ') + 1)] : [],
    );

  it.each(WRONG.map(([what, , ...faults], i) => ({ what, faults, line: i + 2 })))(
    'what is not what the rows are is told: $what',
    ({ faults, line }) => {
      expect(faultsAt(line)).toEqual(faults);
    },
  );

  it.each(RIGHT.map(([what], i) => ({ what, line: WRONG.length + i + 2 })))(
    'what is right is let be: $what',
    ({ line }) => {
      expect(faultsAt(line)).toEqual([]);
    },
  );

  it('and each is judged, but for `any`', () => {
    expect(checked.judged).toBe(SEEDS.length - 1);
  });
});
