import { connected, type TestDatabase } from '@commonworks/testing';

/** Tables with a tenant's data of which a role that serves requests sees a row without saying for whom it acts. */
export async function tablesSeenWithoutContext(database: TestDatabase): Promise<string[]> {
  const seen = [
    ...(await tablesSeen(database, 'commonworks_api', database.apiUrl)),
    ...(await tablesSeen(database, 'commonworks_identity', database.identityUrl)),
  ];
  return [...new Set(seen)];
}

async function tablesSeen(database: TestDatabase, role: string, url: string): Promise<string[]> {
  const tables = await connected(database.superuserUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select c.relname as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
          and has_any_column_privilege($1, c.oid, 'select')
          and exists (select from pg_policy p where p.polrelid = c.oid) order by 1`,
      [role],
    );
    return rows.map(({ name }) => name);
  });
  if (tables.length === 0) throw new Error('no table was found: nothing would be shown');
  return connected(url, async (client) => {
    const seen: string[] = [];
    for (const table of tables) {
      const { rows } = await client.query(`select from ${table} limit 1`);
      if (rows.length > 0) seen.push(table);
    }
    return seen;
  });
}
