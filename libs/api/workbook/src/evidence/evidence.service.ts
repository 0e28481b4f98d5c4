import {
  found,
  readFiles,
  readFileVersions,
  removeFile,
  requireUuids,
  TenantDatabase,
  type TenantContext,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { changeablePlace, readablePlace } from './evidence-place.js';
import { readPlaceOf } from './evidence-rows.js';
import { recordEvidence } from './evidence.rule.js';
import type { EvidenceHistoryObject, EvidenceObject } from './evidence.types.js';

/** Evidence that is there already; files come in and go out over HTTP. */
@Injectable()
export class EvidenceService {
  constructor(private readonly database: TenantDatabase) {}

  /** Every version of a file. @throws AppError NOT_FOUND */
  async history(ctx: TenantContext, id: string): Promise<EvidenceHistoryObject> {
    requireUuids(id);
    return this.database.read(ctx, async (tx) => {
      await readablePlace(tx, ctx, await readPlaceOf(tx, id));
      return { evidenceId: id, versions: await readFileVersions(tx, id) };
    });
  }

  /**
   * Takes a file away, with all its versions.
   * @returns it as it was
   * @throws AppError NOT_FOUND; CONFLICT while the workbook takes no answers
   */
  async remove(ctx: TenantContext, id: string): Promise<EvidenceObject> {
    requireUuids(id);
    return this.database.write(ctx, async (tx) => {
      const ids = await readPlaceOf(tx, id);
      const { municipalityId } = await changeablePlace(tx, ctx, ids);
      const file = found((await readFiles(tx, [id])).get(id));
      await tx.query('delete from evidence where file_id = $1', [id]);
      await removeFile(tx, ctx, id);
      await recordEvidence(tx, ctx, 'EVIDENCE_REMOVED', { municipalityId, ...ids });
      return { ...file, questionId: ids.questionId };
    });
  }
}
