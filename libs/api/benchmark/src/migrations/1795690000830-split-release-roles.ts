import { API_ROLE, narrowGrant } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who asks for a release says of which campaign; all else of it is the worker's to write. */
export class SplitReleaseRoles1795690000830 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await narrowGrant(runner, API_ROLE, 'insert', 'release', [
      'consortium_id',
      'campaign_id',
      'requested_by',
    ]);
    // When the lock was had, not when the transaction began: what was waited for comes before it.
    await runner.query('alter table release alter column requested_at set default statement_timestamp()');
  }

  async down(): Promise<void> {
    throw new Error('what was taken from the api role is not given back');
  }
}
