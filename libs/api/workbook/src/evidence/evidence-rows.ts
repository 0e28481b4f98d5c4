import { found, readFiles, type TenantContext, type Transaction } from '@commonworks/api-platform';
import { readsPlace, type EvidenceIds, type EvidencePlace } from './evidence-place.js';
import type { EvidenceObject } from './evidence.types.js';

/** Where the evidence with this file belongs. @throws AppError NOT_FOUND */
export async function readPlaceOf(tx: Transaction, fileId: string): Promise<EvidenceIds> {
  const [row] = await tx.query<EvidenceIds>(
    'select workbook_id as "workbookId", question_id as "questionId" from evidence where file_id = $1',
    [fileId],
  );
  return found(row);
}

/** Evidence with what decides who may see it. */
interface AttachedRow extends EvidencePlace, EvidenceIds {
  readonly fileId: string;
}

/** What of the evidence of these workbooks the person may see, by workbook. */
export async function readEvidence(
  tx: Transaction,
  ctx: TenantContext,
  workbookIds: readonly string[],
): Promise<Map<string, EvidenceObject[]>> {
  const rows = await tx.query<AttachedRow>(
    `select e.workbook_id as "workbookId", e.question_id as "questionId", e.file_id as "fileId",
       w.municipality_id as "municipalityId", c.status as "campaignStatus", w.status,
       array(select s.person_id from section_assignment s
             where (s.municipality_id, s.workbook_id, s.section_id) = (w.municipality_id, w.id, q.section_id)
       ) as "sectionAssigneeIds"
     from workbook w
     join campaign c on (c.consortium_id, c.id) = (w.consortium_id, w.campaign_id)
     join evidence e on (e.municipality_id, e.workbook_id) = (w.municipality_id, w.id)
     join question q on q.id = e.question_id
     where w.id = any ($1::uuid[])`,
    [workbookIds],
  );
  const seen = rows.filter((row) => readsPlace(ctx, row));
  const evidence = new Map<string, EvidenceObject[]>();
  if (seen.length === 0) return evidence;
  const files = await readFiles(
    tx,
    seen.map(({ fileId }) => fileId),
  );
  for (const { workbookId, questionId, fileId } of seen) {
    const file = files.get(fileId);
    if (file) evidence.set(workbookId, [...(evidence.get(workbookId) ?? []), { ...file, questionId }]);
  }
  return evidence;
}

/** How many files a question of a workbook has. */
export async function countEvidence(
  tx: Transaction,
  { workbookId, questionId }: EvidenceIds,
): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from workbook w
     join evidence e on (e.municipality_id, e.workbook_id, e.question_id) = (w.municipality_id, w.id, $2)
     where w.id = $1`,
    [workbookId, questionId],
  );
  return row?.count ?? 0;
}
