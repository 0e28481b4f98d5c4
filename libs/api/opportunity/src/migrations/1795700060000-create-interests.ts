import {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'opportunity_interest',
  'opportunity_match',
  'opportunity_named',
  'opportunity_interest_count',
];

const KEY = `consortium_id uuid not null,
        release_id uuid not null,
        opportunity_id uuid not null`;
const OF_OPPORTUNITY = 'foreign key (consortium_id, release_id, opportunity_id) references opportunity';
const LEVELS = `level text not null check (level in ('LEAD', 'TAKE_PART', 'OBSERVE')),
        collaboration_level text not null
          check (collaboration_level in ('KNOWLEDGE', 'PURCHASES', 'SYSTEM', 'SERVICE')),
        contact text not null check (length(contact) <= 200)`;

/**
 * Who would do what in an opportunity, and who is told of it when. What a municipality declares is its own; the
 * coordinator sees it where the municipality says so. What it is told of others the worker writes in batches: that there
 * is a match into `opportunity_match`, which it alone reads, and the names of those who consent into
 * `opportunity_named`, which they alone read, and the coordinator. Taking one's name back is one's own doing, at once.
 */
export class CreateInterests1795700060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = `municipality_id = any ${acting.municipalities}`;
    const coordinated = `consortium_id = any ${acting.coordinated}`;
    const published = (table: string) => `exists (
      select from opportunity o join consortium_member m on m.consortium_id = o.consortium_id
      where o.id = ${table}.opportunity_id and o.consortium_id = ${table}.consortium_id
        and o.release_id = ${table}.release_id and o.status = 'PUBLISHED'
        and m.municipality_id = ${table}.municipality_id)`;
    await runner.query(`
      create table opportunity_interest (
        municipality_id uuid not null references municipality,
        ${KEY},
        ${LEVELS},
        named boolean not null,
        tell_coordinator boolean not null,
        declared_by uuid references person,
        declared_at timestamptz not null default statement_timestamp(),
        primary key (municipality_id, opportunity_id),
        ${OF_OPPORTUNITY}
      );
      comment on column opportunity_interest.named is 'consents to be named to those who consent too';
      create index on opportunity_interest (consortium_id, release_id, opportunity_id);
      create index on opportunity_interest (declared_by);

      create table opportunity_match (
        municipality_id uuid not null references municipality,
        ${KEY},
        until date not null,
        named boolean not null default false,
        primary key (municipality_id, opportunity_id),
        ${OF_OPPORTUNITY}
      );
      comment on column opportunity_match.until is 'the last day on which it is told, whatever the others do';
      create index on opportunity_match (consortium_id, release_id, opportunity_id);

      create table opportunity_named (
        ${KEY},
        municipality_id uuid not null references municipality,
        ${LEVELS},
        primary key (consortium_id, release_id, opportunity_id, municipality_id),
        ${OF_OPPORTUNITY}
      );
      create index on opportunity_named (municipality_id);

      create table opportunity_interest_count (
        ${KEY},
        lead int check (lead > 0),
        take_part int check (take_part > 0),
        observe int check (observe > 0),
        matched boolean not null,
        counted_at timestamptz not null default statement_timestamp(),
        primary key (consortium_id, release_id, opportunity_id),
        ${OF_OPPORTUNITY}
      );
      comment on column opportunity_interest_count.matched is 'some municipality is told that there is a match';
      comment on table opportunity_interest_count is
        'of those that did not tell the coordinator; null where so few, or all, that a count would be as good as names';

      ${TABLES.map(forceRowLevelSecurity).join('\n')}
      ${allow(API_ROLE, 'select', 'opportunity_interest', `${own} or (${coordinated} and tell_coordinator)`)}
      ${allow(API_ROLE, 'insert', 'opportunity_interest', `${own} and ${published('opportunity_interest')}`)}
      ${allow(API_ROLE, 'update', 'opportunity_interest', own, [
        'level',
        'collaboration_level',
        'contact',
        'named',
        'tell_coordinator',
        'declared_by',
        'declared_at',
      ])}
      ${allow(API_ROLE, 'delete', 'opportunity_interest', own)}

      ${allow(API_ROLE, 'select', 'opportunity_match', own)}
      create policy ${API_ROLE}_update on opportunity_match for update to ${API_ROLE}
        using (${own}) with check (${own} and not named);
      grant update (named) on opportunity_match to ${API_ROLE};

      ${allow(
        API_ROLE,
        'select',
        'opportunity_named',
        `${coordinated} or exists (
          select from opportunity_match m where m.opportunity_id = opportunity_named.opportunity_id
            and m.municipality_id = any ${acting.municipalities} and m.named)`,
      )}
      ${allow(API_ROLE, 'update', 'opportunity_named', own, ['level', 'collaboration_level', 'contact'])}
      ${allow(API_ROLE, 'delete', 'opportunity_named', own)}

      ${allow(API_ROLE, 'select', 'opportunity_interest_count', coordinated)}

      ${TABLES.map((table) => allow(WORKER_ROLE, 'select', table, 'true')).join('\n')}
      ${['opportunity_match', 'opportunity_named', 'opportunity_interest_count']
        .flatMap((table) =>
          (['insert', 'delete'] as const).map((verb) => allow(WORKER_ROLE, verb, table, 'true')),
        )
        .join('\n')}
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
