import { API_ROLE } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The people of a group: whoever has a role in one of its municipalities that joined. They write to each other, so they
 * know each other by name; of people elsewhere a person sees those of the own municipality and no others. Runs with the
 * rights of its owner, and only for groups that a municipality of the transaction has joined.
 */
export class ShowGroupPeople1795700080100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function people_of_groups(groups uuid[])
      returns table (group_id uuid, municipality_id uuid, person_id uuid, name text, role text)
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      begin
        return query
          select g.group_id, g.municipality_id, p.id, p.name, m.role
            from public.group_member g
            join public.municipality_membership m on m.municipality_id = g.municipality_id
            join public.person p on p.id = m.person_id
           where g.group_id = any (groups) and g.standing in ('MEMBER', 'OBSERVER')
             and (g.group_id = any (public.acting_member_groups()) or g.group_id = any (public.acting_observer_groups()));
      end $$;
      comment on function people_of_groups(uuid[]) is
        'who has a role in a municipality that joined one of these groups, for those that joined it too';
      revoke all on function people_of_groups(uuid[]) from public;
      grant execute on function people_of_groups(uuid[]) to ${API_ROLE};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function people_of_groups');
  }
}
