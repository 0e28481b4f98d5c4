import type pg from 'pg';
import { insert, insertOne } from './insert.js';

export interface EvidencePlan {
  readonly municipalityId: string;
  readonly workbookId: string;
  readonly questionId: string;
  /** What the file is called, without what it ends with. */
  readonly name: string;
  /** Who sent it in. */
  readonly personId: string;
}

/** A file attached to an answer, without a content in any store. @returns its id */
export async function insertEvidence(client: pg.Client, plan: EvidencePlan): Promise<string> {
  const own = { municipality_id: plan.municipalityId };
  const file_id = await insertOne(client, 'file', {
    ...own,
    kind: 'workbook_evidence',
    name: `${plan.name}.pdf`,
  });
  const version = {
    ...own,
    file_id,
    number: 1,
    sha256: '0'.repeat(64),
    bytes: 1,
    content_type: 'application/pdf',
    uploaded_by: plan.personId,
  };
  await insert(client, 'file_version', [version], 'file_id');
  const attached = { ...own, file_id, workbook_id: plan.workbookId, question_id: plan.questionId };
  await insert(client, 'evidence', [attached], 'file_id');
  return file_id;
}
