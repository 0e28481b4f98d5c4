import type pg from 'pg';
import { insertFile } from './insert-file.js';
import { insert } from './insert.js';

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
  const { municipalityId, workbookId, questionId, name, personId } = plan;
  const file_id = await insertFile(client, {
    municipalityId,
    kind: 'workbook_evidence',
    name: `${name}.pdf`,
    personId,
  });
  const attached = {
    municipality_id: municipalityId,
    file_id,
    workbook_id: workbookId,
    question_id: questionId,
  };
  await insert(client, 'evidence', [attached], 'file_id');
  return file_id;
}
