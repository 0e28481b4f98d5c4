import { handleJob, notify, type JobHandler, type Transaction } from '@commonworks/api-platform/worker';
import { remindApproversJob } from './governance-jobs.js';
import { governanceDue } from './governance-notification-kinds.js';

/**
 * Reminds approvers three days before the day by which they are asked to decide, once for each version: those of members
 * that have said nothing. Who is told and that they were told come together, so that done twice it reminds nobody again.
 */
export const remindApprovers = (): JobHandler =>
  handleJob(remindApproversJob, (_ids, job) => job.finish(remind));

interface DueVersion {
  readonly id: string;
  readonly documentId: string;
  readonly silent: readonly string[];
}

async function remind(tx: Transaction): Promise<void> {
  const versions = await tx.query<DueVersion>(
    `select v.id, v.document_id as "documentId",
       array(select s.id from unnest(v.signers) as s (id) where not exists (
         select from governance_decision a where a.version_id = v.id and a.municipality_id = s.id)) as silent
     from governance_version v
     join governance_document d on d.group_id = v.group_id and d.id = v.document_id
     join opportunity_group g on g.id = v.group_id
     where v.status = 'IN_REVIEW' and not v.reminded and d.status = 'SENT' and d.version = v.number
       and v.decide_by between current_date and current_date + 3 and g.paused_at is null and g.stage <> 'CLOSED'
     order by v.id for update of v`,
  );
  for (const { id, documentId, silent } of versions) {
    await tx.query('update governance_version set reminded = true where id = $1', [id]);
    for (const municipalityId of silent)
      await notify(tx, {
        kind: governanceDue,
        about: { subjectId: documentId, partId: id },
        place: { municipalityId },
        to: { roles: governanceDue.roles },
      });
  }
}
