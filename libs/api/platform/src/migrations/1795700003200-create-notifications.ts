import type { MigrationInterface, QueryRunner } from 'typeorm';
import { acting, allow, API_ROLE, forceRowLevelSecurity, WORKER_ROLE } from '../database/policies.js';

/**
 * What people are told of, and of which kinds they are mailed. A row holds ids and times; what it says is composed
 * when its person reads it.
 *
 * Rows come by one function alone, in the transaction in which the thing happened. It runs with the rights of the
 * owner, because who is told is not for everybody to see: a coordinator opens a campaign for people of every
 * municipality and learns of none of them. It tells nobody without a role in the place, and takes no place that
 * the transaction does not act for.
 */
export class CreateNotifications1795700003200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = `person_id = ${acting.person}`;
    await runner.query(`
      create table notification_kind (
        name text primary key check (name ~ '^[A-Z][A-Z_]*$'),
        mail text not null check (mail in ('AT_ONCE', 'NEVER'))
      );
      comment on column notification_kind.mail is 'what holds for who chose nothing';
      grant select on notification_kind to ${WORKER_ROLE};

      create table notification (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person,
        kind text not null,
        subject_id uuid not null,
        part_id uuid,
        group_id uuid,
        municipality_id uuid references municipality,
        consortium_id uuid references consortium,
        created_at timestamptz not null default now(),
        read_at timestamptz,
        check (municipality_id is null or consortium_id is null)
      );
      comment on column notification.subject_id is 'the thing that can be opened; the kind says what it is';
      comment on column notification.part_id is 'the part of it that is meant; null for the whole';
      comment on column notification.group_id is 'what is unread under the same kind and group is one line; null for all of the kind';
      create unique index notification_unread on notification (person_id, kind, subject_id, part_id)
        nulls not distinct where read_at is null;
      create index notification_newest on notification (person_id, created_at desc, id desc);
      create index on notification (municipality_id);
      create index on notification (consortium_id);
      create index on notification (read_at);

      create table notification_setting (
        person_id uuid not null references person,
        kind text not null,
        mail text not null check (mail in ('AT_ONCE', 'NEVER')),
        primary key (person_id, kind)
      );

      ${['notification', 'notification_setting'].map(forceRowLevelSecurity).join('\n')}
      create policy owner_keeps on notification to current_user using (true) with check (true);
      create policy owner_reads on notification_setting for select to current_user using (true);
      create policy owner_notifies on outgoing_mail for select to current_user using (true);
      create policy owner_mails on outgoing_mail for insert to current_user with check (kind = 'NOTIFICATION');
      ${allow(API_ROLE, 'select', 'notification', own)}
      ${allow(API_ROLE, 'update', 'notification', own, ['read_at'])}
      ${(['select', 'insert'] as const).map((command) => allow(API_ROLE, command, 'notification_setting', own)).join('\n')}
      ${allow(API_ROLE, 'update', 'notification_setting', own, ['mail'])}
      ${allow(WORKER_ROLE, 'select', 'notification', 'true')}
      ${allow(WORKER_ROLE, 'delete', 'notification', 'true')}
      ${allow(WORKER_ROLE, 'select', 'notification_setting', 'true')}
      grant select on mail_delivery to ${API_ROLE};
      insert into mail_kind values ('NOTIFICATION');

      -- What asks for a job, once it is settled that it may be: for functions of the owner alone.
      create function queue_job(wanted text, with_ids jsonb, asker uuid) returns uuid
      language plpgsql set search_path = pg_catalog, pg_temp as $$
      declare
        known public.job_kind;
        made uuid;
      begin
        select * into strict known from public.job_kind k where k.name = wanted;
        if jsonb_typeof(with_ids) <> 'object'
           or array(select jsonb_object_keys(with_ids) as name order by name)
              <> array(select name from unnest(known.id_names) as name order by name) then
          raise exception 'a job % holds % and nothing else', wanted, known.id_names;
        end if;
        insert into public.job (kind, ids, asked_by)
        select wanted, coalesce(jsonb_object_agg(name, (value #>> '{}')::uuid), '{}'), asker
          from jsonb_each(with_ids) as given(name, value)
        on conflict (kind, ids) where state = 'WAITING' do update
          set asked_by = excluded.asked_by, asked_at = now(), next_at = now(), attempts = 0, reason = null
        returning id into made;
        perform graphile_worker.add_job(
          wanted, json_build_object('job', made), queue_name => known.queue, job_key => made::text, job_key_mode => 'replace'
        );
        return made;
      end $$;
      revoke all on function queue_job(text, jsonb, uuid) from public;

      create or replace function enqueue_job(wanted text, with_ids jsonb) returns uuid
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not exists (select from public.job_kind k where k.name = wanted and session_user = any (k.asked_by)) then
          raise exception 'there is no kind of job % for %', wanted, session_user;
        end if;
        return public.queue_job(wanted, with_ids, public.acting_person());
      end $$;

      create function notify_people(
        of_kind text, subject uuid, part uuid, in_group uuid, municipality uuid, consortium uuid, people uuid[], roles text[])
      returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        standard text;
        told uuid[];
        told_people uuid[];
      begin
        select k.mail into standard from public.notification_kind k where k.name = of_kind;
        if not found then
          raise exception 'there is no kind of notification %', of_kind;
        end if;
        if municipality is not null and consortium is not null then
          raise exception 'a notification has one place';
        end if;
        if (people is null) = (roles is null) then
          raise exception 'either people are told or roles';
        end if;
        if session_user <> '${WORKER_ROLE}'
             and not coalesce(municipality = any (public.acting_municipalities()), false)
             and not coalesce(consortium = any (public.acting_coordinated()), false) then
          raise exception 'the transaction does not act for the place of this notification';
        end if;

        with held as (
          select m.person_id, m.role from public.municipality_membership m where m.municipality_id = municipality
          union all
          select m.person_id, m.role from public.consortium_member c
            join public.municipality_membership m using (municipality_id) where c.consortium_id = consortium
          union all
          select m.person_id, m.role from public.consortium_membership m where m.consortium_id = consortium
          union all
          select m.person_id, m.role from public.installation_membership m
           where municipality is null and consortium is null
        ), made as (
          insert into public.notification as n (person_id, kind, subject_id, part_id, group_id, municipality_id, consortium_id)
          select distinct h.person_id, of_kind, subject, part, in_group, municipality, consortium from held h
           where (people is null or h.person_id = any (people)) and (roles is null or h.role = any (roles))
             and h.person_id is distinct from public.acting_person()
           order by h.person_id
          on conflict (person_id, kind, subject_id, part_id) where read_at is null
            do update set created_at = excluded.created_at, group_id = excluded.group_id
          returning n.id, n.person_id
        )
        select array_agg(made.id), array_agg(made.person_id) into told, told_people from made;
        if told is null then
          return 0;
        end if;

        perform public.hint_change('notification', t.person, 'PERSON', t.person) from unnest(told_people) as t(person);

        with mails as (
          insert into public.outgoing_mail (kind, subject_id, locale, expires_at)
          select 'NOTIFICATION', t.id, p.locale, now() + interval '1 day'
            from unnest(told, told_people) as t(id, person)
            join public.person p on p.id = t.person
            left join public.notification_setting s on s.person_id = t.person and s.kind = of_kind
           where (select d.sends from public.mail_delivery d) and coalesce(s.mail, standard) = 'AT_ONCE'
             -- One mail a day for a line that nobody has read; one that was refused counts, so that the refusal of the
             -- mail that tells of a refused mail does not make another for ever.
             and not exists (
               select from public.notification n
                 join public.outgoing_mail o on o.subject_id = n.id and o.kind = 'NOTIFICATION'
                where n.person_id = t.person and n.kind = of_kind and n.group_id is not distinct from in_group
                  and n.read_at is null and o.created_at > now() - interval '1 day' and o.state in ('WAITING', 'SENT', 'FAILED'))
          on conflict (kind, subject_id) where state = 'WAITING' do nothing
          returning id
        )
        select array_agg(mails.id) into told from mails;
        perform public.queue_job('mail', jsonb_build_object('mail', m.id), null) from unnest(told) as m(id);
        return cardinality(told_people);
      end $$;
      comment on function notify_people(text, uuid, uuid, uuid, uuid, uuid, uuid[], text[]) is
        'tells those of the people, or of the roles, who have a role in the place; not the person who acts';
      revoke all on function notify_people(text, uuid, uuid, uuid, uuid, uuid, uuid[], text[]) from public;
      grant execute on function notify_people(text, uuid, uuid, uuid, uuid, uuid, uuid[], text[]) to ${API_ROLE}, ${WORKER_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('mails about notifications wait in the queue, which the former version does not know');
  }
}
