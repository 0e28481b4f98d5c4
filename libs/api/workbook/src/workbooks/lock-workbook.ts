import { campaignLockKey, found, type Transaction } from '@commonworks/api-platform';

export interface LockedWorkbook {
  readonly municipalityId: string;
  readonly consortiumId: string;
  readonly campaignId: string;
}

/**
 * Takes a workbook of one's own for this transaction: its campaign shared, then its row (see `campaignLockKey`).
 * Whoever else writes to the workbook waits, and so do the closing of its campaign and its release. What is
 * read in the statements after it stays true.
 * @throws AppError NOT_FOUND
 */
export async function lockWorkbook(tx: Transaction, id: string): Promise<LockedWorkbook> {
  // What is selected is computed before the row is locked, so the campaign is always taken before it.
  const [workbook] = await tx.query<LockedWorkbook>(
    `select w.municipality_id as "municipalityId", w.consortium_id as "consortiumId",
            w.campaign_id as "campaignId", pg_advisory_xact_lock_shared(${campaignLockKey('w.campaign_id')})
     from workbook w where w.id = $1 for no key update`,
    [id],
  );
  return found(workbook);
}
