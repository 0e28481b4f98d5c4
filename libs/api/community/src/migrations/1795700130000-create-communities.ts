import {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['community_post', 'community_removal', 'community_removal_reason', 'community_answer'];

/**
 * What people of a consortium write to each other about a service area: a community is the two together and has no row.
 * A question, an article and what is replied to them are one table, so that one policy shows and hides them.
 *
 * What was removed stays as a row that nobody reads any more, whatever a statement asks for: its policies look at
 * `community_removal`. Why a coordinator did it is for the author and those who coordinate.
 */
export class CreateCommunities1795700130000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const inConsortium = `consortium_id = any ${acting.consortia}`;
    const coordinated = `consortium_id = any ${acting.coordinated}`;
    const isAuthor = `author_id = ${acting.person}`;
    const stands = `not exists (select from community_removal r
      where r.post_id = any (array[community_post.id, community_post.parent_id]))`;
    const mine = `${inConsortium} and ${isAuthor} and
      (author_for = any ${acting.municipalities} or author_for is null and ${coordinated})`;
    const marks = `${inConsortium} and (asker_id = ${acting.person} or ${coordinated})`;
    const folded = `translate(replace(replace(lower(title || ' ' || text), 'œ', 'oe'), 'æ', 'ae'),
      'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ’', 'aaaaaaceeeeiiiinooooouuuuyy ')`;
    await runner.query(`
      create table community_post (
        consortium_id uuid not null references consortium,
        area_id uuid not null references service_area,
        id uuid not null unique default gen_random_uuid(),
        kind text not null check (kind in ('QUESTION', 'ARTICLE', 'REPLY')),
        parent_id uuid,
        title text not null check (length(title) <= 200),
        text text not null check (length(text) <= 8000),
        author_id uuid not null references person,
        author_for uuid,
        written_at timestamptz not null default statement_timestamp(),
        edited_at timestamptz,
        version int not null default 1 check (version > 0),
        words tsvector not null generated always as (
          to_tsvector('english'::regconfig, ${folded}) || to_tsvector('french'::regconfig, ${folded})) stored,
        primary key (consortium_id, area_id, id),
        unique (consortium_id, area_id, id, author_id),
        unique (consortium_id, area_id, parent_id, id),
        foreign key (consortium_id, area_id, parent_id) references community_post,
        foreign key (consortium_id, author_for) references consortium_member,
        check ((kind = 'REPLY') = (parent_id is not null)),
        check ((kind = 'REPLY') = (title = '')),
        check (kind = 'QUESTION' or text <> '')
      );
      comment on column community_post.parent_id is 'the question or article it replies to';
      comment on column community_post.author_for is 'the municipality it was written for; null for who coordinates';
      create index on community_post (parent_id);
      create index on community_post (area_id);
      create index on community_post (author_id);
      create index on community_post (consortium_id, author_for);
      create index on community_post (consortium_id, written_at);

      create table community_removal (
        consortium_id uuid not null,
        area_id uuid not null,
        post_id uuid not null unique,
        author_id uuid not null,
        removed_by uuid not null references person,
        removed_at timestamptz not null default statement_timestamp(),
        primary key (consortium_id, area_id, post_id, author_id),
        foreign key (consortium_id, area_id, post_id, author_id)
          references community_post (consortium_id, area_id, id, author_id)
      );
      create index on community_removal (removed_by);

      create table community_removal_reason (
        consortium_id uuid not null,
        area_id uuid not null,
        post_id uuid not null,
        author_id uuid not null,
        reason text not null check (length(reason) between 1 and 500),
        primary key (consortium_id, area_id, post_id, author_id),
        foreign key (consortium_id, area_id, post_id, author_id) references community_removal
      );

      create table community_answer (
        consortium_id uuid not null,
        area_id uuid not null,
        question_id uuid not null,
        asker_id uuid not null,
        reply_id uuid not null,
        marked_by uuid not null references person,
        marked_at timestamptz not null default statement_timestamp(),
        primary key (consortium_id, area_id, question_id),
        foreign key (consortium_id, area_id, question_id, asker_id)
          references community_post (consortium_id, area_id, id, author_id),
        foreign key (consortium_id, area_id, question_id, reply_id)
          references community_post (consortium_id, area_id, parent_id, id)
      );
      comment on table community_answer is 'the reply that answers a question, as who asked or coordinates says';
      create index on community_answer (question_id);
      create index on community_answer (consortium_id, area_id, question_id, asker_id);
      create index on community_answer (consortium_id, area_id, question_id, reply_id);
      create index on community_answer (marked_by);

      ${TABLES.map(forceRowLevelSecurity).join('\n')}
      ${allow(API_ROLE, 'select', 'community_post', `${inConsortium} and ${stands}`)}
      ${allow(API_ROLE, 'insert', 'community_post', mine, [
        'consortium_id',
        'area_id',
        'id',
        'kind',
        'parent_id',
        'title',
        'text',
        'author_id',
        'author_for',
        'written_at',
      ])}
      ${allow(API_ROLE, 'update', 'community_post', mine, ['title', 'text', 'edited_at', 'version'])}
      ${allow(API_ROLE, 'select', 'community_removal', inConsortium)}
      ${allow(API_ROLE, 'insert', 'community_removal', `removed_by = ${acting.person} and ${inConsortium} and (${isAuthor} or ${coordinated})`, ['consortium_id', 'area_id', 'post_id', 'author_id', 'removed_by'])}
      ${allow(API_ROLE, 'select', 'community_removal_reason', `${inConsortium} and (${isAuthor} or ${coordinated})`)}
      ${allow(API_ROLE, 'insert', 'community_removal_reason', coordinated)}
      ${allow(API_ROLE, 'select', 'community_answer', inConsortium)}
      ${allow(API_ROLE, 'insert', 'community_answer', `marked_by = ${acting.person} and ${marks}`, ['consortium_id', 'area_id', 'question_id', 'asker_id', 'reply_id', 'marked_by'])}
      ${allow(API_ROLE, 'update', 'community_answer', marks, ['reply_id', 'marked_by', 'marked_at'])}
      ${allow(API_ROLE, 'delete', 'community_answer', marks)}
      ${allow(WORKER_ROLE, 'select', 'community_post', stands)}
      ${allow(WORKER_ROLE, 'select', 'community_removal', 'true')}
      ${allow(WORKER_ROLE, 'select', 'community_removal_reason', 'true')}
      ${allow(WORKER_ROLE, 'select', 'community_answer', 'true')}

      create policy owner_reads on community_post for select to current_user using (true);
      create function people_of_communities(consortia uuid[])
      returns table (consortium_id uuid, person_id uuid, name text)
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      begin
        return query
          select w.consortium_id, p.id, p.name
            from (select distinct c.consortium_id, c.author_id from public.community_post c
                   where c.consortium_id = any (consortia)) w
            join public.person p on p.id = w.author_id
           where (session_user = '${WORKER_ROLE}' or w.consortium_id = any (public.acting_consortia()))
             and (exists (select from public.consortium_membership h
                           where h.consortium_id = w.consortium_id and h.person_id = p.id)
               or exists (select from public.municipality_membership h join public.consortium_member i using (municipality_id)
                           where i.consortium_id = w.consortium_id and h.person_id = p.id));
      end $$;
      comment on function people_of_communities(uuid[]) is
        'who wrote in the communities of these consortia and has a role there still, for those that belong to them';
      revoke all on function people_of_communities(uuid[]) from public;
      grant execute on function people_of_communities(uuid[]) to ${API_ROLE}, ${WORKER_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('what people wrote to each other is not thrown away');
  }
}
