import {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['opportunity_invitation', 'opportunity_declined'];

const KEY = `municipality_id uuid not null references municipality,
        consortium_id uuid not null,
        release_id uuid not null,
        opportunity_id uuid not null`;
const OF_OPPORTUNITY = 'foreign key (consortium_id, release_id, opportunity_id) references opportunity';

/**
 * Whom the coordinator asked whether it would take part, and until which day. That a municipality will not is its own to
 * know: it stands in a table that nobody else reads, so that refusal, silence and a day that passed look alike.
 */
export class CreateInvitations1795700065000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = `municipality_id = any ${acting.municipalities}`;
    const coordinated = `consortium_id = any ${acting.coordinated}`;
    const published = (table: string) => `exists (
      select from opportunity o join consortium_member m on m.consortium_id = o.consortium_id
      where o.id = ${table}.opportunity_id and o.consortium_id = ${table}.consortium_id
        and o.release_id = ${table}.release_id and o.status = 'PUBLISHED'
        and m.municipality_id = ${table}.municipality_id)`;
    await runner.query(`
      create table opportunity_invitation (
        ${KEY},
        invited_by uuid references person,
        invited_at timestamptz not null default statement_timestamp(),
        answer_by date not null,
        primary key (municipality_id, opportunity_id),
        ${OF_OPPORTUNITY}
      );
      comment on column opportunity_invitation.answer_by is 'the last day on which it stands';
      create index on opportunity_invitation (consortium_id, release_id, opportunity_id);
      create index on opportunity_invitation (opportunity_id);
      create index on opportunity_invitation (invited_by);

      create table opportunity_declined (
        ${KEY},
        declined_by uuid references person,
        declined_at timestamptz not null default statement_timestamp(),
        primary key (municipality_id, opportunity_id),
        ${OF_OPPORTUNITY}
      );
      create index on opportunity_declined (consortium_id, release_id, opportunity_id);
      create index on opportunity_declined (declined_by);

      ${TABLES.map(forceRowLevelSecurity).join('\n')}
      ${allow(API_ROLE, 'select', 'opportunity_invitation', `${own} or ${coordinated}`)}
      ${allow(API_ROLE, 'insert', 'opportunity_invitation', `${coordinated} and ${published('opportunity_invitation')}`)}
      ${allow(API_ROLE, 'update', 'opportunity_invitation', coordinated, ['invited_by', 'invited_at', 'answer_by'])}

      ${allow(API_ROLE, 'select', 'opportunity_declined', own)}
      ${allow(API_ROLE, 'insert', 'opportunity_declined', `${own} and ${published('opportunity_declined')}`)}
      ${allow(API_ROLE, 'delete', 'opportunity_declined', own)}

      ${TABLES.map((table) => allow(WORKER_ROLE, 'select', table, 'true')).join('\n')}
      ${TABLES.map(readPublishedOnly).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${TABLES.toReversed().join(', ')}`);
  }
}

/** Restrictive: of a release that was withdrawn nobody reads anything any more. */
const readPublishedOnly = (table: string) =>
  `create policy published_only on ${table} as restrictive for select to ${API_ROLE}
     using (release_id = any (array(select r.id from release r where r.status = 'PUBLISHED')));`;
