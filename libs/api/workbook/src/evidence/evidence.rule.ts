import {
  AppError,
  FileRules,
  recordAudit,
  type FileRule,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { evidenceFile } from '../file-kinds.js';
import { nameInTemplate } from '../workbooks/name-in-template.js';
import { changeablePlace, readablePlace, type EvidenceIds } from './evidence-place.js';
import { countEvidence, readPlaceOf } from './evidence-rows.js';

/** Files one question may have. */
const MOST_FILES = 20;

/** Who reads an answer as one of the own municipality reads its evidence; who may answer may change it. */
@Injectable()
export class EvidenceRule implements FileRule<'workbookId' | 'questionId'> {
  constructor(rules: FileRules) {
    rules.add(evidenceFile, this);
  }

  idsOf(named: EvidenceIds): EvidenceIds {
    return nameInTemplate(named);
  }

  async beforeAdding(tx: Transaction, ctx: TenantContext, ids: EvidenceIds): Promise<string> {
    const { municipalityId } = await changeablePlace(tx, ctx, ids);
    if ((await countEvidence(tx, ids)) >= MOST_FILES)
      throw new AppError('CONFLICT', { most: MOST_FILES }, 'workbook:evidence.mostFiles');
    return municipalityId;
  }

  async attach(tx: Transaction, ctx: TenantContext, ids: EvidenceIds, fileId: string): Promise<void> {
    const { workbookId, questionId } = ids;
    const { municipalityId } = await readablePlace(tx, ctx, ids);
    await tx.query(
      'insert into evidence (municipality_id, file_id, workbook_id, question_id) values ($1, $2, $3, $4)',
      [municipalityId, fileId, workbookId, questionId],
    );
    await recordEvidence(tx, ctx, 'EVIDENCE_ADDED', { municipalityId, ...ids });
  }

  async mayRead(tx: Transaction, ctx: TenantContext, fileId: string): Promise<boolean> {
    await readablePlace(tx, ctx, await readPlaceOf(tx, fileId));
    return true;
  }

  async beforeReplacing(tx: Transaction, ctx: TenantContext, fileId: string): Promise<void> {
    await changeablePlace(tx, ctx, await readPlaceOf(tx, fileId));
  }

  async afterReplacing(tx: Transaction, ctx: TenantContext, fileId: string): Promise<void> {
    const ids = await readPlaceOf(tx, fileId);
    const { municipalityId } = await readablePlace(tx, ctx, ids);
    await recordEvidence(tx, ctx, 'EVIDENCE_REPLACED', { municipalityId, ...ids });
  }

  async detach(tx: Transaction, ctx: TenantContext, fileId: string): Promise<void> {
    const ids = await readPlaceOf(tx, fileId);
    const { municipalityId } = await changeablePlace(tx, ctx, ids);
    await tx.query('delete from evidence where file_id = $1', [fileId]);
    await recordEvidence(tx, ctx, 'EVIDENCE_REMOVED', { municipalityId, ...ids });
  }
}

/** Notes what was done to the evidence of a question; never what a file is called. */
const recordEvidence = (
  tx: Transaction,
  ctx: TenantContext,
  action: 'EVIDENCE_ADDED' | 'EVIDENCE_REPLACED' | 'EVIDENCE_REMOVED',
  { municipalityId, workbookId, questionId }: EvidenceIds & { readonly municipalityId: string },
): Promise<void> =>
  recordAudit(tx, ctx, {
    action,
    subjectType: 'workbook',
    subjectId: workbookId,
    municipalityId,
    detail: { questionId },
  });
