import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, API_ROLE, IDENTITY_ROLE, WORKER_ROLE } from '../database/policies.js';

/**
 * A chain over the audit log: the worker seals events in batches, and each seal holds a hash over its events and
 * the seal before. An event that is removed, added or changed afterwards shows, and so does a seal that is.
 *
 * Events are numbered in an order in which what is committed late may come first: `transaction` stands before
 * `number`, and PostgreSQL fills columns in their order, so that whoever holds a number has a transaction id. The
 * worker waits for those before it seals what was numbered (`audit-sealer.ts`).
 */
export class SealAuditLog1795690000802 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table audit_event
        add column transaction xid8 not null default pg_current_xact_id(),
        add column number bigint generated always as identity,
        add column address text check (length(address) <= 64),
        add column device text check (length(device) <= 80),
        add constraint audit_event_number_key unique (number);
      grant insert (address, device) on audit_event to ${API_ROLE}, ${IDENTITY_ROLE};
      ${allow(WORKER_ROLE, 'select', 'audit_event', 'true')}

      create table audit_seal (
        number bigint primary key check (number > 0),
        sealed_at timestamptz not null default clock_timestamp(),
        after bigint not null check (after >= 0),
        up_to bigint not null check (up_to > after),
        events int not null check (events >= 0),
        digest bytea not null check (length(digest) = 32)
      );
      grant select on audit_seal to ${WORKER_ROLE};
      grant insert (number, after, up_to, events, digest) on audit_seal to ${WORKER_ROLE};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table audit_seal;
      drop policy ${WORKER_ROLE}_select on audit_event;
      revoke select on audit_event from ${WORKER_ROLE};
      alter table audit_event drop column transaction, drop column number, drop column address, drop column device;
    `);
  }
}
