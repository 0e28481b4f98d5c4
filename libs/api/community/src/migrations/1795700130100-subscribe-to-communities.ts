import {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['community_subscription', 'community_following', 'community_digest'];

/**
 * Of what people want to be told: a community, or what somebody writes. Each sees the own wishes and nobody else's; of a
 * community's subscribers it is told how many they are. And each weekly digest, once a week and person.
 */
export class SubscribeToCommunities1795700130100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = `person_id = ${acting.person} and consortium_id = any ${acting.consortia}`;
    await runner.query(`
      create table community_subscription (
        consortium_id uuid not null references consortium,
        area_id uuid not null references service_area,
        person_id uuid not null references person,
        since timestamptz not null default statement_timestamp(),
        primary key (consortium_id, area_id, person_id)
      );
      create index on community_subscription (person_id);
      create index on community_subscription (area_id);

      create table community_following (
        consortium_id uuid not null references consortium,
        person_id uuid not null references person,
        followed_id uuid not null references person,
        since timestamptz not null default statement_timestamp(),
        primary key (consortium_id, person_id, followed_id),
        check (person_id <> followed_id)
      );
      create index on community_following (person_id);
      create index on community_following (followed_id);

      create table community_digest (
        id uuid not null unique default gen_random_uuid(),
        person_id uuid not null references person,
        week date not null,
        since timestamptz not null,
        until timestamptz not null,
        primary key (person_id, week),
        check (since < until)
      );
      comment on column community_digest.week is 'its Monday, by UTC';
      insert into mail_kind values ('COMMUNITY_DIGEST');

      ${TABLES.map(forceRowLevelSecurity).join('\n')}
      ${allow(API_ROLE, 'select', 'community_subscription', own)}
      ${allow(API_ROLE, 'insert', 'community_subscription', own, ['consortium_id', 'area_id', 'person_id'])}
      ${allow(API_ROLE, 'delete', 'community_subscription', own)}
      ${allow(API_ROLE, 'select', 'community_following', own)}
      ${allow(API_ROLE, 'insert', 'community_following', own, ['consortium_id', 'person_id', 'followed_id'])}
      ${allow(API_ROLE, 'delete', 'community_following', own)}
      ${allow(WORKER_ROLE, 'select', 'community_subscription', 'true')}
      ${allow(WORKER_ROLE, 'select', 'community_following', 'true')}
      ${allow(WORKER_ROLE, 'select', 'community_digest', 'true')}
      ${allow(WORKER_ROLE, 'insert', 'community_digest', 'true', ['person_id', 'week', 'since', 'until'])}

      create policy owner_reads on community_subscription for select to current_user using (true);
      create function subscribers_of_communities(consortium uuid)
      returns table (area_id uuid, people int)
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      begin
        return query
          select s.area_id, count(*)::int from public.community_subscription s
           where s.consortium_id = consortium and s.consortium_id = any (public.acting_consortia())
             and (exists (select from public.consortium_membership h
                           where h.consortium_id = consortium and h.person_id = s.person_id)
               or exists (select from public.municipality_membership h join public.consortium_member i using (municipality_id)
                           where i.consortium_id = consortium and h.person_id = s.person_id))
           group by s.area_id;
      end $$;
      comment on function subscribers_of_communities(uuid) is
        'how many subscribe to each community of a consortium and have a role there still, for those that belong to it';
      revoke all on function subscribers_of_communities(uuid) from public;
      grant execute on function subscribers_of_communities(uuid) to ${API_ROLE};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function subscribers_of_communities(uuid);
      drop table community_digest, community_following, community_subscription;
      delete from mail_kind where name = 'COMMUNITY_DIGEST';
    `);
  }
}
