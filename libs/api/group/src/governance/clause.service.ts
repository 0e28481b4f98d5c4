import { isDeepStrictEqual } from 'node:util';
import {
  AppError,
  found,
  municipalityLoader,
  notFound,
  TenantDatabase,
  translate,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { brokenReferences } from '@commonworks/domain-governance';
import { TEMPLATES } from '@commonworks/domain-governance/templates';
import { Injectable } from '@nestjs/common';
import { municipalityActedFor } from '../contents/acting-municipality.js';
import { hintReaders } from '../contents/hint-readers.js';
import { writtenWith } from './check-clause.js';
import { GovernanceDocumentService } from './document.service.js';
import { storeWritten } from './document-writes.js';
import { fillingOf } from './draft-content.js';
import type { WriteGovernanceClauseInput } from './governance.inputs.js';
import type { GovernanceResult } from './governance.types.js';
import { readKnown } from './known-facts.js';
import { presentClauses } from './present-clauses.js';
import { readDraft, type ReadDraft } from './read-document.js';
import { recordGovernance } from './record-governance.js';
import { holdDocument } from './require-document.js';

/** A change that somebody else was before, by how the clause reads with each. */
interface Crossed {
  readonly yours: string;
  readonly theirs: string;
}

/** The clauses of drafts. */
@Injectable()
export class GovernanceClauseService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly documents: GovernanceDocumentService,
  ) {}

  /**
   * Writes in one clause of a draft. Where it reads so already nothing is done, whatever was read.
   * @throws AppError NOT_FOUND for who does not write in the group, and as `writtenWith`; CONFLICT where the document is no
   *   draft, where another clause speaks of what would not stand, and while the group is paused or closed; INVALID_INPUT
   */
  async write(ctx: TenantContext, input: WriteGovernanceClauseInput): Promise<GovernanceResult> {
    const { documentId, clauseId } = input;
    const crossed = await this.database.write(ctx, async (tx): Promise<Crossed | null> => {
      const { group, document } = await holdDocument(tx, ctx, documentId, 'write');
      if (document.status !== 'DRAFT') throw new AppError('CONFLICT', {}, 'group:refused.governance.WRITE');
      const template = TEMPLATES[document.kind];
      const clause = template.clauses.find(({ id }) => id === clauseId);
      if (!clause) notFound();
      const written = writtenWith(document.written, input, { template, clause, group, ctx });
      if (isDeepStrictEqual(written, document.written)) return null;
      const known = await readKnown(tx, ctx, group);
      const [broken] = brokenReferences(template, fillingOf(template, written, known));
      const draft = { row: document, template, known };
      if ((document.clauseEdits[clauseId] ?? 0) !== input.expectedEdits)
        return {
          theirs: await this.read(tx, ctx, clauseId, draft),
          yours: broken
            ? ''
            : await this.read(tx, ctx, clauseId, { ...draft, row: { ...document, written } }),
        };
      if (broken) {
        const title = template.clauses.find(({ id }) => id === broken.clauseId)?.title[ctx.locale] ?? '';
        throw new AppError('CONFLICT', { clause: title }, 'group:refused.governance.reference');
      }
      await storeWritten(tx, documentId, clauseId, written);
      const municipalityId = municipalityActedFor(ctx, group, 'write');
      await recordGovernance(tx, ctx, 'WRITE', documentId, municipalityId, { clause: clauseId });
      await hintReaders(tx, ctx, group, { restricted: document.kind === 'COSTING' });
      return null;
    });
    const current = found(await this.documents.one(ctx, documentId));
    return crossed
      ? { message: translate(ctx.locale, 'group:outdated.clause'), clauseId, ...crossed, current }
      : current;
  }

  /** How a clause of a draft reads. */
  private async read(
    tx: Transaction,
    ctx: TenantContext,
    clauseId: string,
    draft: Pick<ReadDraft, 'row' | 'template' | 'known'>,
  ): Promise<string> {
    const whole = await readDraft(tx, draft);
    const places = await municipalityLoader.load(
      tx,
      draft.known.members.map(({ id }) => id),
      ctx,
    );
    return (
      presentClauses(whole, ctx.locale, places, draft.template).find(({ id }) => id === clauseId)?.text ?? ''
    );
  }
}
