import { acting, allow, API_ROLE, forceRowLevelSecurity } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actingGroups } from './acting-groups.js';
import { contents } from './contents-policies.js';

/**
 * What a group decided. A decision is never changed: a later one stands in its place. Who left reads those recorded
 * until then, and so does not learn by which later one an earlier was replaced.
 */
export class CreateGroupDecisions1795700080120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const whileIn = `(group_id = any ${actingGroups.former} and exists (
      select from group_member m where m.group_id = group_decision.group_id
        and m.municipality_id = any ${acting.municipalities} and m.left_at >= group_decision.recorded_at))`;
    await runner.query(`
      create table group_decision (
        group_id uuid not null references opportunity_group (id),
        id uuid not null default gen_random_uuid() unique,
        number int not null check (number > 0),
        text text not null check (length(text) between 1 and 4000),
        decided_on date not null,
        supersedes uuid check (supersedes <> id),
        recorded_by uuid not null references person,
        recorded_for uuid not null references municipality,
        recorded_at timestamptz not null default statement_timestamp(),
        primary key (group_id, id),
        unique (group_id, number),
        unique (group_id, supersedes),
        foreign key (group_id, supersedes) references group_decision
      );
      comment on column group_decision.supersedes is 'the earlier decision in whose place it stands';
      create index on group_decision (recorded_by);
      create index on group_decision (recorded_for);
      ${forceRowLevelSecurity('group_decision')}
      ${allow(API_ROLE, 'select', 'group_decision', `${contents.read} or ${whileIn}`)}
      ${allow(API_ROLE, 'insert', 'group_decision', `${contents.write} and ${contents.signed('recorded_by', 'recorded_for')}`, ['group_id', 'number', 'text', 'decided_on', 'supersedes', 'recorded_by', 'recorded_for'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table group_decision');
  }
}
