import type { MigrationInterface, QueryRunner } from 'typeorm';
import { acting, API_ROLE } from '../database/policies.js';

/**
 * Files that others than their municipality read: what shows one, and lets it be changed, are policies that its feature
 * adds, and its municipality sees it by those alone. Each version keeps the name it came with, so that who sees an
 * earlier one is told nothing of a later.
 */
export class ShareFiles1795700080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = `municipality_id = any ${acting.municipalities}`;
    const ofOwnAlone = `${own} and exists (
      select from file f
      where (f.municipality_id, f.id) = (file_version.municipality_id, file_version.file_id) and not f.shared)`;
    await runner.query(`
      alter table file add column shared boolean not null default false;
      comment on column file.shared is 'whether the policies of a feature alone show it, to its municipality too';
      alter table file_version add column name text check (length(name) between 1 and 200);
      alter table file no force row level security;
      alter table file_version no force row level security;
      update file_version v set name = f.name from file f
        where (f.municipality_id, f.id) = (v.municipality_id, v.file_id);
      alter table file force row level security;
      alter table file_version force row level security;
      alter table file_version alter column name set not null;
      alter table file drop column name;

      grant insert (id, shared) on file to ${API_ROLE};
      grant insert (name) on file_version to ${API_ROLE};
      alter policy ${API_ROLE}_select on file using (${own} and not shared);
      alter policy ${API_ROLE}_update on file using (${own} and not shared) with check (${own} and not shared);
      alter policy ${API_ROLE}_select on file_version using (${ofOwnAlone});
      alter policy ${API_ROLE}_insert on file_version
        with check (uploaded_by = ${acting.person} and (${own} and number = 1 or ${ofOwnAlone}));
    `);
  }

  async down(): Promise<void> {
    throw new Error('files that were shared are not taken from those who read them');
  }
}
