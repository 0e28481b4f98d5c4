import {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What coordinators make of candidates. An opportunity cites candidates of one release; a candidate is cited by one at a
 * time, and a citation that ended stays. Drafts are seen by coordinators alone, published ones by the consortium, and
 * with them the candidates that they cite. What was retired is never changed.
 */
export class CreateOpportunities1795700050300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const coordinated = `consortium_id = any ${acting.coordinated}`;
    const member = `consortium_id = any ${acting.consortia}`;
    await runner.query(`
      create table opportunity (
        consortium_id uuid not null,
        release_id uuid not null,
        id uuid not null default gen_random_uuid() unique,
        status text not null default 'DRAFT' check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
        name_en text not null check (length(name_en) between 1 and 200),
        name_fr text not null check (length(name_fr) between 1 and 200),
        description_en text not null check (length(description_en) <= 4000),
        description_fr text not null check (length(description_fr) <= 4000),
        version int not null default 1 check (version > 0),
        created_by uuid references person,
        created_at timestamptz not null default statement_timestamp(),
        published_at timestamptz,
        retired_at timestamptz,
        primary key (consortium_id, release_id, id),
        check (status <> 'DRAFT' or num_nonnulls(published_at, retired_at) = 0),
        check (status <> 'PUBLISHED' or (published_at is not null and retired_at is null)),
        check (status <> 'RETIRED' or retired_at is not null),
        foreign key (consortium_id, release_id) references opportunity_release
      );
      comment on column opportunity.version is 'a change names the version it was based on, and makes the next';

      create table opportunity_citation (
        consortium_id uuid not null,
        release_id uuid not null,
        id uuid not null default gen_random_uuid() unique,
        opportunity_id uuid not null,
        candidate_id uuid not null,
        state text not null default 'CITED' check (state in ('CITED', 'MOVED', 'RETIRED')),
        primary key (consortium_id, release_id, id),
        foreign key (consortium_id, release_id, opportunity_id) references opportunity,
        foreign key (consortium_id, release_id, candidate_id) references opportunity_candidate
      );
      comment on column opportunity_citation.state is 'MOVED: to another opportunity; RETIRED: its opportunity was';
      create unique index opportunity_citation_once on opportunity_citation (candidate_id) where state = 'CITED';
      create index on opportunity_citation (consortium_id, release_id, opportunity_id);
      create index on opportunity_citation (consortium_id, release_id, candidate_id);

      create function keep_opportunity() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        if old.status = 'RETIRED' then
          raise exception 'a retired opportunity stays as it is' using errcode = 'restrict_violation';
        end if;
        if old.status = 'PUBLISHED' and new.status = 'DRAFT' then
          raise exception 'a published opportunity is no draft again' using errcode = 'restrict_violation';
        end if;
        if (new.consortium_id, new.release_id, new.id, new.created_by, new.created_at)
           is distinct from (old.consortium_id, old.release_id, old.id, old.created_by, old.created_at)
           or (old.published_at is not null and new.published_at is distinct from old.published_at) then
          raise exception 'whose an opportunity is, and since when, stays' using errcode = 'restrict_violation';
        end if;
        if new.version <> old.version + 1 then
          raise exception 'a change makes the next version' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create function keep_citation() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        if old.state <> 'CITED' or (new.consortium_id, new.release_id, new.id, new.opportunity_id, new.candidate_id)
           is distinct from (old.consortium_id, old.release_id, old.id, old.opportunity_id, old.candidate_id) then
          raise exception 'a citation ends, and changes in nothing else' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      revoke all on function keep_opportunity(), keep_citation() from public;
      create trigger keep before update on opportunity for each row execute function keep_opportunity();
      create trigger keep before update on opportunity_citation for each row execute function keep_citation();
      create trigger keep_all before delete or truncate on opportunity execute function keep_candidates();
      create trigger keep_all before delete or truncate on opportunity_citation execute function keep_candidates();

      ${['opportunity', 'opportunity_citation'].map(forceRowLevelSecurity).join('\n')}
      ${allow(API_ROLE, 'select', 'opportunity', `${coordinated} or (${member} and status = 'PUBLISHED')`)}
      ${allow(
        API_ROLE,
        'insert',
        'opportunity',
        `${coordinated} and status = 'DRAFT' and created_by is not distinct from ${acting.person}`,
        [
          'consortium_id',
          'release_id',
          'id',
          'name_en',
          'name_fr',
          'description_en',
          'description_fr',
          'created_by',
        ],
      )}
      ${allow(API_ROLE, 'update', 'opportunity', coordinated, [
        'status',
        'name_en',
        'name_fr',
        'description_en',
        'description_fr',
        'version',
        'published_at',
        'retired_at',
      ])}
      ${allow(
        API_ROLE,
        'select',
        'opportunity_citation',
        `${coordinated} or (${member} and state = 'CITED' and exists (
           select from opportunity o where o.consortium_id = opportunity_citation.consortium_id
             and o.release_id = opportunity_citation.release_id and o.id = opportunity_citation.opportunity_id))`,
      )}
      ${allow(API_ROLE, 'insert', 'opportunity_citation', `${coordinated} and state = 'CITED'`, [
        'consortium_id',
        'release_id',
        'opportunity_id',
        'candidate_id',
      ])}
      ${allow(API_ROLE, 'update', 'opportunity_citation', coordinated, ['state'])}
      ${allow(WORKER_ROLE, 'select', 'opportunity', 'true')}
      ${['opportunity', 'opportunity_citation'].map(readPublishedOnly).join('\n')}
      alter policy ${API_ROLE}_select on opportunity_candidate using (${coordinated} or (${member} and exists (
        select from opportunity_citation c where c.consortium_id = opportunity_candidate.consortium_id
          and c.release_id = opportunity_candidate.release_id and c.candidate_id = opportunity_candidate.id)));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy ${API_ROLE}_select on opportunity_candidate using (consortium_id = any ${acting.coordinated});
      drop table opportunity_citation, opportunity;
      drop function keep_citation();
      drop function keep_opportunity();
    `);
  }
}

/** Restrictive: of a release that was withdrawn nobody reads anything any more. */
const readPublishedOnly = (table: string) =>
  `create policy published_only on ${table} as restrictive for select to ${API_ROLE}
     using (release_id = any (array(select r.id from release r where r.status = 'PUBLISHED')));`;
