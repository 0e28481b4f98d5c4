import { allow, API_ROLE, forceRowLevelSecurity } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contents } from './contents-policies.js';

/**
 * Who was there, and what was decided and given to do in a meeting: by which rule, with which votes, and whether a quorum
 * met at that moment, as it stood then. Nothing of it changes once the minutes that tell of it are circulated.
 */
export class RecordVotes1795700121000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meeting_attendance (
        group_id uuid not null,
        meeting_id uuid not null,
        id uuid not null default gen_random_uuid() unique,
        municipality_id uuid not null references municipality,
        person_id uuid references person,
        name text not null check (length(name) between 1 and 200),
        alternate boolean not null default false,
        remote boolean not null default false,
        from_at timestamptz,
        to_at timestamptz,
        version int not null default 1 check (version > 0),
        recorded_by uuid not null references person,
        recorded_for uuid not null references municipality,
        primary key (group_id, meeting_id, id),
        foreign key (group_id, meeting_id) references group_meeting,
        check (from_at < to_at)
      );
      comment on column meeting_attendance.name is 'as it was when that was written down, of a person of the group too';
      comment on column meeting_attendance.from_at is 'null: from the beginning of the meeting';
      comment on column meeting_attendance.to_at is 'null: until its end';
      create index on meeting_attendance (municipality_id);
      create index on meeting_attendance (person_id);
      create index on meeting_attendance (recorded_by);
      create index on meeting_attendance (recorded_for);

      alter table group_decision
        add column text_fr text not null default '' check (length(text_fr) <= 4000),
        add column meeting_id uuid,
        add column rule text check (rule in ('CONSENSUS', 'SIMPLE_MAJORITY', 'TWO_THIRDS', 'DOUBLE_MAJORITY', 'UNANIMITY')),
        add column voted_at timestamptz,
        add column members int check (members > 0),
        add column population bigint check (population >= 0),
        add column present int check (present between 0 and members),
        add column needed int check (needed > 0),
        add column result text check (result in ('CARRIED', 'LOST')),
        add foreign key (group_id, meeting_id) references group_meeting,
        add check (num_nulls(rule, voted_at, members, present, needed, result) in (0, 6)),
        add check (rule is null or meeting_id is not null),
        add check (rule is distinct from 'DOUBLE_MAJORITY' or population is not null);
      comment on column group_decision.members is 'how many there were';
      comment on column group_decision.population is 'of all of them; null where one is not known';
      comment on column group_decision.present is 'members that were there at that moment';
      create index on group_decision (group_id, meeting_id);
      grant insert (id, text_fr, meeting_id, rule, voted_at, members, population, present, needed, result)
        on group_decision to ${API_ROLE};

      create table group_decision_vote (
        group_id uuid not null,
        decision_id uuid not null,
        municipality_id uuid not null references municipality,
        vote text not null check (vote in ('YES', 'NO', 'ABSTAIN')),
        population int check (population >= 0),
        population_year int,
        primary key (group_id, decision_id, municipality_id),
        foreign key (group_id, decision_id) references group_decision,
        check ((population is null) = (population_year is null))
      );
      create index on group_decision_vote (municipality_id);

      alter table group_action
        add column meeting_id uuid,
        add foreign key (group_id, meeting_id) references group_meeting;
      create index on group_action (group_id, meeting_id);
      grant insert (meeting_id) on group_action to ${API_ROLE};

      create function keep_what_was_circulated() returns trigger
        language plpgsql set search_path = pg_catalog, pg_temp as $$
      declare
        meeting uuid := case when tg_op = 'DELETE' then old.meeting_id else new.meeting_id end;
      begin
        if tg_op = 'UPDATE' and (new.group_id, new.meeting_id) is distinct from (old.group_id, old.meeting_id) then
          raise exception 'of which meeting it is stays' using errcode = 'restrict_violation';
        end if;
        if meeting is not null and exists (select from public.meeting_minutes m
             where m.meeting_id = meeting and m.status <> 'DRAFT') then
          raise exception 'the minutes of the meeting are circulated' using errcode = 'restrict_violation';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;
      revoke all on function keep_what_was_circulated() from public;
      create trigger keep before insert or update or delete on meeting_attendance
        for each row execute function keep_what_was_circulated();
      create trigger keep before insert on group_decision for each row execute function keep_what_was_circulated();
      create trigger keep before insert on group_action for each row execute function keep_what_was_circulated();

      ${['meeting_attendance', 'group_decision_vote'].map(forceRowLevelSecurity).join('\n')}
      ${allow(API_ROLE, 'select', 'meeting_attendance', contents.read)}
      ${allow(API_ROLE, 'insert', 'meeting_attendance', `${contents.write} and ${contents.signed('recorded_by', 'recorded_for')}`, ['group_id', 'meeting_id', 'municipality_id', 'person_id', 'name', 'alternate', 'remote', 'from_at', 'to_at', 'recorded_by', 'recorded_for'])}
      ${allow(API_ROLE, 'update', 'meeting_attendance', contents.write, ['municipality_id', 'person_id', 'name', 'alternate', 'remote', 'from_at', 'to_at', 'version', 'recorded_by', 'recorded_for'])}
      ${allow(API_ROLE, 'delete', 'meeting_attendance', contents.write)}
      ${allow(API_ROLE, 'select', 'group_decision_vote', 'exists (select from group_decision d where (d.group_id, d.id) = (group_decision_vote.group_id, group_decision_vote.decision_id))')}
      ${allow(API_ROLE, 'insert', 'group_decision_vote', contents.write)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table group_decision_vote, meeting_attendance;
      drop trigger keep on group_decision;
      drop trigger keep on group_action;
      drop function keep_what_was_circulated;
      alter table group_action drop column meeting_id;
      alter table group_decision drop column text_fr, drop column meeting_id, drop column rule, drop column voted_at,
        drop column members, drop column population, drop column present, drop column needed, drop column result;
      revoke insert (id) on group_decision from ${API_ROLE};
    `);
  }
}
