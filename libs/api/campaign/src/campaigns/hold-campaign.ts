import { campaignLockKey, type Transaction } from '@commonworks/api-platform';

/**
 * Has the campaign alone until this transaction ends: waits for all that was begun in it, and keeps later
 * things waiting (see `campaignLockKey`). A campaign that the transaction cannot see is not taken.
 */
export async function holdCampaign(tx: Transaction, campaignId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(${campaignLockKey('c.id')}) from campaign c where c.id = $1`, [
    campaignId,
  ]);
}
