import { describe, expect, it } from '@jest/globals';
import { SourceCode } from '../source/source-code.js';
import { findStatements } from './find-statements.js';

const inFiles = (files: Record<string, string>) =>
  findStatements(new SourceCode(undefined, new Map(Object.entries(files))), Object.keys(files));
const texts = (text: string, others: Record<string, string> = {}) =>
  inFiles({ 'libs/demo/src/seeded.ts': text, ...others }).statements.map((statement) => statement.text);

describe('a statement is found', () => {
  it.each([
    ['as a literal', "tx.query('select 1')", ['select 1']],
    ['as an object', "client.query({ name: 'n', text: 'select 1' })", ['select 1']],
    ['through a constant', "const ONE = 'select 1'; tx.query(ONE)", ['select 1']],
    ['with a constant in it', "const A = 'a, b'; tx.query(`select ${A} from t`)", ['select a, b from t']],
    ['through a pure function', "const of = (t) => `${t}.x`; tx.query(`select ${of('a')}`)", ['select a.x']],
    ['in both branches', "tx.query(mine ? 'select 1' : 'select 2')", ['select 1', 'select 2']],
    [
      'with what belongs together from one branch',
      "const of = (k) => { if (k) return ['a', 'b']; return ['c', 'd']; };\n" +
        'const [table, column] = of(kind); tx.query(`select ${column} from ${table}`)',
      ['select b from a', 'select d from c'],
    ],
    [
      'for every key of a table of texts',
      "const T = { a: 'x int', b: 'y int' };\n" +
        "const put = (tx, table) => tx.query(`insert into t as r (${T[table].split(' ')[0]})`); put(tx, key)",
      ['insert into t as r (x)', 'insert into t as r (y)'],
    ],
    [
      'for a parameter of few texts',
      "const f = (t: 'a' | 'b') => tx.query(`from ${t}`)",
      ['from a', 'from b'],
    ],
    ['in a loop over a list', "for (const t of ['a', 'b']) tx.query(`from ${t}`)", ['from a', 'from b']],
    [
      'where a helper is called',
      "const rows = (sql) => client.query(sql); rows('select 1'); rows('select 2')",
      ['select 1', 'select 2'],
    ],
    ['but not for a document of the web', 'client.query({ query: MeDocument })', []],
    ['but not where texts are only handed on', 'work((sql, params) => source.query(sql, params))', []],
  ])('%s', (_how, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('with a constant of another file', () => {
    const others = { 'libs/demo/src/columns.ts': "export const COLUMNS = 'a, b';" };
    expect(texts("import { COLUMNS } from './columns.js'; tx.query(`select ${COLUMNS}`)", others)).toEqual([
      'select a, b',
    ]);
  });
});

it('a text that two calls run is one statement, and each call runs it', () => {
  const { statements, runs } = inFiles({
    'libs/demo/src/seeded.ts': "const ONE = 'select 1'; tx.query(ONE);\nclient.query({ text: ONE })",
  });
  expect(statements).toHaveLength(1);
  expect(runs.map(({ statement, call }) => `${statement.text} in ${call.expression.getText()}`)).toEqual([
    'select 1 in tx.query',
    'select 1 in client.query',
  ]);
});

it('what only a running program knows is told, with its place', () => {
  const { unclear } = inFiles({ 'libs/demo/src/seeded.ts': '\ntx.query(`select ${argument()}`)' });
  expect(unclear).toEqual([
    expect.objectContaining({
      file: 'libs/demo/src/seeded.ts',
      line: 2,
      why: expect.stringContaining('argument()'),
    }),
  ]);
});
