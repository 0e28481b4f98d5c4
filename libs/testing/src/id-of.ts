import type pg from 'pg';

/** The id of the one row a statement returns. */
export async function idOf(client: pg.Client, sql: string, params: unknown[]): Promise<string> {
  const { rows } = await client.query<{ id: string }>(sql, params);
  const [row] = rows;
  if (!row || rows.length > 1) throw new Error(`one row was expected of: ${sql}`);
  return row.id;
}
