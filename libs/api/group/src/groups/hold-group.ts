import type { Queries } from '@commonworks/api-platform/worker';

/**
 * Has what is decided in a group alone until the transaction ends: joining, leaving, choosing and advancing come one
 * after the other. What is read in a statement after this has all that was done before.
 */
export async function holdGroup(tx: Queries, groupId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('group ' || ($1::uuid)::text, 0))`, [
    groupId,
  ]);
}
