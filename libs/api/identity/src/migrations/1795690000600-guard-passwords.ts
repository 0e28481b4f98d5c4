import {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const COMMANDS = ['select', 'insert', 'update', 'delete'] as const;

/**
 * When the password was last asked for, the devices that signed in before, limits that grow, links that set a
 * new password, and accounts that were closed.
 */
export class GuardPasswords1795690000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const authenticate = acting.purpose('AUTHENTICATE');
    const administrate = acting.purpose('ADMINISTRATE');
    // The operator of the machine, who owns the database, makes a link for an administrator who forgot.
    const recovering = `(select coalesce(current_setting('cw.purpose', true), '') = 'RECOVER')`;
    const operator = (table: string, command: 'select' | 'insert') =>
      `create policy operator_${command} on ${table} for ${command} to current_user
         ${command === 'select' ? 'using' : 'with check'} (${recovering});`;
    await runner.query(`
      -- Of sessions opened before, nobody knows.
      alter table session add column authenticated_at timestamptz not null default '-infinity';
      alter table session alter column authenticated_at set default now();

      alter table person
        add column closed_at timestamptz,
        add column locked_out_at timestamptz,
        add constraint person_closed_keeps_nothing
          check (closed_at is null or (password_hash is null and name = 'former member'));
      grant update (email, closed_at, locked_out_at) on person to ${API_ROLE};
      -- What a former member did stays, and so does that it was one: the row holds nothing else any more.
      create policy ${API_ROLE}_select_former on person for select to ${API_ROLE}
        using (closed_at is not null and ${acting.person} is not null);
      ${['municipality_membership', 'consortium_membership', 'installation_membership']
        .map(
          (table) =>
            `create policy ${API_ROLE}_delete_closing on ${table} for delete to ${API_ROLE} using (${authenticate});`,
        )
        .join('\n')}

      create table device (
        token_hash bytea not null,
        person_id uuid not null references person,
        created_at timestamptz not null default now(),
        last_used_at timestamptz not null default now(),
        primary key (token_hash, person_id)
      );
      create index on device (person_id);

      -- Attempts of the last minutes: what they held is worth nothing by the time this has run.
      drop table sign_in_attempt;
      create table sign_in_limit (
        kind text not null check (kind in ('ACCOUNT', 'ADDRESS', 'DEVICE', 'TURN')),
        key bytea not null,
        failures double precision not null check (failures >= 0),
        failed_at timestamptz not null,
        blocked_until timestamptz not null,
        primary key (kind, key)
      );
      create index on sign_in_limit (failed_at);

      create table password_reset (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person,
        requested_at timestamptz not null default now(),
        token_hash bytea unique,
        expires_at timestamptz,
        used_at timestamptz,
        check ((token_hash is null) = (expires_at is null))
      );
      create index on password_reset (person_id);

      ${['device', 'sign_in_limit', 'password_reset'].map(forceRowLevelSecurity).join('\n')}
      ${COMMANDS.map((command) => allow(API_ROLE, command, 'device', authenticate)).join('\n')}
      ${COMMANDS.map((command) => allow(API_ROLE, command, 'sign_in_limit', authenticate)).join('\n')}
      ${COMMANDS.map((command) => allow(API_ROLE, command, 'password_reset', authenticate)).join('\n')}
      -- Whoever writes the mail makes the token: the worker, or the administrator who opens its line of the outbox.
      create policy ${API_ROLE}_select_writing on password_reset for select to ${API_ROLE} using (${administrate});
      create policy ${API_ROLE}_update_writing on password_reset for update to ${API_ROLE}
        using (${administrate}) with check (${administrate});
      ${allow(WORKER_ROLE, 'select', 'password_reset', 'true')}
      ${allow(WORKER_ROLE, 'update', 'password_reset', 'true', ['token_hash', 'expires_at'])}
      insert into mail_kind values ('PASSWORD_RESET'), ('LOCK_OUT');

      ${operator('person', 'select')}
      ${operator('installation_membership', 'select')}
      ${operator('password_reset', 'insert')}
      ${operator('audit_event', 'insert')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('devices, limits and closed accounts of since then have no place in the former version');
  }
}
