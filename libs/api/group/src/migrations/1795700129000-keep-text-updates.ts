import { allow, API_ROLE, acting, forceRowLevelSecurity } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contents } from './contents-policies.js';

/**
 * Changes of the text of minutes since its snapshot, as they were typed and by whom. They come while it is a draft and go
 * once they are in a snapshot: nothing of how a text came about outlives it.
 */
export class KeepTextUpdates1795700129000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const minutes = (condition: string) => `exists (select from meeting_minutes m
      where m.group_id = meeting_text_update.group_id and m.meeting_id = meeting_text_update.meeting_id and ${condition})`;
    await runner.query(`
      create table meeting_text_update (
        group_id uuid not null,
        meeting_id uuid not null,
        seq bigint not null check (seq > 0),
        person_id uuid not null references person,
        delta bytea not null check (length(delta) between 1 and 300000),
        at timestamptz not null default statement_timestamp(),
        primary key (group_id, meeting_id, seq),
        foreign key (group_id, meeting_id) references meeting_minutes on delete cascade
      );
      comment on table meeting_text_update is 'changes of the text of minutes that are not in its snapshot yet, as Yjs encodes them';
      create index on meeting_text_update (person_id);
      create index on meeting_text_update (meeting_id, seq);
      create function keep_text_update() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        if tg_op = 'UPDATE' or not exists (select from public.meeting_minutes m
            where m.group_id = new.group_id and m.meeting_id = new.meeting_id and m.status = 'DRAFT') then
          raise exception 'what is circulated stays as it is' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      revoke all on function keep_text_update() from public;
      create trigger keep before insert or update on meeting_text_update for each row execute function keep_text_update();
      ${forceRowLevelSecurity('meeting_text_update')}
      ${allow(API_ROLE, 'select', 'meeting_text_update', contents.write)}
      ${allow(
        API_ROLE,
        'insert',
        'meeting_text_update',
        `${contents.write} and person_id = ${acting.person}
           and ${minutes(`m.status = 'DRAFT' and m.snapshot_seq < meeting_text_update.seq`)}`,
        ['group_id', 'meeting_id', 'seq', 'person_id', 'delta'],
      )}
      ${allow(
        API_ROLE,
        'delete',
        'meeting_text_update',
        `${contents.write} and ${minutes('m.snapshot_seq >= meeting_text_update.seq')}`,
      )}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table meeting_text_update; drop function keep_text_update');
  }
}
