import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  WORKER_ROLE,
  unsignedActing as acting,
} from '../database/policies.js';

/** Municipalities (the tenants), the consortia they work together in, and their profile figures by year. */
export class CreateTenancy1795300000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const admin = acting.purpose('ADMINISTRATE');
    await runner.query(`
      revoke all on schema public from public;
      grant usage on schema public to ${API_ROLE}, ${WORKER_ROLE};

      create table municipality (
        id uuid primary key default gen_random_uuid(),
        name text not null unique check (length(trim(name)) between 1 and 200),
        type text not null check (type in ('CITY', 'TOWN', 'VILLAGE', 'MUNICIPALITY', 'MUNICIPAL_DISTRICT', 'SPECIALIZED_MUNICIPALITY')),
        province text not null check (province ~ '^[A-Z]{2}$'),
        created_at timestamptz not null default now()
      );
      create table consortium (
        id uuid primary key default gen_random_uuid(),
        code text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text not null check (length(trim(name)) between 1 and 200),
        province text not null check (province ~ '^[A-Z]{2}$'),
        region_names jsonb not null default '{}',
        created_at timestamptz not null default now()
      );
      create table consortium_member (
        consortium_id uuid not null references consortium,
        municipality_id uuid not null references municipality,
        joined_at timestamptz not null default now(),
        primary key (consortium_id, municipality_id)
      );
      create index on consortium_member (municipality_id, consortium_id);
      create table profile_figure (
        municipality_id uuid not null references municipality,
        year int not null check (year between 1900 and 2200),
        code text not null check (code ~ '^[a-z][a-z0-9_]*$'),
        value double precision not null,
        primary key (municipality_id, year, code)
      );

      ${['municipality', 'consortium', 'consortium_member', 'profile_figure'].map(forceRowLevelSecurity).join('\n')}

      ${allow(API_ROLE, 'select', 'consortium_member', `consortium_id = any ${acting.consortia} or municipality_id = any ${acting.municipalities} or ${acting.purpose('ADMINISTRATE', 'AUTHENTICATE')}`)}
      ${allow(API_ROLE, 'insert', 'consortium_member', admin)}
      ${allow(API_ROLE, 'select', 'municipality', `id = any ${acting.municipalities} or ${admin} or id in (select m.municipality_id from consortium_member m where m.consortium_id = any ${acting.consortia})`)}
      ${allow(API_ROLE, 'insert', 'municipality', admin)}
      ${allow(API_ROLE, 'select', 'consortium', `id = any ${acting.consortia} or ${admin}`)}
      ${allow(API_ROLE, 'insert', 'consortium', admin)}
      ${allow(API_ROLE, 'select', 'profile_figure', `municipality_id = any ${acting.municipalities} or ${admin} or (code = 'population' and municipality_id in (select m.municipality_id from consortium_member m where m.consortium_id = any ${acting.consortia}))`)}
      ${allow(API_ROLE, 'insert', 'profile_figure', `municipality_id = any ${acting.municipalities} or ${admin}`)}

      ${['municipality', 'consortium', 'consortium_member', 'profile_figure'].map((t) => allow(WORKER_ROLE, 'select', t, 'true')).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table profile_figure, consortium_member, consortium, municipality');
  }
}
