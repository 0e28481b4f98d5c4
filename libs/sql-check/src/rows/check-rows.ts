import type pg from 'pg';
import type ts from 'typescript';
import { placeOf, type StatementRun } from '../statements/find-statements.js';
import { judgeRow } from './judge-row.js';
import { ResultColumns } from './result-columns.js';
import { rowTypeOf } from './row-type-of.js';

export interface CheckedRows {
  /** What is wrong, a line each: `file:line message`. */
  readonly faults: readonly string[];
  /** Calls whose row type was held against the columns that their statement returns. */
  readonly judged: number;
}

/**
 * Holds the row type of each call against the columns that its statement returns, in each form that the statement takes.
 * @param client may everything
 */
export async function checkRows(
  client: pg.Client,
  runs: readonly StatementRun[],
  checker: ts.TypeChecker,
): Promise<CheckedRows> {
  const columns = await ResultColumns.read(client);
  const faults = new Set<string>();
  const judged = new Set<ts.Node>();
  for (const { statement, call } of runs) {
    const { file, line } = placeOf(call);
    const row = rowTypeOf(checker, call);
    if (row !== 'UNKNOWN' && row !== 'ANY') judged.add(call);
    for (const fault of judgeRow(row, await columns.of(statement.text)))
      faults.add(`${file}:${line} ${fault}`);
  }
  return { faults: [...faults], judged: judged.size };
}
