import {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'opportunity_release',
  'opportunity_candidate',
  'opportunity_place',
  'opportunity_window',
  'opportunity_system',
];

/**
 * What a release gives to find opportunities by: candidates, and what they were found from, of named answers alone.
 * The worker writes them once, with the release; nobody changes or removes them, the owner included. Whose release
 * was made before gets them at the worker's next start: a row of `opportunity_release` says that a release has its own.
 */
export class CreateCandidates1795700050100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const member = `consortium_id = any ${acting.consortia}`;
    const coordinated = `consortium_id = any ${acting.coordinated}`;
    await runner.query(`
      create table opportunity_release (
        consortium_id uuid not null,
        release_id uuid not null,
        campaign_id uuid not null,
        as_of date not null,
        made_at timestamptz not null default now(),
        primary key (consortium_id, release_id),
        foreign key (consortium_id, release_id) references release,
        foreign key (consortium_id, campaign_id) references campaign (consortium_id, id)
      );
      create index on opportunity_release (consortium_id, campaign_id);
      comment on column opportunity_release.as_of is 'the day from which windows are looked at';

      create table opportunity_candidate (
        consortium_id uuid not null,
        release_id uuid not null,
        id uuid not null default gen_random_uuid() unique,
        kind text not null check (kind in ('SERVICE', 'REPLACEMENT')),
        service_id uuid references service,
        question_id uuid references question,
        product_key text,
        demand double precision check (demand between 0 and 1),
        supply double precision check (supply between 0 and 1),
        reach double precision check (reach between 0 and 1),
        urgency double precision check (urgency between 0 and 1),
        firmness double precision not null check (firmness between 0 and 1),
        primary key (consortium_id, release_id, id),
        unique nulls not distinct (release_id, kind, service_id, question_id, product_key),
        check (num_nonnulls(demand, supply, reach, urgency) > 0),
        check (case kind when 'SERVICE' then service_id is not null and num_nonnulls(question_id, product_key) = 0
                         else num_nonnulls(question_id, product_key) = 2 end),
        foreign key (consortium_id, release_id) references opportunity_release
      );
      comment on column opportunity_candidate.demand is '0 to 1, as the others; null where it is not known';

      create table opportunity_place (
        consortium_id uuid not null,
        release_id uuid not null,
        service_id uuid not null references service,
        municipality_id uuid not null references municipality,
        client text not null check (client in ('PURSUE', 'EXPLORE', 'TEST', 'MONITOR', 'LINE', 'BESIDE')),
        supplier text not null check (supplier in ('HARVEST', 'IMPROVE', 'INVEST', 'MAYBE', 'LINE', 'BESIDE')),
        primary key (consortium_id, release_id, service_id, municipality_id),
        foreign key (consortium_id, release_id) references opportunity_release
      );
      comment on column opportunity_place.client is 'LINE: on a line, in no region; BESIDE: a score is missing';
      create index on opportunity_place (municipality_id);

      create table opportunity_window (
        consortium_id uuid not null,
        release_id uuid not null,
        question_id uuid not null references question,
        product_key text not null,
        service_id uuid references service,
        product text not null,
        from_month text not null check (from_month ~ '^\\d{4}-\\d{2}$'),
        to_month text not null check (to_month ~ '^\\d{4}-\\d{2}$' and to_month >= from_month),
        municipality_count int not null check (municipality_count > 0),
        named int not null check (named >= municipality_count),
        urgency double precision not null check (urgency between 0 and 1),
        primary key (consortium_id, release_id, question_id, product_key),
        foreign key (consortium_id, release_id) references opportunity_release
      );
      comment on table opportunity_window is 'the months, YYYY-MM, in which most users of a product are active';
      comment on column opportunity_window.named is 'municipalities that named a system for the question';

      create table opportunity_system (
        consortium_id uuid not null,
        release_id uuid not null,
        question_id uuid not null references question,
        municipality_id uuid not null references municipality,
        service_id uuid references service,
        product_key text not null,
        product text not null,
        status text not null check (status in ('UNDECIDED', 'REPLACING', 'DONE')),
        support_ends text,
        planned_from text,
        planned_to text,
        from_month text check (from_month ~ '^\\d{4}-\\d{2}$'),
        to_month text check (to_month ~ '^\\d{4}-\\d{2}$' and to_month >= from_month),
        primary key (consortium_id, release_id, question_id, municipality_id),
        check ((from_month is null) = (to_month is null)),
        foreign key (consortium_id, release_id) references opportunity_release
      );
      comment on column opportunity_system.support_ends is 'a year, a month or a day, as precise as it was known';
      comment on column opportunity_system.from_month is 'first month of its own window; null where it has none';
      create index on opportunity_system (municipality_id);

      create function keep_candidates() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        raise exception 'what was made of a release stays as it is' using errcode = 'restrict_violation';
      end $$;
      revoke all on function keep_candidates() from public;
      ${TABLES.map(keep).join('\n')}

      ${TABLES.map(forceRowLevelSecurity).join('\n')}
      ${TABLES.map((table) => allow(WORKER_ROLE, 'select', table, 'true')).join('\n')}
      ${TABLES.map((table) => allow(WORKER_ROLE, 'insert', table, 'true')).join('\n')}
      ${TABLES.map((table) => allow(API_ROLE, 'select', table, table === 'opportunity_candidate' ? coordinated : member)).join('\n')}
      ${TABLES.map(readPublishedOnly).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${TABLES.toReversed().join(', ')}; drop function keep_candidates();`);
  }
}

const keep = (table: string) =>
  `create trigger keep before update or delete or truncate on ${table} execute function keep_candidates();`;

/** Restrictive: of a release that was withdrawn nobody reads anything any more. */
const readPublishedOnly = (table: string) =>
  `create policy published_only on ${table} as restrictive for select to ${API_ROLE}
     using (release_id = any (array(select r.id from release r where r.status = 'PUBLISHED')));`;
