import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who writes for a member by its choice is told of meetings as its leads are. */
export class TellDelegatesOfMeetings1795700090300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy owner_reads on group_delegate for select to current_user using (true);
      ${peopleWhere(`(r.role = 'LEAD' or (g.standing = 'MEMBER' and exists (select from public.group_delegate d
        where d.group_id = g.group_id and d.municipality_id = g.municipality_id and d.person_id = r.person_id)))`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${peopleWhere(`r.role = 'LEAD'`)}
      drop policy owner_reads on group_delegate;
    `);
  }
}

const peopleWhere = (acts: string) => `
  create or replace function group_meeting_people(meeting uuid)
    returns table (person_id uuid, municipality_id uuid, locale text)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  begin
    return query
      select distinct p.id, g.municipality_id, p.locale
        from public.group_meeting m
        join public.group_member g on g.group_id = m.group_id
        join public.municipality_membership r on r.municipality_id = g.municipality_id
        join public.person p on p.id = r.person_id
       where m.id = meeting and p.closed_at is null and ${acts} and (g.standing in ('MEMBER', 'OBSERVER')
         or (g.standing = 'INVITED' and exists (select from public.group_meeting_guest a
              where a.meeting_id = m.id and a.municipality_id = g.municipality_id)))
       order by g.municipality_id, p.id;
  end $$;`;
