import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  WORKER_ROLE,
  unsignedActing as acting,
} from '../database/policies.js';

/**
 * Who did what to which thing. No role may change or remove a row: nobody is granted update or delete.
 * Values of answers are never written here; the municipality's own history of them is `answer_revision`.
 */
export class CreateAuditLog1795300000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_event (
        id uuid primary key default gen_random_uuid(),
        at timestamptz not null default clock_timestamp(),
        actor_id uuid references person,
        municipality_id uuid references municipality,
        consortium_id uuid references consortium,
        action text not null check (action ~ '^[A-Z][A-Z_]*$'),
        subject_type text not null,
        subject_id text not null,
        detail jsonb not null default '{}'
      );
      create index on audit_event (municipality_id, at desc);
      create index on audit_event (consortium_id, at desc);
      create index on audit_event (actor_id, at desc);
      ${forceRowLevelSecurity('audit_event')}
      ${allow(
        API_ROLE,
        'select',
        'audit_event',
        `municipality_id = any ${acting.municipalities}
         or consortium_id = any ${acting.coordinated}
         or actor_id = ${acting.person}
         or (${acting.purpose('ADMINISTRATE')} and municipality_id is null)`,
      )}
      ${allow(API_ROLE, 'insert', 'audit_event', `actor_id = ${acting.person} or ${acting.purpose('AUTHENTICATE')}`)}
      ${allow(WORKER_ROLE, 'insert', 'audit_event', 'actor_id is null')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_event');
  }
}
