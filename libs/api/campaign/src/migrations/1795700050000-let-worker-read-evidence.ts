import { allow, WORKER_ROLE } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows from a release is made of what it published: the worker reads that again, releases made earlier too. */
export class LetWorkerReadEvidence1795700050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${allow(WORKER_ROLE, 'select', 'release_cell', 'true')}
      ${allow(WORKER_ROLE, 'select', 'release_named_answer', 'true')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy ${WORKER_ROLE}_select on release_named_answer;
      drop policy ${WORKER_ROLE}_select on release_cell;
      revoke select on release_cell, release_named_answer from ${WORKER_ROLE};
    `);
  }
}
