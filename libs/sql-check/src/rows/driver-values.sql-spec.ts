import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@commonworks/testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { productFiles, ROOT } from '../source/source-code.js';
import { FOLDERS } from '../statements/product-statements.js';
import { driverValue } from './driver-values.js';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

/** How PostgreSQL writes a value of the types of which no text will do. */
const WRITTEN: Readonly<Record<string, string>> = {
  bool: 't',
  date: '2026-01-31',
  timestamp: '2026-01-31 12:00',
  timestamptz: '2026-01-31 12:00+00',
  time: '12:00',
  timetz: '12:00+00',
  uuid: '00000000-0000-0000-0000-000000000000',
  interval: '1 day',
  point: '(1,2)',
  circle: '<(1,2),3>',
  inet: '10.0.0.1',
  cidr: '10.0.0.0/8',
  macaddr: '00:00:00:00:00:00',
  numrange: '[1,2]',
  regproc: 'now',
  tsvector: 'a',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return `${kindOf(value[0])}[]`;
  if (value instanceof Date) return 'Date';
  if (Buffer.isBuffer(value)) return 'Buffer';
  return typeof value;
}

it('what is said of the driver is what it does, for every type that it knows and every type of a column', async () => {
  const { rows: types } = await client.query<{
    oid: number;
    name: string;
    element: string | null;
    used: boolean;
  }>(
    `select t.oid, t.typname as name, e.typname as element,
            exists (select from pg_attribute a join pg_class c on c.oid = a.attrelid
                     where a.atttypid = t.oid and a.attnum > 0 and c.relnamespace = 'public'::regnamespace) as used
       from pg_type t left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
      where t.typtype in ('b', 'r')`,
  );
  const asWritten: unknown = pg.types.getTypeParser(pg.types.builtins.TEXT);
  const known = types.filter(({ oid, used }) => used || pg.types.getTypeParser(oid) !== asWritten);
  expect(known.length).toBeGreaterThan(40);
  for (const { name, element } of known) {
    if (driverValue(name) === 'JSON') continue;
    const plain = WRITTEN[element ?? name] ?? '1';
    const text = element === null ? plain : `{"${plain}"}`;
    const { rows } = await client.query<{ value: unknown }>(
      `select '${text}'::pg_catalog."${name}" as value`,
    );
    expect(`${name} ${kindOf(rows[0]?.value)}`).toBe(`${name} ${driverValue(name)}`);
  }
});

it('the product does not teach the driver to read otherwise', () => {
  const teaching = productFiles([...FOLDERS, 'libs/testing']).filter((path) =>
    readFileSync(join(ROOT, path), 'utf8').includes('setTypeParser'),
  );
  expect(teaching).toEqual([]);
});
