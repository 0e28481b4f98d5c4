import { API_ROLE, narrowGrant, withdraw } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Of a person, ordinary requests see who it is and keep the chosen language; roles are given and taken by the
 * identity role alone. Password hashes, sessions, invitations and attempts went to it with their purposes.
 */
export class SplitIdentityRoles1795690000810 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await narrowGrant(runner, API_ROLE, 'select', 'person', ['id', 'email', 'name', 'locale']);
    await runner.query(
      `revoke update on person from ${API_ROLE}; grant update (locale) on person to ${API_ROLE}`,
    );
    for (const table of ['municipality_membership', 'consortium_membership'])
      for (const command of ['insert', 'delete'] as const) await withdraw(runner, API_ROLE, command, table);
    for (const command of ['select', 'insert', 'update'] as const)
      await withdraw(runner, API_ROLE, command, 'invitation');
  }

  async down(): Promise<void> {
    throw new Error('what was taken from the api role is not given back');
  }
}
