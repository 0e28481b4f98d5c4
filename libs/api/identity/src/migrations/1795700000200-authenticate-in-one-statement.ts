import { IDENTITY_ROLE } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const READ_BY_THE_OWNER = [
  'session',
  'person',
  'municipality_membership',
  'consortium_membership',
  'installation_membership',
  'consortium_member',
];

/**
 * Whose a session is, in one statement that needs no signed context, and so no transaction of its own around it:
 * every request asks it first. Who calls has to know the hash of a session's token, and that is proof enough.
 *
 * The owner of the function is behind the policies of these tables like everybody, and is let in to read.
 */
export class AuthenticateInOneStatement1795700000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${READ_BY_THE_OWNER.map((table) => `create policy owner_authenticates on ${table} for select to current_user using (true);`).join('\n')}

      create function standing_of(person uuid, out memberships jsonb, out consortia uuid[])
        language plpgsql stable as $$
      begin
        memberships := coalesce((
          select jsonb_agg(held) from (
            select jsonb_build_object('role', m.role, 'municipalityId', m.municipality_id) as held
              from public.municipality_membership m where m.person_id = person
            union all
            select jsonb_build_object('role', m.role, 'consortiumId', m.consortium_id)
              from public.consortium_membership m where m.person_id = person
            union all
            select jsonb_build_object('role', m.role) from public.installation_membership m where m.person_id = person
          ) as every), '[]');
        consortia := array(
          select distinct c.consortium_id from public.consortium_member c
            join public.municipality_membership m using (municipality_id) where m.person_id = person);
      end $$;
      revoke execute on function standing_of(uuid) from public;
      grant execute on function standing_of(uuid) to ${IDENTITY_ROLE};

      create function authenticated_session(token_hash bytea, idle_seconds integer)
        returns table ("personId" uuid, locale text, memberships jsonb, consortia uuid[],
                       "seenLongAgo" boolean, "authenticatedAt" timestamptz)
        language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      begin
        return query
          select p.id, p.locale, held.memberships, held.consortia,
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

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function authenticated_session(bytea, integer), standing_of(uuid);
      ${READ_BY_THE_OWNER.map((table) => `drop policy owner_authenticates on ${table};`).join('\n')}
    `);
  }
}
