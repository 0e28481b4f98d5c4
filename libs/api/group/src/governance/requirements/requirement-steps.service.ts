import { permits } from '@commonworks/access';
import { AppError, found, notFound, TenantDatabase, type TenantContext } from '@commonworks/api-platform';
import {
  lintRequirement,
  mayBecome,
  mergedInto,
  type Requirement,
} from '@commonworks/domain-governance/requirements';
import { Injectable } from '@nestjs/common';
import { asSeenBy } from '../../groups/group-rows.js';
import { checkReason } from '../../minutes/check-words.js';
import { GovernanceDocumentService } from '../document.service.js';
import type { GovernanceDocumentObject } from '../governance.types.js';
import { holdRequirements, requireRow } from './hold-requirements.js';
import { presentRow } from './present-requirement.js';
import { recordRequirement } from './record-requirement.js';
import type {
  GiveRequirementPriorityInput,
  MergeRequirementsInput,
  SetRequirementStatusInput,
} from './requirement.inputs.js';
import { crossedBy, RequirementService, type Crossed } from './requirement.service.js';
import { standingRows } from './requirement-rows.js';
import { storeMerged, storePriority, storeRequirement } from './requirement-writes.js';
import type { GovernanceRequirementObject, RequirementResult } from './requirement.types.js';

/** How requirements come further: their status, what members give them, and which stand for others. */
@Injectable()
export class RequirementStepsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly requirements: RequirementService,
    private readonly documents: GovernanceDocumentService,
  ) {}

  /**
   * Takes one further, or back.
   * @throws AppError NOT_FOUND for who does not write in the group; CONFLICT where its status may not become that, where
   *   something is to be mended before it is agreed, where the document is no draft, and while the group is paused or
   *   closed; INVALID_INPUT for a rejection without a reason
   */
  async setStatus(
    ctx: TenantContext,
    { documentId, requirementId, status, reason: written, expectedEdits }: SetRequirementStatusInput,
  ): Promise<RequirementResult> {
    const done = await this.database.write(ctx, async (tx): Promise<{ id: string; crossed?: Crossed }> => {
      const held = await holdRequirements(tx, ctx, documentId);
      const row = requireRow(held.rows, requirementId);
      const requirement: Requirement = { ...row.requirement, status };
      if (status === row.requirement.status) return row;
      if (row.edits !== expectedEdits) return { id: row.id, crossed: crossedBy(requirement, row, ctx) };
      if (!mayBecome(row.requirement.status, status))
        throw new AppError('CONFLICT', {}, 'group:refused.requirement.status');
      if (status === 'AGREED') refuseFindings(presentRow(row, ctx.locale));
      const said = written ?? '';
      const reason = status === 'REJECTED' || said.trim() !== '' ? checkReason(said) : '';
      await storeRequirement(tx, row, { ...row, requirement, reason, touched: true });
      await recordRequirement(tx, ctx, held, row.requirement.id);
      return row;
    });
    return this.requirements.answer(ctx, documentId, done);
  }

  /**
   * Says how much a member needs it, or that it says nothing.
   * @throws AppError NOT_FOUND for who does not write for that member; CONFLICT where the document is no draft, and while
   *   the group is paused or closed
   */
  async givePriority(
    ctx: TenantContext,
    { documentId, requirementId, municipalityId, priority = null }: GiveRequirementPriorityInput,
  ): Promise<GovernanceRequirementObject> {
    await this.database.write(ctx, async (tx) => {
      const held = await holdRequirements(tx, ctx, documentId);
      const row = requireRow(held.rows, requirementId);
      if (!permits(ctx.ability, 'write', 'Group', asSeenBy(held.group, municipalityId))) notFound();
      if ((row.requirement.priorities[municipalityId] ?? null) === priority) return;
      await storePriority(tx, row, priority, { personId: found(ctx.personId), municipalityId });
      await recordRequirement(tx, ctx, held, row.requirement.id);
    });
    return this.requirements.one(ctx, documentId, requirementId);
  }

  /**
   * Has one stand for another too, which is seen no more.
   * @throws AppError NOT_FOUND for who does not write in the group, and for one and the same; CONFLICT where the document was
   *   changed since, where the one that stays is rejected, where the document is no draft, and while the group is paused or
   *   closed
   */
  async merge(
    ctx: TenantContext,
    { documentId, intoId, fromId, expectedEdits }: MergeRequirementsInput,
  ): Promise<GovernanceDocumentObject> {
    await this.database.write(ctx, async (tx) => {
      const held = await holdRequirements(tx, ctx, documentId);
      const [into, from] = [requireRow(held.rows, intoId), requireRow(held.rows, fromId)];
      if (into.id === from.id) notFound();
      if (held.document.edits !== expectedEdits)
        throw new AppError('CONFLICT', {}, 'group:refused.governance.changed');
      if (into.requirement.status === 'REJECTED')
        throw new AppError('CONFLICT', {}, 'group:refused.requirement.rejected');
      const [kept, gone] = [into.requirement.id, from.requirement.id];
      const requirement = mergedInto(into.requirement, from.requirement);
      await storeRequirement(tx, into, { ...into, requirement, touched: true });
      for (const row of standingRows(held.rows)) {
        const { parents } = row.requirement;
        if (row.id === into.id || row.id === from.id || !parents.includes(gone)) continue;
        const others = parents.filter((id) => id !== gone && id !== kept);
        const child = { ...row.requirement, parents: [...others, kept].sort() };
        await storeRequirement(tx, row, { ...row, requirement: child });
      }
      await storeMerged(tx, from, kept);
      await recordRequirement(tx, ctx, held, kept);
    });
    return found(await this.documents.one(ctx, documentId));
  }
}

/** @throws AppError CONFLICT that names what is to be mended */
function refuseFindings({ findings, whole }: GovernanceRequirementObject): void {
  if (lintRequirement(whole).length === 0) return;
  throw new AppError(
    'CONFLICT',
    { count: findings.length, what: findings.map(({ message }) => message).join(' ') },
    'group:refused.requirement.findings',
  );
}
