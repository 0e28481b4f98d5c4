import {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actingGroups } from './acting-groups.js';

const STAGES = `('PROPOSED', 'CHAMPIONED', 'SCOPING', 'CHARTERED', 'DELIVERING', 'CLOSED')`;
const TABLES = ['group_candidate', 'group_vote', 'group_delegate', 'group_stage_change'];
const OF_MEMBER = 'foreign key (consortium_id, group_id, municipality_id) references group_member';

/**
 * Who stands as a group's champion and whom its members chose, who writes for a municipality beside its leads, and the
 * stages that the group went through. Who is in the group reads all of it; who left reads the stages until then.
 */
export class CreateChampions1795700071000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const member = `group_id = any ${actingGroups.member}`;
    const inGroup = `${member} or group_id = any ${actingGroups.observer}`;
    const own = (column: string) => `${column} = any ${acting.municipalities}`;
    await runner.query(`
      create table group_candidate (
        consortium_id uuid not null,
        group_id uuid not null,
        municipality_id uuid not null,
        person_id uuid not null references person,
        statement text not null check (length(statement) <= 2000),
        stood_at timestamptz not null default statement_timestamp(),
        confirmed_by uuid references person,
        confirmed_at timestamptz,
        primary key (consortium_id, group_id, municipality_id),
        ${OF_MEMBER}
      );
      create index on group_candidate (group_id);
      create index on group_candidate (person_id);
      create index on group_candidate (confirmed_by);

      create table group_vote (
        consortium_id uuid not null,
        group_id uuid not null,
        voter_id uuid not null,
        candidate_id uuid not null,
        chosen_by uuid references person,
        chosen_at timestamptz not null default statement_timestamp(),
        primary key (consortium_id, group_id, voter_id),
        foreign key (consortium_id, group_id, voter_id) references group_member,
        foreign key (consortium_id, group_id, candidate_id) references group_candidate
      );
      comment on column group_vote.voter_id is 'the municipality whose one vote it is';
      comment on column group_vote.candidate_id is 'the municipality whose candidate it chose';
      create index on group_vote (group_id);
      create index on group_vote (consortium_id, group_id, candidate_id);
      create index on group_vote (chosen_by);

      create table group_delegate (
        consortium_id uuid not null,
        group_id uuid not null,
        municipality_id uuid not null,
        person_id uuid not null references person,
        named_by uuid references person,
        named_at timestamptz not null default statement_timestamp(),
        primary key (consortium_id, group_id, municipality_id, person_id),
        ${OF_MEMBER}
      );
      create index on group_delegate (group_id);
      create index on group_delegate (person_id);
      create index on group_delegate (named_by);

      create table group_stage_change (
        consortium_id uuid not null,
        group_id uuid not null,
        id uuid not null default gen_random_uuid(),
        from_stage text not null check (from_stage in ${STAGES}),
        to_stage text not null check (to_stage in ${STAGES}),
        reason text not null check (length(reason) <= 1000),
        at timestamptz not null default statement_timestamp(),
        municipality_id uuid references municipality,
        person_id uuid references person,
        primary key (consortium_id, group_id, id),
        foreign key (consortium_id, group_id) references opportunity_group,
        check (from_stage <> to_stage),
        check ((municipality_id is null) = (person_id is null))
      );
      comment on column group_stage_change.person_id is 'null where the worker took it back';
      create index on group_stage_change (group_id, at);
      create index on group_stage_change (municipality_id);
      create index on group_stage_change (person_id);

      create function keep_stage_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        raise exception 'what a group went through stays' using errcode = 'restrict_violation';
      end $$;
      revoke all on function keep_stage_change() from public;
      create trigger keep before update or delete or truncate on group_stage_change
        execute function keep_stage_change();

      ${TABLES.map(forceRowLevelSecurity).join('\n')}
      ${['group_candidate', 'group_vote', 'group_delegate'].map((table) => allow(API_ROLE, 'select', table, inGroup)).join('\n')}

      ${allow(
        API_ROLE,
        'insert',
        'group_candidate',
        `${member} and ${own('municipality_id')} and person_id = ${acting.person}`,
        ['consortium_id', 'group_id', 'municipality_id', 'person_id', 'statement'],
      )}
      ${allow(API_ROLE, 'update', 'group_candidate', `${member} and ${own('municipality_id')}`, [
        'statement',
        'confirmed_by',
        'confirmed_at',
      ])}
      ${allow(API_ROLE, 'delete', 'group_candidate', `${member} and ${own('municipality_id')}`)}

      ${allow(API_ROLE, 'insert', 'group_vote', `${member} and ${own('voter_id')}`, [
        'consortium_id',
        'group_id',
        'voter_id',
        'candidate_id',
        'chosen_by',
      ])}
      ${allow(API_ROLE, 'update', 'group_vote', `${member} and ${own('voter_id')}`, [
        'candidate_id',
        'chosen_by',
        'chosen_at',
      ])}
      ${allow(API_ROLE, 'delete', 'group_vote', `${member} and (${own('voter_id')} or ${own('candidate_id')})`)}

      ${allow(API_ROLE, 'insert', 'group_delegate', `${member} and ${own('municipality_id')}`, [
        'consortium_id',
        'group_id',
        'municipality_id',
        'person_id',
        'named_by',
      ])}
      ${allow(API_ROLE, 'delete', 'group_delegate', `${member} and ${own('municipality_id')}`)}

      ${allow(
        API_ROLE,
        'select',
        'group_stage_change',
        `${inGroup} or (group_id = any ${actingGroups.former} and exists (
           select from group_member m where m.group_id = group_stage_change.group_id
             and m.municipality_id = any ${acting.municipalities} and group_stage_change.at <= m.left_at))`,
      )}
      ${allow(
        API_ROLE,
        'insert',
        'group_stage_change',
        `${member} and ${own('municipality_id')} and person_id = ${acting.person}`,
        ['consortium_id', 'group_id', 'from_stage', 'to_stage', 'reason', 'municipality_id', 'person_id'],
      )}

      ${TABLES.map((table) => allow(WORKER_ROLE, 'select', table, 'true')).join('\n')}
      ${allow(WORKER_ROLE, 'insert', 'group_stage_change', 'true', [
        'consortium_id',
        'group_id',
        'from_stage',
        'to_stage',
        'reason',
      ])}
      ${['group_candidate', 'group_vote', 'group_delegate'].map((table) => allow(WORKER_ROLE, 'delete', table, 'true')).join('\n')}
      ${allow(WORKER_ROLE, 'update', 'opportunity_group', 'true', [
        'stage',
        'stage_since',
        'champion_id',
        'champion_municipality_id',
        'champion_since',
      ])}
      ${allow(WORKER_ROLE, 'update', 'group_member', 'true', [
        'standing',
        'level',
        'collaboration_level',
        'contact',
        'since',
        'left_at',
        'leaves_on',
      ])}

      create policy owner_reads on group_candidate for select to current_user using (true);
      create function departed_candidates(of_group uuid) returns setof uuid
        language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select c.municipality_id from public.group_candidate c
         where c.group_id = of_group and not exists (
           select from public.municipality_membership m
            where m.municipality_id = c.municipality_id and m.person_id = c.person_id)
      $$;
      comment on function departed_candidates(uuid) is
        'the municipalities for which somebody stands who has no role there any more';
      revoke all on function departed_candidates(uuid) from public;
      grant execute on function departed_candidates(uuid) to ${WORKER_ROLE};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${['opportunity_group', 'group_member'].map((table) => `drop policy ${WORKER_ROLE}_update on ${table}; revoke update on ${table} from ${WORKER_ROLE};`).join('\n')}
      drop function departed_candidates(uuid);
      drop table group_stage_change, group_delegate, group_vote, group_candidate;
      drop function keep_stage_change();
    `);
  }
}
