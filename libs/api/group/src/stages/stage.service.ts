import { permits } from '@commonworks/access';
import {
  AppError,
  FieldError,
  faultIf,
  refuseFaults,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { textLength } from '@commonworks/domain-assessment';
import { judgeStep, type StepRefusal } from '@commonworks/domain-group';
import { Injectable } from '@nestjs/common';
import { municipalityActedFor } from '../contents/acting-municipality.js';
import { subjectOf, type GroupFacts } from '../groups/group-rows.js';
import { GroupService } from '../groups/group.service.js';
import type { OpportunityGroupObject } from '../groups/group.types.js';
import { hintGroup } from '../groups/hint-group.js';
import { refuseSecond } from '../groups/lives-already.js';
import { REASON_LENGTH } from '../groups/reason-length.js';
import { recordStep } from '../groups/record-step.js';
import { holdGroup, requireGroup } from '../groups/require-group.js';
import { groupStage } from '../notifications/group-notification-kinds.js';
import { tellGroup } from '../notifications/tell-group.js';
import { metConditions } from './condition-sources.js';
import { storeStage } from './stage-rows.js';
import type { AdvanceGroupInput } from './stage.types.js';

/** The steps of a group. */
@Injectable()
export class StageService {
  constructor(private readonly groups: GroupService) {}

  /**
   * Takes a group to its next stage, or back with a reason. Who holds the group is alone, so that nothing of what was
   * judged is otherwise when it is stored; where it stands there already nothing is done.
   * @throws AppError NOT_FOUND for who does not write in it; CONFLICT where the next stage asks for what is not there, and
   *   for a stage beyond the next, and where it stands elsewhere than was read; and where it is
   *   closed and another lives around its opportunity; INVALID_INPUT without the reason that is needed
   */
  advance(
    ctx: TenantContext,
    { id, toStage: to, fromStage, reason: written }: AdvanceGroupInput,
  ): Promise<OpportunityGroupObject> {
    return refuseSecond(() =>
      this.groups.change(ctx, async (tx) => {
        await holdGroup(tx, id);
        const group = await this.requireStepping(tx, ctx, id);
        const reason = written.trim();
        refuseFaults(
          faultIf(textLength(reason) > REASON_LENGTH, 'input.reason', 'group:invalid.reason', {
            most: REASON_LENGTH,
          }),
        );
        if (group.stage === to) return id;
        if (fromStage && fromStage !== group.stage)
          throw new AppError('CONFLICT', {}, 'group:refused.stageMeanwhile');
        const met = (await metConditions(tx, [group])).get(id) ?? new Set();
        const refusal = judgeStep({ from: group.stage, to, reason, met });
        if (refusal) throw refused(refusal);
        // Whoever may write while it is open takes it back once it is closed.
        const municipalityId = municipalityActedFor(ctx, { ...group, stage: 'PROPOSED' }, 'write');
        await storeStage(tx, {
          id,
          consortiumId: group.consortiumId,
          from: group.stage,
          to,
          reason,
          by: { municipalityId, personId: ctx.personId },
        });
        await recordStep(tx, ctx, 'ADVANCE', id, { municipalityId });
        await tellGroup(tx, id, groupStage, [...group.members, ...group.observers]);
        await hintGroup(tx, ctx, group, 'CONSORTIUM');
        return id;
      }),
    );
  }

  /** As for writing, but that a group that is closed can be taken back. */
  private async requireStepping(tx: Transaction, ctx: TenantContext, id: string): Promise<GroupFacts> {
    const group = await requireGroup(tx, ctx, id, 'read');
    const subject = { ...subjectOf(group), paused: group.pausedAt !== null };
    return permits(ctx.ability, 'write', 'Group', subject) ? group : requireGroup(tx, ctx, id, 'write');
  }
}

function refused(refusal: StepRefusal): AppError {
  switch (refusal) {
    case 'NO_REASON':
      return new FieldError('INVALID_INPUT', [
        { path: 'input.reason', messageKey: 'group:invalid.noReason' },
      ]);
    case 'SAME':
    case 'TOO_FAR':
      return new AppError('CONFLICT', {}, 'group:refused.tooFar');
    case 'NOT_MET':
      return new AppError('CONFLICT', {}, 'group:refused.notMet');
  }
}
