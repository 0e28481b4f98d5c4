import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, WORKER_ROLE } from '../database/policies.js';

/** The worker asks for mails itself, of what happens without anybody who asks: a meeting is near, somebody left. */
export class QueueMails1795700090050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      allow(WORKER_ROLE, 'insert', 'outgoing_mail', 'requested_by is null', [
        'kind',
        'subject_id',
        'locale',
        'expires_at',
      ]),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy ${WORKER_ROLE}_insert on outgoing_mail;
      revoke insert (kind, subject_id, locale, expires_at) on outgoing_mail from ${WORKER_ROLE};
    `);
  }
}
