import { IDENTITY_ROLE } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whose a session is, with the person's name: what they do says who did it, and need not read it again behind the
 * policies of `person`, which ask in four ways whether a name may be seen.
 */
export class NameWhoIsSignedIn1795700004010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function authenticated_session(bytea, integer);
      create function authenticated_session(token_hash bytea, idle_seconds integer)
        returns table ("personId" uuid, "personName" text, locale text, memberships jsonb, consortia uuid[],
                       "seenLongAgo" boolean, "authenticatedAt" timestamptz)
        language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      begin
        return query
          select p.id, p.name, p.locale, held.memberships, held.consortia,
                 s.last_seen_at < now() - interval '1 minute', s.authenticated_at
            from public.session s
            join public.person p on p.id = s.person_id
            cross join lateral public.standing_of(p.id) as held
           where s.id_hash = token_hash and s.expires_at > now()
             and s.last_seen_at > now() - make_interval(secs => idle_seconds);
      end $$;
      revoke execute on function authenticated_session(bytea, integer) from public;
      grant execute on function authenticated_session(bytea, integer) to ${IDENTITY_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('this version asks a session for a name');
  }
}
