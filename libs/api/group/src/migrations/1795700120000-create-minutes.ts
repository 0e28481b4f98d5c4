import {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actingGroups } from './acting-groups.js';
import { contents } from './contents-policies.js';

/**
 * Minutes of meetings. Members alone have the text while it is written, and all of it when it is circulated. What observers
 * read of it, and who left of what was adopted until then, is a copy without what is confidential: a row of its own, so that
 * no statement of theirs meets the rest. What is circulated stays as it is until it is taken back, what is adopted for good:
 * triggers hold it, against the api's own mistakes too.
 */
export class CreateMinutes1795700120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const whileIn = `(status = 'ADOPTED' and group_id = any ${actingGroups.former} and exists (
      select from group_member m where m.group_id = minutes_copy.group_id
        and m.municipality_id = any ${acting.municipalities} and m.left_at >= minutes_copy.adopted_at))`;
    await runner.query(`
      create table meeting_minutes (
        group_id uuid not null,
        meeting_id uuid not null unique,
        status text not null default 'DRAFT' check (status in ('DRAFT', 'CIRCULATED', 'ADOPTED')),
        language text not null check (language in ('EN', 'FR')),
        last_seq bigint not null default 0,
        snapshot_seq bigint not null default 0 check (snapshot_seq between 0 and last_seq),
        snapshot bytea not null,
        body jsonb not null,
        revision int not null default 1 check (revision > 0),
        reason text not null default '' check (length(reason) <= 1000),
        circulated_at timestamptz,
        corrections_until timestamptz,
        circulated jsonb,
        digest text check (digest ~ '^[0-9a-f]{64}$'),
        adopted_at timestamptz,
        adopted_by uuid references person,
        adopted_for uuid references municipality,
        version int not null default 1 check (version > 0),
        begun_by uuid not null references person,
        begun_for uuid not null references municipality,
        begun_at timestamptz not null default statement_timestamp(),
        primary key (group_id, meeting_id),
        foreign key (group_id, meeting_id) references group_meeting,
        check ((status = 'DRAFT') = (circulated_at is null) and (status = 'DRAFT') = (corrections_until is null)
          and (status = 'DRAFT') = (circulated is null) and (status = 'DRAFT') = (digest is null)),
        check ((status = 'ADOPTED') = (adopted_at is not null) and (status = 'ADOPTED') = (adopted_by is not null)
          and (status = 'ADOPTED') = (adopted_for is not null))
      );
      comment on column meeting_minutes.last_seq is 'of the last change of the text that was taken';
      comment on column meeting_minutes.snapshot is 'the text up to snapshot_seq, as Yjs encodes it; later changes stand in rows of their own';
      comment on column meeting_minutes.body is 'the same, as it was read and checked';
      comment on column meeting_minutes.circulated is 'the text with what it names, as it stood when it was circulated';
      comment on column meeting_minutes.digest is 'SHA-256 of circulated, in canonical JSON';
      comment on column meeting_minutes.reason is 'why it was taken back last';
      comment on column meeting_minutes.version is 'a step names the version it was based on, and makes the next';
      create index on meeting_minutes (adopted_by);
      create index on meeting_minutes (adopted_for);
      create index on meeting_minutes (begun_by);
      create index on meeting_minutes (begun_for);

      create table minutes_copy (
        group_id uuid not null,
        meeting_id uuid not null,
        status text not null check (status in ('CIRCULATED', 'ADOPTED')),
        language text not null check (language in ('EN', 'FR')),
        revision int not null,
        version int not null,
        body jsonb not null,
        left_out int not null check (left_out >= 0),
        circulated_at timestamptz not null,
        corrections_until timestamptz not null,
        digest text not null,
        adopted_at timestamptz,
        adopted_by uuid references person,
        adopted_for uuid references municipality,
        primary key (group_id, meeting_id),
        foreign key (group_id, meeting_id) references meeting_minutes,
        check ((status = 'ADOPTED') = (adopted_at is not null))
      );
      comment on table minutes_copy is 'minutes that were circulated, as they are read beyond the members: without what is confidential';
      comment on column minutes_copy.left_out is 'how many items are confidential';
      create index on minutes_copy (adopted_by);
      create index on minutes_copy (adopted_for);

      create table minutes_correction (
        group_id uuid not null,
        meeting_id uuid not null,
        id uuid not null default gen_random_uuid() unique,
        revision int not null,
        text text not null check (length(text) between 1 and 4000),
        proposed_by uuid not null references person,
        proposed_for uuid not null references municipality,
        proposed_at timestamptz not null default statement_timestamp(),
        accepted boolean,
        answer text not null default '' check (length(answer) <= 4000),
        answered_by uuid references person,
        answered_for uuid references municipality,
        answered_at timestamptz,
        primary key (group_id, meeting_id, id),
        foreign key (group_id, meeting_id) references meeting_minutes,
        check ((accepted is null) = (answered_at is null) and (accepted is null) = (answered_by is null)
          and (accepted is null) = (answered_for is null))
      );
      comment on column minutes_correction.revision is 'of the text that it corrects';
      create index on minutes_correction (proposed_by);
      create index on minutes_correction (proposed_for);
      create index on minutes_correction (answered_by);
      create index on minutes_correction (answered_for);

      create table minutes_addendum (
        group_id uuid not null,
        meeting_id uuid not null,
        id uuid not null default gen_random_uuid() unique,
        text text not null check (length(text) between 1 and 4000),
        added_by uuid not null references person,
        added_for uuid not null references municipality,
        added_at timestamptz not null default statement_timestamp(),
        primary key (group_id, meeting_id, id),
        foreign key (group_id, meeting_id) references meeting_minutes
      );
      create index on minutes_addendum (added_by);
      create index on minutes_addendum (added_for);

      ${KEEPING}
      ${TABLES.map(forceRowLevelSecurity).join('\n')}

      ${allow(API_ROLE, 'select', 'meeting_minutes', contents.write)}
      ${allow(API_ROLE, 'insert', 'meeting_minutes', `${contents.write} and ${contents.signed('begun_by', 'begun_for')} and status = 'DRAFT'`, ['group_id', 'meeting_id', 'language', 'snapshot', 'body', 'begun_by', 'begun_for'])}
      ${allow(API_ROLE, 'update', 'meeting_minutes', contents.write, [
        'status',
        'last_seq',
        'snapshot_seq',
        'snapshot',
        'body',
        'revision',
        'reason',
        'circulated_at',
        'corrections_until',
        'circulated',
        'digest',
        'adopted_at',
        'adopted_by',
        'adopted_for',
        'version',
      ])}
      ${allow(WORKER_ROLE, 'select', 'meeting_minutes', 'true', ['meeting_id', 'status', 'corrections_until'])}

      ${allow(API_ROLE, 'select', 'minutes_copy', `${contents.read} or ${whileIn}`)}
      ${allow(API_ROLE, 'insert', 'minutes_copy', contents.write)}
      ${allow(API_ROLE, 'update', 'minutes_copy', contents.write, ['status', 'version', 'adopted_at', 'adopted_by', 'adopted_for'])}
      ${allow(API_ROLE, 'delete', 'minutes_copy', contents.write)}
      ${allow(WORKER_ROLE, 'select', 'minutes_copy', 'true', ['meeting_id', 'status', 'corrections_until'])}

      ${allow(API_ROLE, 'select', 'minutes_correction', contents.write)}
      ${allow(API_ROLE, 'insert', 'minutes_correction', `${contents.write} and ${contents.signed('proposed_by', 'proposed_for')}`, ['group_id', 'meeting_id', 'id', 'revision', 'text', 'proposed_by', 'proposed_for'])}
      ${allow(API_ROLE, 'update', 'minutes_correction', `${contents.write}`, ['accepted', 'answer', 'answered_by', 'answered_for', 'answered_at'])}
      ${allow(WORKER_ROLE, 'select', 'minutes_correction', 'true', ['meeting_id', 'id', 'answered_at'])}

      ${allow(
        API_ROLE,
        'select',
        'minutes_addendum',
        `${contents.read} or (group_id = any ${actingGroups.former} and exists (
           select from minutes_copy c where c.meeting_id = minutes_addendum.meeting_id and c.status = 'ADOPTED')
           and exists (select from group_member m where m.group_id = minutes_addendum.group_id
             and m.municipality_id = any ${acting.municipalities} and m.left_at >= minutes_addendum.added_at))`,
      )}
      ${allow(API_ROLE, 'insert', 'minutes_addendum', `${contents.write} and ${contents.signed('added_by', 'added_for')}`, ['group_id', 'meeting_id', 'text', 'added_by', 'added_for'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table ${TABLES.toReversed().join(', ')};
      drop function keep_minutes, keep_minutes_copy, keep_minutes_correction, keep_minutes_addendum;
    `);
  }
}

