import { allow, forceRowLevelSecurity, WORKER_ROLE } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people were told of meetings, which the worker alone keeps: of each meeting what was told last, and of each person
 * what their calendar was sent. Each sending is a row, so that a mail that is late finds out that a newer one has gone.
 */
export class TellOfMeetings1795700090100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table group_meeting_told (
        meeting_id uuid primary key references group_meeting (id),
        status text check (status in ('POLLING', 'ARRANGED', 'HELD', 'CANCELLED')),
        sequence int not null default 0,
        reminded_at timestamptz,
        warned_for timestamptz,
        ended_for timestamptz
      );
      comment on column group_meeting_told.warned_for is 'the deadline before which those were reminded that had not answered';
      comment on column group_meeting_told.ended_for is 'the deadline whose passing was told';

      create table group_meeting_invitation (
        id uuid primary key default gen_random_uuid(),
        meeting_id uuid not null references group_meeting (id),
        person_id uuid not null references person,
        sequence int not null check (sequence >= 0),
        told int not null,
        cancels boolean not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        made_at timestamptz not null default statement_timestamp(),
        unique (meeting_id, person_id, sequence)
      );
      comment on column group_meeting_invitation.told is 'the sequence of the meeting that it tells of';
      create index on group_meeting_invitation (person_id);

      ${['group_meeting_told', 'group_meeting_invitation'].map(forceRowLevelSecurity).join('\n')}
      ${allow(WORKER_ROLE, 'select', 'group_meeting_told', 'true')}
      ${allow(WORKER_ROLE, 'insert', 'group_meeting_told', 'true')}
      ${allow(WORKER_ROLE, 'update', 'group_meeting_told', 'true')}
      ${allow(WORKER_ROLE, 'select', 'group_meeting_invitation', 'true')}
      ${allow(WORKER_ROLE, 'insert', 'group_meeting_invitation', 'true')}
      insert into mail_kind values ('MEETING');

      create policy owner_reads on group_meeting for select to current_user using (true);
      create policy owner_reads on group_meeting_guest for select to current_user using (true);
      create function group_meeting_people(meeting uuid)
        returns table (person_id uuid, municipality_id uuid, locale text)
        language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      begin
        return query
          select distinct p.id, g.municipality_id, p.locale
            from public.group_meeting m
            join public.group_member g on g.group_id = m.group_id
            join public.municipality_membership r on r.municipality_id = g.municipality_id and r.role = 'LEAD'
            join public.person p on p.id = r.person_id
           where m.id = meeting and p.closed_at is null and (g.standing in ('MEMBER', 'OBSERVER')
             or (g.standing = 'INVITED' and exists (select from public.group_meeting_guest a
                  where a.meeting_id = m.id and a.municipality_id = g.municipality_id)))
           order by g.municipality_id, p.id;
      end $$;
      comment on function group_meeting_people(uuid) is 'who is told of a meeting: those that act in its group for the municipalities it is for';
      revoke execute on function group_meeting_people(uuid) from public;
      grant execute on function group_meeting_people(uuid) to ${WORKER_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('mails about meetings wait in the queue, which the former version does not know');
  }
}
