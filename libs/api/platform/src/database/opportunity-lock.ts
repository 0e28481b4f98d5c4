import { requireUuids } from './uuid.js';
import type { Queries } from './transaction.js';

/**
 * Has what is known of an opportunity's interests alone until the transaction ends: declaring, withdrawing, the batch and
 * the beginning of a group around it come one after the other, so that nobody is named, or asked to join, who has just
 * taken it back. What is read in a statement after this has all that was done before. Whoever needs a group's lock as
 * well takes this one first.
 */
export async function holdInterests(tx: Queries, opportunityId: string): Promise<void> {
  requireUuids(opportunityId);
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('interests ' || ($1::uuid)::text, 0))`, [
    opportunityId,
  ]);
}
