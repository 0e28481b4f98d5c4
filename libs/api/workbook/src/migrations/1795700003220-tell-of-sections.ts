import { allow, WORKER_ROLE } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The worker mails nobody of a section that was taken back from them: it sees to whom sections are handed. */
export class TellOfSections1795700003220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allow(WORKER_ROLE, 'select', 'section_assignment', 'true'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy ${WORKER_ROLE}_select on section_assignment;
      revoke select on section_assignment from ${WORKER_ROLE};
    `);
  }
}
