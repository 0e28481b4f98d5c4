import { allow, API_ROLE, forceRowLevelSecurity } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contents } from './contents-policies.js';

/** What a group says of how it buys, what came of it, where its records lie and how it ended; each saying is kept. */
export class CreateGroupFacts1795700080160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table group_fact (
        group_id uuid not null references opportunity_group (id),
        code text not null check (code in ('BUYING_ROUTE', 'BENEFITS', 'RECORDS', 'EXIT')),
        version int not null check (version > 0),
        text text not null check (length(text) between 1 and 4000),
        told_by uuid not null references person,
        told_for uuid not null references municipality,
        told_at timestamptz not null default statement_timestamp(),
        primary key (group_id, code, version)
      );
      create index on group_fact (told_by);
      create index on group_fact (told_for);
      ${forceRowLevelSecurity('group_fact')}
      ${allow(API_ROLE, 'select', 'group_fact', contents.read)}
      ${allow(API_ROLE, 'insert', 'group_fact', `${contents.write} and ${contents.signed('told_by', 'told_for')}`, ['group_id', 'code', 'version', 'text', 'told_by', 'told_for'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table group_fact');
  }
}
