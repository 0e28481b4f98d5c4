import type { MigrationInterface, QueryRunner } from 'typeorm';
import { narrowGrant, withdraw } from '../database/narrow-grant.js';
import { API_ROLE, IDENTITY_ROLE, WORKER_ROLE } from '../database/policies.js';

/** An event's own moment, id and transaction are the database's to write. */
const WRITTEN = [
  'actor_id',
  'municipality_id',
  'consortium_id',
  'action',
  'subject_type',
  'subject_id',
  'detail',
];

/** Profile figures are entered by administrators, and mails asked for by whoever invites or signs in; of an event, its writers state what happened and no more. */
export class SplitPlatformRoles1795690000801 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await withdraw(runner, API_ROLE, 'insert', 'profile_figure');
    await withdraw(runner, API_ROLE, 'insert', 'outgoing_mail');
    for (const role of [API_ROLE, IDENTITY_ROLE, WORKER_ROLE])
      await narrowGrant(runner, role, 'insert', 'audit_event', WRITTEN);
  }

  async down(): Promise<void> {
    throw new Error('what was taken from the api role is not given back');
  }
}
