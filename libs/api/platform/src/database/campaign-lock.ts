import type { QueryRunner } from 'typeorm';

/**
 * The lock of a campaign, and the one order in which everything takes its locks:
 *
 * 1. the campaign (an advisory lock, the same for the api's role and the worker's),
 *    - *shared* by what happens in one workbook: saving, sharing, handing over, review, sign-off, reopening it;
 *    - *alone* by what decides for all of them: opening, closing and reopening the campaign, asking for its
 *      release, and opening the snapshot that the release is computed from;
 * 2. the workbook's row (`for no key update`), where only one workbook is concerned;
 * 3. the release's row (`for update`), in the worker only.
 *
 * Whoever needs several takes them in this order, and reads what it decides by in a statement after them. A
 * lock is kept until the commit, and PostgreSQL makes a commit visible before it lets the lock go: who gets
 * the lock sees all that was done under it.
 *
 * **Worked example.** Taber takes an answer back to *private* at the moment at which the coordinator asks for
 * the release.
 * - Taber first: Taber holds the campaign shared, so the request waits. Taber's change is committed and
 *   confirmed; then the request gets the lock and is stored. The snapshot is opened later, and has the change.
 * - The request first: Taber waits. When Taber gets the lock, the release stands as REQUESTED. Taber is told
 *   that the release is being made and that nothing was changed, and nothing is.
 *
 * From the request to the release's end it is its *status* that keeps workbooks and levels as they are, not the
 * lock: nobody waits for the computing to end, they are answered at once. A release that FAILED has ended, and
 * everything may be changed again; the next one is a new request.
 *
 * Opening the snapshot under the lock is a wall of its own: what was changed under the lock is either committed
 * before the snapshot is opened, and in it, or begins after it, and meets a release that is being made.
 */
export const campaignLockKey = (id: string) => `hashtextextended('campaign ' || (${id})::text, 0)`;

/**
 * Begins a repeatable-read transaction whose snapshot is opened while the campaign is held alone.
 *
 * A transaction's snapshot is opened before its first statement runs: a lock which that statement waits for is
 * granted too late, and the snapshot lacks what was committed during the wait. Therefore the lock is the
 * session's, taken before the transaction begins. The first statement of the transaction gives it back: by
 * then the snapshot is open, and nobody needs to wait any longer.
 */
export async function beginOnCampaign(runner: QueryRunner, campaignId: string): Promise<void> {
  const key = campaignLockKey('$1::uuid');
  try {
    await runner.query(`select pg_advisory_lock(${key})`, [campaignId]);
    await runner.startTransaction('REPEATABLE READ');
    await runner.query(`select pg_advisory_unlock(${key})`, [campaignId]);
  } catch (error) {
    // A lock of the session outlives a failed transaction: it may not go back to the pool with the connection.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    await giveBackLocks(runner);
    throw error;
  }
}

async function giveBackLocks(runner: QueryRunner): Promise<void> {
  try {
    await runner.query('select pg_advisory_unlock_all()');
  } catch {
    // The connection is lost, and its locks with it.
  }
}
