import type { MigrationInterface, QueryRunner } from 'typeorm';
import { API_ROLE } from '../database/policies.js';

/** What the installation is; one row, written when the database is prepared, and no runtime role may change it. */
export class CreateInstallation1795690000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table installation (
        only_one boolean primary key default true check (only_one),
        mode text not null check (mode in ('DEMO', 'REAL')),
        recorded_at timestamptz not null default now()
      );
      grant select on installation to ${API_ROLE};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table installation');
  }
}
