import { WORKER_ROLE } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * To whom the worker writes of what happened, and what they may do at that moment: it writes to nobody what they
 * could not open. Roles stay out of its reach but for the one person it writes to.
 */
export class FindMailReaders1795700003210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function mail_reader(reader uuid, out email text, out locale text, out memberships jsonb, out consortia uuid[])
        language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      begin
        select p.email, p.locale, held.memberships, held.consortia
          into email, locale, memberships, consortia
          from public.person p cross join lateral public.standing_of(p.id) as held
         where p.id = reader and p.closed_at is null;
      end $$;
      comment on function mail_reader(uuid) is 'address, language and roles of a person; nothing where the account is closed';
      revoke execute on function mail_reader(uuid) from public;
      grant execute on function mail_reader(uuid) to ${WORKER_ROLE};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function mail_reader(uuid)');
  }
}
