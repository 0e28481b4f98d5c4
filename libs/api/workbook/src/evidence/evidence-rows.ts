import { found, readFiles, type FileRow, type Transaction } from '@commonworks/api-platform';
import type { EvidenceIds } from './evidence-place.js';

/** Where the evidence with this file belongs. @throws AppError NOT_FOUND */
export async function readPlaceOf(tx: Transaction, fileId: string): Promise<EvidenceIds> {
  const [row] = await tx.query<EvidenceIds>(
    'select workbook_id as "workbookId", question_id as "questionId" from evidence where file_id = $1',
    [fileId],
  );
  return found(row);
}

/** The evidence of these workbooks, by workbook and then by question. */
export async function readEvidence(
  tx: Transaction,
  workbookIds: readonly string[],
): Promise<Map<string, Map<string, FileRow[]>>> {
  const rows = await tx.query<EvidenceIds & { fileId: string }>(
    `select e.workbook_id as "workbookId", e.question_id as "questionId", e.file_id as "fileId"
     from workbook w join evidence e on (e.municipality_id, e.workbook_id) = (w.municipality_id, w.id)
     where w.id = any ($1::uuid[])`,
    [workbookIds],
  );
  const files =
    rows.length === 0
      ? new Map<string, FileRow>()
      : await readFiles(
          tx,
          rows.map(({ fileId }) => fileId),
        );
  const evidence = new Map<string, Map<string, FileRow[]>>();
  for (const { workbookId, questionId, fileId } of rows) {
    const file = files.get(fileId);
    if (!file) continue;
    const ofWorkbook = evidence.get(workbookId) ?? new Map<string, FileRow[]>();
    evidence.set(workbookId, ofWorkbook.set(questionId, [...(ofWorkbook.get(questionId) ?? []), file]));
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
