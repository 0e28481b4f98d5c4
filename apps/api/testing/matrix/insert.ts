import type pg from 'pg';

/** Writes rows, past row-level security, and gives the values of a column of them (`id`, unless told). */
export async function insert(
  client: pg.Client,
  table: string,
  rows: readonly Record<string, unknown>[],
  returning = 'id',
): Promise<string[]> {
  const made: string[] = [];
  for (const row of rows) {
    const columns = Object.keys(row);
    const places = columns.map((_, i) => `$${i + 1}`);
    const { rows: written } = await client.query<{ made: string }>(
      `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')}) returning ${returning} as made`,
      Object.values(row),
    );
    for (const { made: value } of written) made.push(value);
  }
  return made;
}

/** The one value that writing one row gives. */
export async function insertOne(
  client: pg.Client,
  table: string,
  row: Record<string, unknown>,
  returning = 'id',
): Promise<string> {
  const [value] = await insert(client, table, [row], returning);
  if (value === undefined) throw new Error(`no row was written to ${table}`);
  return value;
}
