import { parseSync } from 'libpg-query';

export interface SplitStatement {
  readonly text: string;
  /** The kind PostgreSQL's parser gives it, as `SelectStmt`. */
  readonly kind: string;
  readonly tree: unknown;
}

/**
 * The statements of a text, which may hold several. `loadModule` of libpg-query has to be done before.
 * @throws Error with PostgreSQL's message for a text that is no SQL
 */
export function splitStatements(text: string): SplitStatement[] {
  const bytes = Buffer.from(text);
  const { stmts = [] } = parseSync(text) as {
    stmts?: { stmt: object; stmt_location?: number; stmt_len?: number }[];
  };
  return stmts.map(({ stmt, stmt_location: from = 0, stmt_len: length }) => {
    const [[kind, tree]] = Object.entries(stmt) as [[string, unknown]];
    const end = length === undefined ? bytes.length : from + length;
    return { text: bytes.subarray(from, end).toString().trim(), kind, tree };
  });
}

/** The kinds that PostgreSQL can prepare; the others change the schema, the session or the transaction. */
const PREPARED = new Set(['SelectStmt', 'InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt']);

export const isPrepared = ({ kind }: SplitStatement): boolean => PREPARED.has(kind);
