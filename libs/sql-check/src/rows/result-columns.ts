import type pg from 'pg';
import { isPrepared, splitStatements } from '../statements/split-statements.js';
import { allowedTexts } from './allowed-texts.js';
import { describeStatement, type DescribedColumn } from './describe-statement.js';
import { driverValue } from './driver-values.js';
import type { ResultColumn } from './row.js';
import { statedNulls, type StatedNull } from './stated-nulls.js';

/**
 * Tells the columns of the rows that statements return, by what PostgreSQL describes and what it has in its own catalogue.
 * Of a view, it does not say which columns may be null.
 */
export class ResultColumns {
  private constructor(
    private readonly client: pg.Client,
    private readonly typeNames: ReadonlyMap<number, string>,
    /** The columns of tables, by table and number. */
    private readonly stored: ReadonlyMap<string, Pick<ResultColumn, 'nullable' | 'texts'>>,
  ) {}

  /** @param client may everything */
  static async read(client: pg.Client): Promise<ResultColumns> {
    const { rows: types } = await client.query<{ oid: number; name: string }>(
      'select oid, typname as name from pg_type',
    );
    const { rows: columns } = await client.query<{ key: string; nullable: boolean; checks: string[] }>(
      `select format('%s.%s', a.attrelid::oid, a.attnum) as key, not a.attnotnull as nullable,
              array(select pg_get_expr(k.conbin, k.conrelid) from pg_constraint k
                     where k.conrelid = a.attrelid and k.conkey = array[a.attnum] and k.contype = 'c'
                       and k.convalidated) as checks
         from pg_attribute a join pg_class c on c.oid = a.attrelid
        where c.relkind in ('r', 'p') and a.attnum > 0`,
    );
    return new ResultColumns(
      client,
      new Map(types.map(({ oid, name }) => [oid, name])),
      new Map(columns.map(({ key, nullable, checks }) => [key, { nullable, texts: textsOf(checks) }])),
    );
  }

  /**
   * None where no rows come back, as for a text with several statements: of these the driver gives a list of results.
   * @throws DatabaseError where the statement cannot be prepared
   */
  async of(text: string): Promise<ResultColumn[]> {
    const [only, ...others] = splitStatements(text);
    if (!only || others.length > 0 || !isPrepared(only)) return [];
    const described = await describeStatement(this.client, only.text);
    const stated = statedNulls(only);
    // Where a `*` stands for several, the columns do not lie beside what is written.
    const isAligned = stated.length === described.length;
    return described.map((column, i) => this.resultColumn(column, (isAligned && stated[i]) || null));
  }

  private resultColumn({ name, type, table, attribute }: DescribedColumn, stated: StatedNull): ResultColumn {
    const stored = this.stored.get(`${table}.${attribute}`);
    return {
      name,
      given: driverValue(this.typeNames.get(type) ?? ''),
      stored: stored !== undefined,
      nullable: stated === 'NULL' || (stated !== 'NOT_NULL' && stored?.nullable === true),
      texts: stored?.texts ?? null,
    };
  }
}

/** One check is enough: others can but allow less. */
function textsOf(checks: readonly string[]): ReadonlySet<string> | null {
  const [texts] = checks.map((check) => allowedTexts(check)).filter((allowed) => allowed !== null);
  return texts ? new Set(texts) : null;
}
