import { allow, API_ROLE, forceRowLevelSecurity, WORKER_ROLE } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contents } from './contents-policies.js';

/** What somebody is to do for a group, and until when. The worker reminds them. */
export class CreateGroupActions1795700080130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table group_action (
        group_id uuid not null references opportunity_group (id),
        id uuid not null default gen_random_uuid() unique,
        title text not null check (length(title) between 1 and 500),
        due_on date not null,
        municipality_id uuid not null references municipality,
        person_id uuid references person,
        done_at timestamptz,
        reminded text check (reminded in ('SOON', 'OVERDUE')),
        version int not null default 1 check (version > 0),
        given_by uuid not null references person,
        given_for uuid not null references municipality,
        given_at timestamptz not null default statement_timestamp(),
        primary key (group_id, id)
      );
      comment on column group_action.person_id is 'who does it; null where the municipality is to find somebody';
      comment on column group_action.reminded is 'of what the person was reminded last, for this day and person';
      create index on group_action (municipality_id);
      create index on group_action (person_id);
      create index on group_action (given_by);
      create index on group_action (given_for);
      create index on group_action (due_on) where done_at is null;
      ${forceRowLevelSecurity('group_action')}
      ${allow(API_ROLE, 'select', 'group_action', contents.read)}
      ${allow(API_ROLE, 'insert', 'group_action', `${contents.write} and ${contents.signed('given_by', 'given_for')}`, ['group_id', 'id', 'title', 'due_on', 'municipality_id', 'person_id', 'given_by', 'given_for'])}
      ${allow(API_ROLE, 'update', 'group_action', contents.write, ['title', 'due_on', 'municipality_id', 'person_id', 'done_at', 'reminded', 'version'])}
      ${allow(API_ROLE, 'delete', 'group_action', contents.write)}
      ${allow(WORKER_ROLE, 'select', 'group_action', 'true')}
      ${allow(WORKER_ROLE, 'update', 'group_action', 'true', ['reminded'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table group_action');
  }
}
