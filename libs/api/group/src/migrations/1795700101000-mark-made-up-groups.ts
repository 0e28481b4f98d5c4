import { API_ROLE } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A group that a demo begins with says of itself that it is made up; nothing turns one into the other later. */
export class MarkMadeUpGroups1795700101000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant insert (synthetic) on opportunity_group to ${API_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke insert (synthetic) on opportunity_group from ${API_ROLE}`);
  }
}
