import { acting, allow, API_ROLE, forceRowLevelSecurity } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Forms: a consortium's own Word documents into which a group's documents are filled. Its members read them, its
 * coordinators add and take away; one is never changed, so that what a file was made from can be told. They lie in the
 * database, small as they are, and are there whenever the documents are.
 */
export class CreateForms1795700300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const visible = `consortium_id = any ${acting.consortia}`;
    const coordinated = `consortium_id = any ${acting.coordinated}`;
    await runner.query(`
      create table governance_form (
        id uuid primary key default gen_random_uuid(),
        consortium_id uuid not null references consortium,
        kind text not null check (kind in ('CHARTER', 'REQUIREMENTS', 'SLA', 'COSTING')),
        language text not null check (language in ('en', 'fr')),
        name text not null check (length(name) between 1 and 300),
        content bytea not null check (length(content) between 1 and 2097152),
        sha256 text not null check (sha256 = encode(sha256(content), 'hex')),
        placeholders text[] not null,
        uploaded_by uuid not null references person,
        uploaded_at timestamptz not null default now(),
        removed_at timestamptz,
        removed_by uuid references person,
        check ((removed_at is null) = (removed_by is null))
      );
      create index on governance_form (consortium_id, kind);
      create index on governance_form (uploaded_by);
      create index on governance_form (removed_by);
      ${forceRowLevelSecurity('governance_form')}
      ${allow(API_ROLE, 'select', 'governance_form', visible)}
      ${allow(API_ROLE, 'insert', 'governance_form', `${coordinated} and uploaded_by = ${acting.person}`, INSERTED)}
      ${allow(API_ROLE, 'update', 'governance_form', coordinated, ['removed_at', 'removed_by'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table governance_form');
  }
}

const INSERTED = [
  'consortium_id',
  'kind',
  'language',
  'name',
  'content',
  'sha256',
  'placeholders',
  'uploaded_by',
];
