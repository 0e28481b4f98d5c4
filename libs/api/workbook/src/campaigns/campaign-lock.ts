import type { Transaction } from '@commonworks/api-platform';

/** The lock of the campaign whose id the expression gives, as an argument of `pg_advisory_xact_lock…`. */
export const campaignLockKey = (id: string) => `hashtextextended('campaign ' || (${id})::text, 0)`;

/**
 * Waits until every save into the campaign that has begun is committed, and keeps later ones waiting until
 * this transaction ends. What is read in the statements after it stays true.
 */
export async function lockCampaign(tx: Transaction, campaignId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(${campaignLockKey('$1::uuid')})`, [campaignId]);
}
