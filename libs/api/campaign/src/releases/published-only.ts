import type { Queries } from '@commonworks/api-platform/worker';

/** Of things made of releases those whose release is published and was not withdrawn since. */
export async function withPublishedRelease<T extends { readonly releaseId: string }>(
  tx: Queries,
  things: readonly T[],
): Promise<T[]> {
  if (things.length === 0) return [];
  const published = await tx.query<{ id: string }>(
    `select r.id from release r where r.id = any($1::uuid[]) and r.status = 'PUBLISHED'`,
    [things.map(({ releaseId }) => releaseId)],
  );
  const ids = new Set(published.map(({ id }) => id));
  return things.filter(({ releaseId }) => ids.has(releaseId));
}
