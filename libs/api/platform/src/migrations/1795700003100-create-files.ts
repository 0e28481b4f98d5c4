import type { MigrationInterface, QueryRunner } from 'typeorm';
import { acting, allow, API_ROLE, forceRowLevelSecurity, WORKER_ROLE } from '../database/policies.js';

/**
 * Files, with every version there was of each. What a file belongs to stands in a table of the feature that has it;
 * the contents lie in the store, under their hashes. A version is for good: nobody may change or remove one.
 */
export class CreateFiles1795700003100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = `municipality_id = any ${acting.municipalities}`;
    await runner.query(`
      create table file (
        municipality_id uuid not null references municipality,
        id uuid not null default gen_random_uuid() unique,
        kind text not null check (kind ~ '^[a-z][a-z_]*$'),
        name text not null check (length(name) between 1 and 200),
        version int not null default 1 check (version > 0),
        removed_at timestamptz check ((removed_at is null) = (removed_by is null)),
        removed_by uuid references person,
        primary key (municipality_id, id)
      );
      comment on column file.kind is 'a kind of file that a feature declares; it says who may read and change one';
      comment on column file.version is 'number of the last version';
      create index on file (removed_by);
      create table file_version (
        municipality_id uuid not null,
        file_id uuid not null,
        number int not null check (number > 0),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        bytes bigint not null check (bytes > 0),
        content_type text not null,
        uploaded_by uuid not null references person,
        uploaded_at timestamptz not null default now(),
        primary key (municipality_id, file_id, number),
        foreign key (municipality_id, file_id) references file
      );
      comment on column file_version.sha256 is 'of the content, in hexadecimal: its name in the store';
      create index on file_version (uploaded_by);
      create index on file_version (sha256);

      ${forceRowLevelSecurity('file')}
      ${forceRowLevelSecurity('file_version')}
      ${allow(API_ROLE, 'select', 'file', own)}
      ${allow(API_ROLE, 'insert', 'file', own, ['municipality_id', 'kind', 'name'])}
      ${allow(API_ROLE, 'update', 'file', own, ['name', 'version', 'removed_at', 'removed_by'])}
      ${allow(API_ROLE, 'select', 'file_version', own)}
      ${allow(API_ROLE, 'insert', 'file_version', `${own} and uploaded_by = ${acting.person}`, ['municipality_id', 'file_id', 'number', 'sha256', 'bytes', 'content_type', 'uploaded_by'])}
      ${allow(WORKER_ROLE, 'select', 'file', 'true', ['municipality_id', 'id', 'removed_at'])}
      ${allow(WORKER_ROLE, 'select', 'file_version', 'true', ['municipality_id', 'file_id', 'sha256'])}
    `);
  }

  async down(): Promise<void> {
    throw new Error('files that were kept are not thrown away');
  }
}
