import { acting, allow, API_ROLE, forceRowLevelSecurity } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The secret address under which a person's calendar program reads the meetings. Kept is its hash, so that the table opens
 * no calendar; there is one at a time, and taking it back ends it.
 */
export class CreateCalendarFeeds1795700090200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = `person_id = ${acting.person}`;
    await runner.query(`
      create table calendar_feed (
        person_id uuid primary key references person,
        token_hash bytea not null unique check (length(token_hash) = 32),
        made_at timestamptz not null default statement_timestamp()
      );
      ${forceRowLevelSecurity('calendar_feed')}
      ${allow(API_ROLE, 'select', 'calendar_feed', own)}
      ${allow(API_ROLE, 'insert', 'calendar_feed', own)}
      ${allow(API_ROLE, 'update', 'calendar_feed', own, ['token_hash', 'made_at'])}
      ${allow(API_ROLE, 'delete', 'calendar_feed', own)}

      create policy owner_reads on calendar_feed for select to current_user using (true);
      create function calendar_feed_person(hash bytea) returns uuid
        language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      begin
        return (select f.person_id from public.calendar_feed f where f.token_hash = hash);
      end $$;
      comment on function calendar_feed_person(bytea) is 'whose the address is, by the hash of its token';
      revoke execute on function calendar_feed_person(bytea) from public;
      grant execute on function calendar_feed_person(bytea) to ${API_ROLE};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function calendar_feed_person(bytea); drop table calendar_feed');
  }
}
