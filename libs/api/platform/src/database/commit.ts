import { AppError } from '../errors/app-error.js';
import { isConnectionLost, isNeverSent } from './connection-failures.js';

/** What of the driver's connection ends a transaction. */
export interface CommittingConnection {
  query(sql: string): Promise<{ command: string }>;
}

const rolledBack = () => new Error('a statement had failed: the transaction was rolled back');

/** @throws Error where the server rolled back instead, because a statement had failed and the work went on as if not */
export async function commit(connection: CommittingConnection): Promise<void> {
  const { command } = await connection.query('COMMIT');
  if (command !== 'COMMIT') throw rolledBack();
}

/**
 * What a failure means once the commit is on its way: where the connection is lost, COMMIT_UNKNOWN, for all of the
 * transaction stands, or nothing. That holds for whatever was in flight with it: what is told first may be an earlier
 * statement's loss.
 */
export const afterCommitWasSent = (error: unknown): unknown =>
  isConnectionLost(error) && !isNeverSent(error)
    ? new AppError('COMMIT_UNKNOWN', {}, undefined, { cause: error })
    : error;

/** The commit that a transaction has ahead of it, or has sent with its last statement. */
export class Commit {
  private state: 'AHEAD' | 'SENT' | 'DONE' = 'AHEAD';

  /** @throws Error as `commit`; the connection's own where it is lost */
  async send(connection: CommittingConnection): Promise<void> {
    this.state = 'SENT';
    await commit(connection);
    this.state = 'DONE';
  }

  get wasSent(): boolean {
    return this.state !== 'AHEAD';
  }

  /**
   * Sends it unless it was sent.
   * @throws Error as `send`; where it was sent and failed, and the work went on as if it had not
   */
  async ensure(connection: CommittingConnection): Promise<void> {
    if (this.state === 'AHEAD') await this.send(connection);
    if (this.state !== 'DONE') throw rolledBack();
  }
}
