import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  IDENTITY_ROLE,
  WORKER_ROLE,
} from '../database/policies.js';

/**
 * A row for each job, which outlives that of the queue: how far it is, how it ended, and that it is to stop. The
 * queue's own rows hold this row's id and nothing else.
 *
 * Jobs are asked for, stopped and tried again by three functions. They run with the rights of the owner, who is
 * behind the policies like everybody and is let in.
 */
export class ShowJobs1795700002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function enqueue_job(text, uuid);
      drop table job_task;

      create table job_kind (
        name text primary key check (name ~ '^[a-z][a-z_]*$'),
        id_names text[] not null,
        attempts int not null check (attempts between 1 and 25),
        queue text,
        asked_by text[] not null
      );
      comment on column job_kind.asked_by is 'the roles whose connections may ask for one';
      grant select on job_kind to ${WORKER_ROLE};

      create table job (
        id uuid primary key default gen_random_uuid(),
        kind text not null,
        ids jsonb not null,
        asked_by uuid,
        asked_at timestamptz not null default now(),
        state text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'STOPPED')),
        attempts int not null default 0 check (attempts >= 0),
        queue_row bigint,
        next_at timestamptz default now() check ((state = 'WAITING') = (next_at is not null)),
        begun_at timestamptz,
        ended_at timestamptz check ((state in ('DONE', 'FAILED', 'STOPPED')) = (ended_at is not null)),
        progress real not null default 0 check (progress between 0 and 1),
        word text,
        reason text,
        stop_asked_at timestamptz
      );
      comment on column job.asked_by is 'the person who asked; null where the product itself did';
      comment on column job.queue_row is 'while it runs: the row of the queue it was begun from';
      comment on column job.word is 'key of a message: what is being done';
      comment on column job.reason is 'key of a message: why it failed, or what is to say of its outcome';
      create unique index job_waiting on job (kind, ids) where state = 'WAITING';
      create index job_newest on job (asked_at desc, id desc);
      create index job_of_asker on job (asked_by);
      ${forceRowLevelSecurity('job')}
      create policy owner_keeps on job to current_user using (true) with check (true);
      ${allow(API_ROLE, 'select', 'job', `asked_by = ${acting.person}`)}
      ${allow(IDENTITY_ROLE, 'select', 'job', acting.purpose('ADMINISTRATE'))}
      ${allow(WORKER_ROLE, 'select', 'job', 'true')}
      ${allow(WORKER_ROLE, 'update', 'job', 'true', ['state', 'attempts', 'queue_row', 'next_at', 'begun_at', 'ended_at', 'progress', 'word', 'reason'])}
      ${allow(WORKER_ROLE, 'delete', 'job', 'true')}

      create function enqueue_job(wanted text, with_ids jsonb) returns uuid
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        known public.job_kind;
        made uuid;
      begin
        select * into known from public.job_kind k where k.name = wanted and session_user = any (k.asked_by);
        if not found then
          raise exception 'there is no kind of job % for %', wanted, session_user;
        end if;
        if jsonb_typeof(with_ids) <> 'object'
           or array(select jsonb_object_keys(with_ids) as name order by name)
              <> array(select name from unnest(known.id_names) as name order by name) then
          raise exception 'a job % holds % and nothing else', wanted, known.id_names;
        end if;
        insert into public.job (kind, ids, asked_by)
        select wanted, coalesce(jsonb_object_agg(name, (value #>> '{}')::uuid), '{}'), public.acting_person()
          from jsonb_each(with_ids) as given(name, value)
        on conflict (kind, ids) where state = 'WAITING' do update
          set asked_by = excluded.asked_by, asked_at = now(), next_at = now(), attempts = 0, reason = null
        returning id into made;
        perform graphile_worker.add_job(
          wanted, json_build_object('job', made), queue_name => known.queue, job_key => made::text, job_key_mode => 'replace'
        );
        return made;
      end $$;
      comment on function enqueue_job(text, jsonb) is 'asks for one job of a kind of the list, with the ids the kind names';
      revoke all on function enqueue_job(text, jsonb) from public;
      grant execute on function enqueue_job(text, jsonb) to ${API_ROLE}, ${IDENTITY_ROLE}, ${WORKER_ROLE};

      create function stop_job(job_id uuid) returns boolean
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        found_job public.job;
      begin
        select * into found_job from public.job j
         where j.id = job_id and (j.asked_by = public.acting_person() or public.acting_purpose() = 'ADMINISTRATE')
           for update;
        if not found or found_job.state not in ('WAITING', 'RUNNING') then
          return false;
        end if;
        if found_job.state = 'WAITING' then
          perform graphile_worker.remove_job(job_id::text);
          update public.job set state = 'STOPPED', stop_asked_at = now(), ended_at = now(), next_at = null where id = job_id;
        else
          update public.job set stop_asked_at = coalesce(stop_asked_at, now()) where id = job_id;
        end if;
        return true;
      end $$;
      comment on function stop_job(uuid) is
        'ends a job that waits; one that runs ends at its next step. For who asked for it, and for administrators. False where there is none to stop';
      revoke all on function stop_job(uuid) from public;
      grant execute on function stop_job(uuid) to ${API_ROLE}, ${IDENTITY_ROLE};

      create function retry_job(job_id uuid) returns boolean
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        found_job public.job;
        known public.job_kind;
      begin
        if public.acting_purpose() is distinct from 'ADMINISTRATE' then
          return false;
        end if;
        select * into found_job from public.job j where j.id = job_id for update;
        select * into known from public.job_kind k where k.name = found_job.kind;
        if not found or found_job.state not in ('WAITING', 'FAILED', 'STOPPED') then
          return false;
        end if;
        if found_job.state <> 'WAITING' and exists (
          select from public.job j where j.kind = found_job.kind and j.ids = found_job.ids and j.state = 'WAITING') then
          return false;
        end if;
        update public.job
           set state = 'WAITING', next_at = now(), attempts = 0, progress = 0, word = null, reason = null,
               ended_at = null, stop_asked_at = null
         where id = job_id;
        perform graphile_worker.add_job(
          known.name, json_build_object('job', job_id), queue_name => known.queue, job_key => job_id::text, job_key_mode => 'replace'
        );
        return true;
      end $$;
      comment on function retry_job(uuid) is
        'has a job done now that waits for its next attempt, failed or was stopped. For administrators. False where there is none to try';
      revoke all on function retry_job(uuid) from public;
      grant execute on function retry_job(uuid) to ${IDENTITY_ROLE};

      -- Mails that wait in the queue get their rows.
      with queued as (
        insert into job (kind, ids, asked_at, next_at)
        select 'mail', jsonb_build_object('mail', (q.payload ->> 'id')::uuid), q.created_at, q.run_at
          from graphile_worker._private_jobs q join graphile_worker._private_tasks t on t.id = q.task_id
         where t.identifier = 'mail' and q.key = 'mail:' || (q.payload ->> 'id')
        returning id, ids
      )
      update graphile_worker._private_jobs q
         set payload = json_build_object('job', queued.id), key = queued.id::text, max_attempts = 25
        from queued where q.key = 'mail:' || (queued.ids ->> 'mail');
    `);
  }

  async down(): Promise<void> {
    throw new Error('the queue holds ids of jobs, which the former version does not know');
  }
}
