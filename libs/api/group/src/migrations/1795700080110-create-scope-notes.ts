import { allow, API_ROLE, forceRowLevelSecurity } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contents } from './contents-policies.js';

/** What is in the scope of a group and what is not. A note is never changed: another version comes after it. */
export class CreateScopeNotes1795700080110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table group_scope_note (
        group_id uuid not null references opportunity_group (id),
        version int not null check (version > 0),
        in_scope text not null check (length(in_scope) between 1 and 8000),
        out_of_scope text not null check (length(out_of_scope) <= 8000),
        collaboration_level text not null check (collaboration_level in ('KNOWLEDGE', 'PURCHASES', 'SYSTEM', 'SERVICE')),
        options text not null check (length(options) <= 8000),
        saved_by uuid not null references person,
        saved_for uuid not null references municipality,
        saved_at timestamptz not null default statement_timestamp(),
        primary key (group_id, version)
      );
      create index on group_scope_note (saved_by);
      create index on group_scope_note (saved_for);
      ${forceRowLevelSecurity('group_scope_note')}
      ${allow(API_ROLE, 'select', 'group_scope_note', contents.read)}
      ${allow(API_ROLE, 'insert', 'group_scope_note', `${contents.write} and ${contents.signed('saved_by', 'saved_for')}`, ['group_id', 'version', 'in_scope', 'out_of_scope', 'collaboration_level', 'options', 'saved_by', 'saved_for'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table group_scope_note');
  }
}
