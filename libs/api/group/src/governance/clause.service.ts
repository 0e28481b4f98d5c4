import { found, TenantDatabase, translate, type TenantContext } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { GovernanceDocumentService } from './document.service.js';
import type { WriteGovernanceClauseInput } from './governance.inputs.js';
import type { GovernanceResult } from './governance.types.js';
import { holdDocument } from './require-document.js';
import { writeClause } from './write-clause.js';

/** The clauses of drafts. */
@Injectable()
export class GovernanceClauseService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly documents: GovernanceDocumentService,
  ) {}

  /**
   * Writes in one clause of a draft. Where it reads so already nothing is done, whatever was read.
   * @throws AppError NOT_FOUND for who does not write in the group; CONFLICT while the group is paused or closed; and as
   *   `writeClause`; INVALID_INPUT
   */
  async write(ctx: TenantContext, input: WriteGovernanceClauseInput): Promise<GovernanceResult> {
    const { documentId, clauseId } = input;
    const crossed = await this.database.write(ctx, async (tx) =>
      writeClause(tx, ctx, await holdDocument(tx, ctx, documentId, 'write'), input),
    );
    const current = found(await this.documents.one(ctx, documentId));
    return crossed
      ? { message: translate(ctx.locale, 'group:outdated.clause'), clauseId, ...crossed, current }
      : current;
  }
}
