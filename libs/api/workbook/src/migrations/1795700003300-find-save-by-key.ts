import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each save looks for an earlier one with its key. The index that keeps the keys of a workbook apart begins with the
 * municipality and the workbook, as the primary key does. Wherever PostgreSQL knows little of a history that has
 * just grown, it takes either for as good: it read every version of every answer of the workbook, at each save.
 */
export class FindSaveByKey1795700003300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index on answer_revision (idempotency_key)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index answer_revision_idempotency_key_idx');
  }
}
