import { createHash } from 'node:crypto';
import { DocumentTrouble, TableReader } from '@commonworks/api-document';
import {
  AppError,
  found,
  TenantDatabase,
  WaitingLine,
  type Taken,
  type TenantContext,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { municipalityActedFor } from '../../../contents/acting-municipality.js';
import { holdRequirements, type HeldRequirements } from '../hold-requirements.js';
import { recordRequirement } from '../record-requirement.js';
import { MOST_REQUIREMENTS } from '../requirement.service.js';
import { insertRequirement, storeRequirement } from '../requirement-writes.js';
import { planImport, type PlannedRow } from './plan-import.js';

/** Bytes of a table at most. */
export const MOST_BYTES = 5 * 2 ** 20;

/** What a table would change, or has changed. */
export interface ImportPlan {
  /** Names the table and what it was compared with: who brings it in names it. */
  readonly token: string;
  readonly isApplied: boolean;
  readonly rows: readonly Omit<PlannedRow, 'write'>[];
}

/** Requirements that come in as a table. */
@Injectable()
export class RequirementImportService {
  private readonly reader = new TableReader(new WaitingLine({ atOnce: 1, waiting: 20, patience: 20_000 }));

  constructor(private readonly database: TenantDatabase) {}

  /**
   * Says row by row what a table would change; with the token of what was said, changes it.
   * @param left the reader waits no more
   * @throws AppError NOT_FOUND for who does not write in the group; CONFLICT where something changed since the token was
   *   given, where a row is wrong, where there would be more than there can be, where the document is no draft, and while
   *   the group is paused or closed; INVALID_INPUT for what is no such table; UNAVAILABLE
   */
  async bring(
    ctx: TenantContext,
    documentId: string,
    take: () => Promise<Taken>,
    token: string | null,
    left?: AbortSignal,
  ): Promise<ImportPlan> {
    // Who may not write sends nothing, and nothing of a stranger's is read.
    await this.database.write(ctx, (tx) => holdRequirements(tx, ctx, documentId));
    const { content, sha256 } = await take();
    const table = await this.rowsOf(content, left);
    return this.database.write(ctx, async (tx) => {
      const held = await holdRequirements(tx, ctx, documentId);
      const own = tokenOf(held, sha256);
      const rows = planImport(table, held.rows, ctx.locale);
      const plan = { token: own, isApplied: false, rows: rows.map(({ write: _, ...row }) => row) };
      if (token === null) return plan;
      if (token !== own) throw new AppError('CONFLICT', {}, 'group:refused.governance.changed');
      if (rows.some(({ state }) => state === 'WRONG'))
        throw new AppError('CONFLICT', {}, 'group:refused.requirement.wrongRows');
      const added = rows.filter(({ state }) => state === 'NEW').length;
      if (held.rows.length + added > MOST_REQUIREMENTS)
        throw new AppError('CONFLICT', { most: MOST_REQUIREMENTS }, 'group:refused.requirement.most');
      const municipalityId = municipalityActedFor(ctx, held.group, 'write');
      const signed = { personId: found(ctx.personId), municipalityId };
      for (const { write } of rows) {
        if (!write) continue;
        const written = { ...write, reason: write.of?.reason ?? '', touched: true };
        if (write.of) await storeRequirement(tx, write.of, written);
        else await insertRequirement(tx, held.document, written, signed);
      }
      if (rows.some(({ write }) => write !== null))
        await recordRequirement(tx, ctx, held, `${rows.filter(({ write }) => write !== null).length}`);
      return { ...plan, isApplied: true };
    });
  }

  private async rowsOf(content: Buffer, left?: AbortSignal): Promise<readonly (readonly string[])[]> {
    try {
      const read = await this.reader.read(content, left);
      if ('fault' in read) throw new AppError('INVALID_INPUT', {}, `group:refused.table.${read.fault}`);
      return read.rows;
    } catch (error) {
      if (!(error instanceof DocumentTrouble)) throw error;
      if (error.fault === 'BUSY' || error.fault === 'LEFT')
        throw new AppError('UNAVAILABLE', {}, 'group:refused.documentBusy', { cause: error });
      throw new AppError('INVALID_INPUT', {}, 'group:refused.table.BROKEN', { cause: error });
    }
  }
}

/** Another one once the table or the document is another one. */
const tokenOf = ({ document }: HeldRequirements, sha256: string): string =>
  createHash('sha256').update(`${document.id} ${document.version} ${document.edits} ${sha256}`).digest('hex');
