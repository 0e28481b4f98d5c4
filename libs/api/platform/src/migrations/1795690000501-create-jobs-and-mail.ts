import type { MigrationInterface, QueryRunner } from 'typeorm';
import { acting, allow, API_ROLE, forceRowLevelSecurity, WORKER_ROLE } from '../database/policies.js';

/**
 * The way to the queue of jobs, and the mails that are to go out.
 *
 * The api's role sees nothing of the queue: it has one function, which takes a task of the list and one id, so
 * that a payload can hold nothing else. The queue itself is graphile-worker's (`install-queue.ts`).
 */
export class CreateJobsAndMail1795690000501 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const mailing = acting.purpose('ADMINISTRATE', 'AUTHENTICATE', 'INVITE');
    await runner.query(`
      create table job_task (name text primary key check (name ~ '^[a-z][a-z_]*$'));
      insert into job_task values ('mail');
      grant select on job_task to ${WORKER_ROLE};

      create function enqueue_job(task text, id uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not exists (select from public.job_task t where t.name = task) then
          raise exception 'there is no task %', task;
        end if;
        perform graphile_worker.add_job(
          task, json_build_object('id', id), max_attempts => 14, job_key => task || ':' || id, job_key_mode => 'replace'
        );
      end $$;
      revoke all on function enqueue_job(text, uuid) from public;
      grant execute on function enqueue_job(text, uuid) to ${API_ROLE};

      create table mail_kind (name text primary key check (name ~ '^[A-Z][A-Z_]*$'));
      grant select on mail_kind to ${WORKER_ROLE};

      create table outgoing_mail (
        id uuid primary key default gen_random_uuid(),
        kind text not null references mail_kind,
        subject_id uuid not null,
        locale text not null check (locale in ('en', 'fr')),
        requested_by uuid references person,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED', 'DROPPED')),
        attempts int not null default 0 check (attempts >= 0),
        sent_at timestamptz check ((state = 'SENT') = (sent_at is not null)),
        opened_at timestamptz
      );
      comment on column outgoing_mail.subject_id is 'what the mail is about: an invitation, a person; the kind says which';
      create unique index outgoing_mail_waiting on outgoing_mail (kind, subject_id) where state = 'WAITING';
      create index on outgoing_mail (subject_id);
      ${forceRowLevelSecurity('outgoing_mail')}
      ${allow(API_ROLE, 'select', 'outgoing_mail', mailing)}
      ${allow(API_ROLE, 'insert', 'outgoing_mail', `${mailing} and (requested_by is null or requested_by = ${acting.person})`)}
      ${allow(API_ROLE, 'update', 'outgoing_mail', mailing, ['locale', 'requested_by', 'created_at', 'expires_at', 'state', 'opened_at'])}
      ${allow(WORKER_ROLE, 'select', 'outgoing_mail', 'true')}
      ${allow(WORKER_ROLE, 'update', 'outgoing_mail', 'true', ['state', 'attempts', 'sent_at'])}

      create table mail_delivery (id int primary key default 1 check (id = 1), sends boolean not null);
      insert into mail_delivery (sends) values (false);
      grant select on mail_delivery to ${API_ROLE}, ${WORKER_ROLE};
      grant update (sends) on mail_delivery to ${WORKER_ROLE};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table mail_delivery, outgoing_mail, mail_kind; drop function enqueue_job(text, uuid); drop table job_task',
    );
  }
}
