import { acting, API_ROLE } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actingGroups } from './acting-groups.js';
import { contents } from './contents-policies.js';

/**
 * Whoever was a member and has become an observer keeps, as who left does, the versions of a restricted file that its own
 * council resolved on: what it agreed to stays its own to read.
 */
export class KeepResolvedCharters1795700152000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { member, observer, former } = actingGroups;
    const resolved = (onWhat: string) => `exists (
      select from group_resolution r where ${onWhat} and r.municipality_id = any ${acting.municipalities}
        and (r.group_id = any ${former} or r.group_id = any ${observer}) and r.withdrawn_at is null)`;
    await runner.query(`
      alter policy ${API_ROLE}_select on group_file using (
        ${contents.write} or (group_id = any ${observer} and not restricted)
        or ${resolved('(r.group_id, r.file_id) = (group_file.group_id, group_file.file_id)')});
      alter policy ${API_ROLE}_select_of_groups on file_version using (
        exists (select from group_file g where g.file_id = file_version.file_id
          and (g.group_id = any ${member} or (g.group_id = any ${observer} and not g.restricted)))
        or ${resolved('r.file_id = file_version.file_id and r.file_version = file_version.number')});
    `);
  }

  async down(): Promise<void> {
    throw new Error('what a council agreed to is not taken from it again');
  }
}
