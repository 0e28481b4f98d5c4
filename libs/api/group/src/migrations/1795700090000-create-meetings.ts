import {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actingGroups } from './acting-groups.js';

const TABLES = ['group_meeting', 'group_meeting_time', 'group_meeting_answer', 'group_meeting_guest'];
const OF_MEETING = 'foreign key (group_id, meeting_id) references group_meeting';

/**
 * Meetings of a group: times that are proposed, what municipalities answer, and the one that is chosen. Who is in the
 * group reads all of it; a municipality that is invited to the group reads the meetings it is a guest of, and of the
 * answers its own.
 */
export class CreateMeetings1795700090000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = `municipality_id = any ${acting.municipalities}`;
    const member = `group_id = any ${actingGroups.member}`;
    const inGroup = `${member} or group_id = any ${actingGroups.observer}`;
    const guestOf = (meeting: string) => `(group_id = any ${actingGroups.invited} and exists (
      select from group_meeting_guest g where g.meeting_id = ${meeting}
        and g.municipality_id = any ${acting.municipalities}))`;
    await runner.query(`
      create table group_meeting (
        group_id uuid not null references opportunity_group (id),
        id uuid not null default gen_random_uuid() unique,
        title text not null check (length(title) between 1 and 200),
        place text not null default '' check (length(place) <= 500),
        zone text not null check (length(zone) between 1 and 60),
        minutes int not null check (minutes between 15 and 480),
        agenda jsonb not null check (jsonb_typeof(agenda) = 'array'),
        status text not null default 'POLLING' check (status in ('POLLING', 'ARRANGED', 'HELD', 'CANCELLED')),
        deadline timestamptz not null,
        starts_at timestamptz,
        sequence int not null default 0 check (sequence >= 0),
        reason text not null default '' check (length(reason) <= 1000),
        version int not null default 1 check (version > 0),
        reminded_at timestamptz,
        changed_by uuid references person,
        changed_at timestamptz not null default statement_timestamp(),
        primary key (group_id, id),
        check (status = 'CANCELLED' or (starts_at is null) = (status = 'POLLING'))
      );
      comment on column group_meeting.zone is 'by whose clocks its times were proposed; IANA';
      comment on column group_meeting.sequence is 'counts what calendars have to be told since a time was chosen';
      comment on column group_meeting.version is 'a change names the version it was based on, and makes the next';
      create index on group_meeting (changed_by);
      create index group_meeting_open on group_meeting (status) where status in ('POLLING', 'ARRANGED');

      create table group_meeting_time (
        group_id uuid not null,
        meeting_id uuid not null,
        id uuid not null default gen_random_uuid(),
        starts_at timestamptz not null,
        primary key (group_id, meeting_id, id),
        unique (group_id, meeting_id, starts_at),
        ${OF_MEETING}
      );

      create table group_meeting_answer (
        group_id uuid not null,
        meeting_id uuid not null,
        time_id uuid not null,
        municipality_id uuid not null references municipality,
        answer text not null check (answer in ('YES', 'IF_NEEDED', 'NO')),
        answered_by uuid references person,
        answered_at timestamptz not null default statement_timestamp(),
        primary key (group_id, meeting_id, time_id, municipality_id),
        foreign key (group_id, meeting_id, time_id) references group_meeting_time on delete cascade
      );
      create index on group_meeting_answer (municipality_id);
      create index on group_meeting_answer (answered_by);

      create table group_meeting_guest (
        group_id uuid not null,
        meeting_id uuid not null,
        municipality_id uuid not null references municipality,
        primary key (group_id, meeting_id, municipality_id),
        ${OF_MEETING}
      );
      comment on table group_meeting_guest is 'municipalities that are invited to the group, and see this meeting before they join';
      create index on group_meeting_guest (municipality_id);

      ${TABLES.map(forceRowLevelSecurity).join('\n')}
      ${allow(API_ROLE, 'select', 'group_meeting_guest', `${own} or ${inGroup}`)}
      ${allow(API_ROLE, 'insert', 'group_meeting_guest', member)}

      ${allow(API_ROLE, 'select', 'group_meeting', `${inGroup} or ${guestOf('group_meeting.id')}`)}
      ${allow(API_ROLE, 'insert', 'group_meeting', `${member} and changed_by = ${acting.person}`, [
        'group_id',
        'id',
        'title',
        'place',
        'zone',
        'minutes',
        'agenda',
        'deadline',
        'changed_by',
      ])}
      ${allow(API_ROLE, 'update', 'group_meeting', member, [
        'title',
        'place',
        'minutes',
        'agenda',
        'status',
        'deadline',
        'starts_at',
        'sequence',
        'reason',
        'version',
        'reminded_at',
        'changed_by',
        'changed_at',
      ])}

      ${allow(
        API_ROLE,
        'select',
        'group_meeting_time',
        `${inGroup} or ${guestOf('group_meeting_time.meeting_id')}`,
      )}
      ${allow(API_ROLE, 'insert', 'group_meeting_time', member)}

      ${allow(
        API_ROLE,
        'select',
        'group_meeting_answer',
        `${inGroup} or (${own} and group_id = any ${actingGroups.invited})`,
      )}
      ${(['insert', 'update'] as const)
        .map((command) =>
          allow(
            API_ROLE,
            command,
            'group_meeting_answer',
            `${own} and (${inGroup} or ${guestOf('group_meeting_answer.meeting_id')})`,
            command === 'update' ? ['answer', 'answered_by', 'answered_at'] : undefined,
          ),
        )
        .join('\n')}

      ${TABLES.map((table) => allow(WORKER_ROLE, 'select', table, 'true')).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${TABLES.toReversed().join(', ')}`);
  }
}
