import { createDataSource } from './data-source.js';
import type { OwnerQuery } from './owner-query.js';

/** Runs `work` on one connection of the owner of the schema, outside a transaction. */
export async function withOwner<T>(ownerUrl: string, work: (query: OwnerQuery) => Promise<T>): Promise<T> {
  const source = await createDataSource({ url: ownerUrl, poolSize: 1 }).initialize();
  try {
    return await work((sql, params = []) => source.query<unknown[]>(sql, params));
  } finally {
    await source.destroy();
  }
}
