import {
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  unsignedActing as acting,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, the roles they hold, and how they prove who they are. */
export class CreateIdentity1795300000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const admin = acting.purpose('ADMINISTRATE');
    const authenticate = acting.purpose('AUTHENTICATE');
    const adminOrAuthenticate = acting.purpose('ADMINISTRATE', 'AUTHENTICATE');
    const inviting = acting.purpose('ADMINISTRATE', 'INVITE');
    const tables = [
      'person',
      'municipality_membership',
      'consortium_membership',
      'installation_membership',
      'session',
      'sign_in_attempt',
      'invitation',
    ];
    await runner.query(`
      create table person (
        id uuid primary key default gen_random_uuid(),
        email text not null check (email = lower(trim(email)) and length(email) between 3 and 254),
        name text not null check (length(trim(name)) between 1 and 200),
        password_hash text,
        locale text not null default 'en' check (locale in ('en', 'fr')),
        created_at timestamptz not null default now(),
        constraint person_email_key unique (email)
      );
      create table municipality_membership (
        municipality_id uuid not null references municipality,
        person_id uuid not null references person,
        role text not null check (role in ('LEAD', 'CONTRIBUTOR', 'APPROVER', 'VIEWER')),
        primary key (municipality_id, person_id, role)
      );
      create index on municipality_membership (person_id);
      create table consortium_membership (
        consortium_id uuid not null references consortium,
        person_id uuid not null references person,
        role text not null check (role in ('COORDINATOR', 'ANALYST')),
        primary key (consortium_id, person_id, role)
      );
      create index on consortium_membership (person_id);
      create table installation_membership (
        person_id uuid not null references person,
        role text not null check (role in ('ADMINISTRATOR')),
        primary key (person_id, role)
      );
      create table session (
        id_hash bytea primary key,
        person_id uuid not null references person,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index on session (person_id);
      create table sign_in_attempt (
        id bigint generated always as identity primary key,
        account_hash bytea not null,
        address text not null,
        at timestamptz not null default now()
      );
      create index on sign_in_attempt (account_hash, at);
      create index on sign_in_attempt (address, at);
      create table invitation (
        token_hash bytea primary key,
        person_id uuid not null references person,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        accepted_at timestamptz
      );

      ${tables.map(forceRowLevelSecurity).join('\n')}

      ${allow(API_ROLE, 'select', 'municipality_membership', `municipality_id = any ${acting.municipalities} or person_id = ${acting.person} or ${adminOrAuthenticate}`)}
      ${allow(API_ROLE, 'insert', 'municipality_membership', `municipality_id = any ${acting.municipalities} or ${admin}`)}
      ${allow(API_ROLE, 'delete', 'municipality_membership', `municipality_id = any ${acting.municipalities} or ${admin}`)}
      ${allow(API_ROLE, 'select', 'consortium_membership', `consortium_id = any ${acting.coordinated} or person_id = ${acting.person} or ${adminOrAuthenticate}`)}
      ${allow(API_ROLE, 'insert', 'consortium_membership', `consortium_id = any ${acting.coordinated} or ${admin}`)}
      ${allow(API_ROLE, 'delete', 'consortium_membership', `consortium_id = any ${acting.coordinated} or ${admin}`)}
      ${allow(API_ROLE, 'select', 'installation_membership', `person_id = ${acting.person} or ${adminOrAuthenticate}`)}
      ${allow(API_ROLE, 'insert', 'installation_membership', adminOrAuthenticate)}
      ${allow(API_ROLE, 'delete', 'installation_membership', admin)}

      ${allow(
        API_ROLE,
        'select',
        'person',
        `id = ${acting.person}
         or ${acting.purpose('ADMINISTRATE', 'AUTHENTICATE', 'INVITE')}
         or id in (select m.person_id from municipality_membership m where m.municipality_id = any ${acting.municipalities})
         or id in (select m.person_id from consortium_membership m where m.consortium_id = any ${acting.coordinated})`,
      )}
      ${allow(API_ROLE, 'insert', 'person', acting.purpose('ADMINISTRATE', 'AUTHENTICATE', 'INVITE'))}
      ${allow(API_ROLE, 'update', 'person', `id = ${acting.person} or ${authenticate}`, ['name', 'password_hash', 'locale'])}

      ${(['select', 'insert', 'update', 'delete'] as const).map((c) => allow(API_ROLE, c, 'session', authenticate)).join('\n')}
      ${(['select', 'insert', 'delete'] as const).map((c) => allow(API_ROLE, c, 'sign_in_attempt', authenticate)).join('\n')}
      ${allow(API_ROLE, 'select', 'invitation', authenticate)}
      ${allow(API_ROLE, 'insert', 'invitation', inviting)}
      ${allow(API_ROLE, 'update', 'invitation', authenticate, ['accepted_at'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table invitation, sign_in_attempt, session, installation_membership, consortium_membership, municipality_membership, person',
    );
  }
}
