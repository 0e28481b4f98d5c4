import { describe, expect, it } from '@jest/globals';
import { SourceCode } from '../source/source-code.js';
import { typeChecker } from '../source/type-checker.js';
import { findStatements } from '../statements/find-statements.js';
import type { RowType } from './row.js';
import { rowTypeOf } from './row-type-of.js';

const PATH = 'libs/demo/src/seeded.ts';

/** The row type of the one statement in this code. */
function rowTypeIn(text: string): RowType {
  const head = `interface Queries { query<R>(sql: string): Promise<R[]> }
    declare const tx: Queries;
    declare const read: <T>(work: (tx: Queries) => Promise<T>) => Promise<T>;
    declare const query: (sql: string) => Promise<unknown[]>;
    interface Row { id: string; n: number | null }\n`;
  const code = new SourceCode(undefined, new Map([[PATH, head + text]]));
  const { runs } = findStatements(code, [PATH]);
  expect(runs).toHaveLength(1);
  return runs.map(({ call }) => rowTypeOf(typeChecker(code, [PATH]), call))[0] ?? 'UNKNOWN';
}

/** The same, a property as `name?: kinds`. */
function kindsIn(text: string): readonly string[] | string {
  const row = rowTypeIn(text);
  if (typeof row === 'string') return row;
  return row.map(
    ({ name, optional, admits }) => `${name}${optional ? '?' : ''}: ${[...admits].sort().join(' | ')}`,
  );
}

const ROW = ['id: string', 'n: null | number'];

describe('the row type of a call is', () => {
  it.each([
    ['its type argument', "export const of = () => tx.query<Row>('select 1');"],
    ['what the function returns', "export const of = (): Promise<Row[]> => tx.query('select 1');"],
    [
      'what the function around it returns',
      "export const of = (): Promise<Row[]> => read((tx) => tx.query('select 1'));",
    ],
    [
      'that of the variable',
      "export async function of() { const rows: Row[] = await tx.query('select 1'); return rows; }",
    ],
    ['what is asserted of it at once', "export const of = async () => (await query('select 1')) as Row[];"],
    [
      'that of the driver’s result',
      "import pg from 'pg'; declare const client: pg.Client;\n" +
        "export const of = async () => (await client.query<Row>('select 1')).rows;",
    ],
  ])('%s', (_what, text) => {
    expect(kindsIn(text)).toEqual(ROW);
  });

  it('put together from others', () => {
    expect(kindsIn("tx.query<Omit<Row, 'n'> & { at?: Date }>('select 1').then(() => 0)")).toEqual([
      'id: string',
      'at?: Date | undefined',
    ]);
  });

  it('of several forms: what only one of them has may be missing', () => {
    expect(kindsIn("void tx.query<Row | { id: null }>('select 1')")).toEqual([
      'id: null | string',
      'n?: null | number',
    ]);
  });

  it('unknown where nothing is said, where another is to say it, and where no row is used', () => {
    expect(kindsIn("void tx.query('select 1')")).toBe('UNKNOWN');
    expect(kindsIn("void tx.query<Record<string, unknown>>('select 1')")).toBe('UNKNOWN');
    expect(kindsIn("export const of = <R>() => tx.query<R>('select 1');")).toBe('UNKNOWN');
    expect(kindsIn("tx.query<Row>('select 1')")).toBe('UNKNOWN');
  });

  it('whatever one likes where it is that of `any`', () => {
    const driver = "import pg from 'pg'; declare const client: pg.Client;\n";
    expect(kindsIn(`${driver}export const of = () => client.query('select 1');`)).toBe('ANY');
    expect(kindsIn("void tx.query<Record<string, any>>('select 1')")).toBe('ANY');
  });
});

it('a value admits the texts of its type, where that is not any text', () => {
  const texts = (type: string) => {
    const row = rowTypeIn(`enum Kind { A = 'a', B = 'b' }; void tx.query<{ value: ${type} }>('select 1')`);
    return typeof row === 'string' ? row : row.map((property) => property.texts && [...property.texts]);
  };
  expect(texts("'a' | 'b' | null")).toEqual([['a', 'b']]);
  expect(texts('Kind')).toEqual([['a', 'b']]);
  expect(texts('string | null')).toEqual([null]);
  expect(texts("'a' | `n${number}`")).toEqual([null]);
  expect(texts("'a' & { readonly brand: 1 }")).toEqual([null]);
});

it('a value admits what its type is made of', () => {
  const values = `
    text: 'a' | 'b'; branded: string & { readonly brand: 1 }; template: \`n\${number}\`; kind: Kind; sure: true | null;
    seven: 7; big: bigint; at: Date; bytes: Buffer; list: readonly string[]; few: readonly ('a' | 'b')[] | null;
    maybe: (number | null)[]; other: Record<string, number>; open: unknown; loose: any`;
  expect(kindsIn(`enum Kind { A = 'a' }; void tx.query<{ ${values} }>('select 1')`)).toEqual([
    'text: string',
    'branded: string',
    'template: string',
    'kind: string',
    'sure: boolean | null',
    'seven: number',
    'big: bigint',
    'at: Date',
    'bytes: Buffer',
    'list: string[]',
    'few: null | string[]',
    'maybe: number[]',
    'other: object',
    'open: unknown',
    'loose: any',
  ]);
});
