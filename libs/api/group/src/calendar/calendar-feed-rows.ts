import type { Queries, Transaction } from '@commonworks/api-platform';

/** Since when the person acting has an address; null where there is none. */
export async function readFeed(tx: Queries, personId: string): Promise<{ madeAt: Date } | null> {
  const [feed] = await tx.query<{ madeAt: Date }>(
    'select f.made_at as "madeAt" from calendar_feed f where f.person_id = $1',
    [personId],
  );
  return feed ?? null;
}

/** In place of the one before, which ends. */
export async function storeFeed(tx: Transaction, personId: string, tokenHash: Buffer): Promise<void> {
  await tx.query(
    `insert into calendar_feed (person_id, token_hash) values ($1, $2)
     on conflict (person_id) do update set token_hash = excluded.token_hash, made_at = statement_timestamp()`,
    [personId, tokenHash],
  );
}

export async function removeFeed(tx: Transaction, personId: string): Promise<void> {
  await tx.query('delete from calendar_feed where person_id = $1', [personId]);
}