const TABLES = ['meeting_minutes', 'minutes_copy', 'minutes_correction', 'minutes_addendum'];

const keeping = (name: string, events: string, table: string, body: string) => `
  create function ${name}() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
  ${body} $$;
  revoke all on function ${name}() from public;
  create trigger keep before ${events} on ${table} for each row execute function ${name}();`;

const refuse = (sentence: string) => `raise exception '${sentence}' using errcode = 'restrict_violation';`;

const KEEPING = [
  keeping(
    'keep_minutes',
    'update or delete',
    'meeting_minutes',
    `begin
       if tg_op = 'DELETE' then
         if old.status <> 'DRAFT' then ${refuse('minutes that were circulated stay')} end if;
         return old;
       end if;
       if old.status = 'ADOPTED' then ${refuse('adopted minutes stay as they are')} end if;
       if (new.group_id, new.meeting_id, new.language, new.begun_by, new.begun_for, new.begun_at)
          is distinct from (old.group_id, old.meeting_id, old.language, old.begun_by, old.begun_for, old.begun_at)
          or new.last_seq < old.last_seq or new.snapshot_seq < old.snapshot_seq then
         ${refuse('whose minutes are, and what was taken of them, stays')}
       end if;
       if old.status = 'DRAFT' and (new.status = 'ADOPTED' or new.revision <> old.revision) then
         ${refuse('minutes are circulated before they are adopted')}
       end if;
       if old.status = 'CIRCULATED' and (new.last_seq, new.snapshot_seq, new.snapshot, new.body)
          is distinct from (old.last_seq, old.snapshot_seq, old.snapshot, old.body) then
         ${refuse('what is circulated stays as it is')}
       end if;
       if old.status = 'CIRCULATED' and new.status = 'DRAFT' and new.revision <> old.revision + 1 then
         ${refuse('what is taken back is written anew')}
       end if;
       if old.status = 'CIRCULATED' and new.status <> 'DRAFT'
          and (new.revision, new.circulated_at, new.corrections_until, new.circulated, new.digest)
          is distinct from (old.revision, old.circulated_at, old.corrections_until, old.circulated, old.digest) then
         ${refuse('what is circulated stays as it is')}
       end if;
       if new.status = 'ADOPTED' and (new.corrections_until > statement_timestamp()
          or exists (select from public.minutes_correction c
            where c.group_id = new.group_id and c.meeting_id = new.meeting_id
              and (c.answered_at is null or c.accepted and c.revision = new.revision))
          or not exists (select from public.group_meeting m
            where m.group_id = new.group_id and m.id = new.meeting_id and m.status = 'HELD')) then
         ${refuse('minutes are adopted once they can no longer be corrected, and of a meeting that was held')}
       end if;
       return new;
     end`,
  ),
  keeping(
    'keep_minutes_copy',
    'update or delete',
    'minutes_copy',
    `begin
       if old.status = 'ADOPTED' then ${refuse('adopted minutes stay as they are')} end if;
       return case when tg_op = 'DELETE' then old else new end;
     end`,
  ),
  keeping(
    'keep_minutes_correction',
    'insert or update or delete',
    'minutes_correction',
    `begin
       if tg_op = 'INSERT' then
         if not exists (select from public.meeting_minutes m
             where m.group_id = new.group_id and m.meeting_id = new.meeting_id and m.status = 'CIRCULATED'
               and m.revision = new.revision and m.corrections_until > statement_timestamp()) then
           ${refuse('what is circulated is corrected, in its time')}
         end if;
         return new;
       end if;
       if tg_op = 'DELETE' or old.answered_at is not null
          or (new.group_id, new.meeting_id, new.id, new.revision, new.text, new.proposed_by, new.proposed_for, new.proposed_at)
          is distinct from (old.group_id, old.meeting_id, old.id, old.revision, old.text, old.proposed_by, old.proposed_for,
            old.proposed_at) then
         ${refuse('a correction is answered once, and stays')}
       end if;
       return new;
     end`,
  ),
  keeping(
    'keep_minutes_addendum',
    'insert or update or delete',
    'minutes_addendum',
    `begin
       if tg_op <> 'INSERT' then ${refuse('an addendum stays as it is')} end if;
       if not exists (select from public.meeting_minutes m
           where m.group_id = new.group_id and m.meeting_id = new.meeting_id and m.status = 'ADOPTED') then
         ${refuse('what is adopted is added to')}
       end if;
       return new;
     end`,
  ),
].join('\n');
