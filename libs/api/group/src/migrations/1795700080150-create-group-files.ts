import { acting, allow, API_ROLE, forceRowLevelSecurity } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actingGroups } from './acting-groups.js';
import { contents } from './contents-policies.js';

/**
 * Files of a group, and what councils resolved on them.
 *
 * A file is seen through the row that attaches it: by members; by observers where it is not restricted; by who left, the
 * versions of it that its own council resolved on. The policies of `file` and `file_version` are added here, because
 * those tables know nothing of groups.
 */
export class CreateGroupFiles1795700080150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { member, observer, former } = actingGroups;
    const own = `any ${acting.municipalities}`;
    const agreedTo = (file: string, version: string) => `exists (
      select from group_resolution r where r.file_id = ${file} and r.file_version = ${version}
        and r.municipality_id = ${own} and r.group_id = any ${former} and r.withdrawn_at is null)`;
    const openTo = (file: string) => `exists (
      select from group_file g where g.file_id = ${file}
        and (g.group_id = any ${member} or (g.group_id = any ${observer} and not g.restricted)))`;
    const writtenBy = (file: string) =>
      `exists (select from group_file g where g.file_id = ${file} and g.group_id = any ${member})`;
    await runner.query(`
      create table group_file (
        group_id uuid not null references opportunity_group (id),
        file_id uuid not null unique,
        added_for uuid not null,
        restricted boolean not null,
        mark text not null check (mark in ('NONE', 'SIGNED_CHARTER', 'REQUIREMENTS', 'COSTING', 'SLA', 'STAFF_CLAUSE')),
        added_by uuid not null references person,
        added_at timestamptz not null default statement_timestamp(),
        removed_at timestamptz,
        primary key (group_id, file_id),
        foreign key (added_for, file_id) references file
      );
      comment on column group_file.added_for is 'the municipality that sent the file in';
      comment on column group_file.restricted is 'for members alone: an observer is not told that it is there';
      create unique index on group_file (group_id) where mark = 'SIGNED_CHARTER' and removed_at is null;
      create index on group_file (added_for, file_id);
      create index on group_file (added_by);

      create table group_resolution (
        group_id uuid not null references opportunity_group (id),
        id uuid not null default gen_random_uuid() unique,
        municipality_id uuid not null references municipality,
        kind text not null check (kind in ('CHARTER', 'FUNDING')),
        number text check (length(number) between 1 and 100),
        resolved_on date,
        pays boolean,
        file_id uuid,
        file_version int,
        recorded_by uuid not null references person,
        recorded_at timestamptz not null default statement_timestamp(),
        replaced_at timestamptz,
        withdrawn_at timestamptz,
        primary key (group_id, id),
        foreign key (group_id, file_id) references group_file,
        check ((number is null) = (resolved_on is null)),
        check (case kind when 'CHARTER' then pays is null and number is not null and file_version is not null
                         else pays is not null and (number is not null) = pays and file_version is null end),
        check ((file_id is null) = (file_version is null))
      );
      comment on column group_resolution.pays is 'whether the municipality pays something; of the charter nothing is said';
      comment on column group_resolution.file_version is 'the version of the charter that the council resolved on';
      create unique index on group_resolution (group_id, municipality_id, kind)
        where replaced_at is null and withdrawn_at is null;
      create index on group_resolution (group_id, file_id);
      create index on group_resolution (file_id, file_version);
      create index on group_resolution (municipality_id);
      create index on group_resolution (recorded_by);

      ${['group_file', 'group_resolution'].map(forceRowLevelSecurity).join('\n')}
      ${allow(API_ROLE, 'select', 'group_resolution', `${contents.read} or (group_id = any ${former} and municipality_id = ${own})`)}
      ${allow(API_ROLE, 'insert', 'group_resolution', `${contents.write} and ${contents.signed('recorded_by', 'municipality_id')}`, ['group_id', 'municipality_id', 'kind', 'number', 'resolved_on', 'pays', 'file_id', 'file_version', 'recorded_by'])}
      ${allow(API_ROLE, 'update', 'group_resolution', `${contents.write} and municipality_id = ${own}`, ['replaced_at', 'withdrawn_at'])}
      ${allow(
        API_ROLE,
        'select',
        'group_file',
        `${contents.write} or (group_id = any ${actingGroups.observer} and not restricted)
         or (group_id = any ${former} and exists (
           select from group_resolution r where (r.group_id, r.file_id) = (group_file.group_id, group_file.file_id)
             and r.municipality_id = ${own} and r.withdrawn_at is null))`,
      )}
      ${allow(API_ROLE, 'insert', 'group_file', `${contents.write} and ${contents.signed('added_by', 'added_for')}`, ['group_id', 'file_id', 'added_for', 'restricted', 'mark', 'added_by'])}
      ${allow(API_ROLE, 'update', 'group_file', contents.write, ['restricted', 'mark', 'removed_at'])}

      create policy ${API_ROLE}_select_of_groups on file for select to ${API_ROLE} using (
        shared and exists (select from group_file g where g.file_id = file.id
          and (g.group_id = any ${member} or g.group_id = any ${observer} or g.group_id = any ${former})));
      create policy ${API_ROLE}_update_of_groups on file for update to ${API_ROLE}
        using (shared and ${writtenBy('file.id')}) with check (shared and ${writtenBy('file.id')});
      create policy ${API_ROLE}_select_of_groups on file_version for select to ${API_ROLE} using (
        ${openTo('file_version.file_id')} or ${agreedTo('file_version.file_id', 'file_version.number')});
      create policy ${API_ROLE}_insert_of_groups on file_version for insert to ${API_ROLE}
        with check (uploaded_by = ${acting.person} and number > 1 and ${writtenBy('file_version.file_id')});
    `);
  }

  async down(): Promise<void> {
    throw new Error('files of groups are not thrown away');
  }
}
