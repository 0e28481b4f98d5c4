import type { OwnerQuery } from './owner-query.js';
import { contextKeyPads, type ContextKey } from './signed-context.js';

/** Gives the database the key that contexts are signed with; contexts signed with another are worth nothing then. */
export async function writeContextKey(query: OwnerQuery, key: ContextKey): Promise<void> {
  const { inner, outer } = contextKeyPads(key);
  await query(
    `insert into context_key (inner_pad, outer_pad) values ($1, $2)
     on conflict (single) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad
       where context_key.inner_pad <> excluded.inner_pad`,
    [inner, outer],
  );
}
