import { found, hintChange, TenantDatabase, translate, type TenantContext } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { hintReaders } from '../../contents/hint-readers.js';
import { requireGroup } from '../../groups/require-group.js';
import { GovernanceDocumentService } from '../document.service.js';
import { raiseEdits } from '../document-writes.js';
import { recordGovernance } from '../record-governance.js';
import { checkFigures } from './check-figures.js';
import type { SaveCostingFiguresInput } from './costing.inputs.js';
import type { CostingResult } from './costing.types.js';
import { readFigures, storeFigures } from './figure-rows.js';
import { holdCosting, requireWritten } from './hold-costing.js';

/** What members say of their own costs. */
@Injectable()
export class CostingFiguresService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly documents: GovernanceDocumentService,
  ) {}

  /**
   * Keeps what a member says of its own costs. What it shows is part of the document and changes in a draft alone; what it
   * does not show it may change whenever it likes, and nobody else hears of it.
   * @throws AppError NOT_FOUND for who does not write for that municipality; CONFLICT where the document is no draft, and
   *   while the group is paused or closed; INVALID_INPUT
   */
  async save(ctx: TenantContext, input: SaveCostingFiguresInput): Promise<CostingResult> {
    const { documentId, municipalityId, expectedEdits } = input;
    const isTold = await this.database.write(ctx, async (tx) => {
      const held = await holdCosting(tx, ctx, documentId);
      const { group, document } = held;
      await requireGroup(tx, ctx, group.id, 'write', municipalityId);
      const said = checkFigures(input);
      const rows = await readFigures(tx, [documentId]);
      const before = rows.find((row) => row.municipalityId === municipalityId);
      const { documentId: _document, municipalityId: _whose, edits = 0, ...standing } = before ?? {};
      if (isDeepStrictEqual(standing, said)) return true;
      if (edits !== expectedEdits) return false;
      const isSeen = said.isShown || before?.isShown === true;
      if (isSeen) requireWritten(held);
      await storeFigures(tx, document, municipalityId, said, found(ctx.personId));
      await recordGovernance(tx, ctx, 'WRITE', documentId, municipalityId, { part: 'FIGURES' });
      if (isSeen) {
        await raiseEdits(tx, documentId);
        await hintReaders(tx, ctx, group, { restricted: true });
      } else
        await hintChange(tx, 'group', group.id, { kind: 'MUNICIPALITY', id: municipalityId }, ctx.personId);
      return true;
    });
    const current = found(await this.documents.one(ctx, documentId));
    if (isTold) return current;
    return { message: translate(ctx.locale, 'group:outdated.figures'), current, theirs: null };
  }
}
