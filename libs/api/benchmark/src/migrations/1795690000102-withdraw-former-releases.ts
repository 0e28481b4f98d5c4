import { API_ROLE } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the api's role reads of a release. */
const READ = [
  'release_group',
  'release_cell',
  'release_participant',
  'release_named_answer',
  'release_standing',
];

/**
 * Releases made under the former rules are withdrawn: nobody reads them any more, and a request for the same
 * campaign waits in their place. The campaign stays released, so its answers and sharing stay as they were. The
 * rows stay too, and the ledger above all: what was read once counts as known (docs/disclosure.md).
 */
export class WithdrawFormerReleases1795690000102 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table release drop constraint release_status_check;
      alter table release add constraint release_status_check
        check (status in ('REQUESTED', 'COMPUTING', 'PUBLISHED', 'FAILED', 'WITHDRAWN'));
      drop index release_once;
      create unique index release_once on release (campaign_id) where status not in ('FAILED', 'WITHDRAWN');

      ${READ.map(readPublishedOnly).join('\n')}

      -- The owner too is behind the policies, and none is made for it.
      alter table release no force row level security;
      alter table audit_event no force row level security;
      with withdrawn as (
        update release set status = 'WITHDRAWN' where status = 'PUBLISHED' returning consortium_id, campaign_id, id
      ), requested as (
        insert into release (consortium_id, campaign_id) select consortium_id, campaign_id from withdrawn
      )
      insert into audit_event (consortium_id, action, subject_type, subject_id)
      select consortium_id, 'RELEASE_WITHDRAWN', 'release', id from withdrawn;
      alter table release force row level security;
      alter table audit_event force row level security;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was withdrawn stays withdrawn: the figures were not safe to read.');
  }
}

/** Restrictive: it holds beside the policy that says which consortia the reader belongs to. */
function readPublishedOnly(table: string): string {
  return `create policy published_only on ${table} as restrictive for select to ${API_ROLE}
    using (release_id = any (array(select r.id from release r where r.status = 'PUBLISHED')));`;
}
