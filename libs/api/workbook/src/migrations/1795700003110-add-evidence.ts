import { acting, allow, API_ROLE, forceRowLevelSecurity } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files that a municipality attached to its own answers. Nobody else may know of one: the worker's role, which makes
 * releases, cannot see the table.
 */
export class AddEvidence1795700003110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = `municipality_id = any ${acting.municipalities}`;
    await runner.query(`
      create table evidence (
        municipality_id uuid not null,
        file_id uuid not null unique,
        workbook_id uuid not null,
        question_id uuid not null references question,
        primary key (municipality_id, file_id),
        foreign key (municipality_id, file_id) references file,
        foreign key (municipality_id, workbook_id) references workbook
      );
      create index on evidence (municipality_id, workbook_id, question_id);
      create index on evidence (question_id);
      ${forceRowLevelSecurity('evidence')}
      ${(['select', 'insert', 'delete'] as const).map((command) => allow(API_ROLE, command, 'evidence', own)).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table evidence');
  }
}
