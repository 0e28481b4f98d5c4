import {
  faultIf,
  hintChange,
  refuseFaults,
  type Queries,
  type TenantContext,
} from '@commonworks/api-platform';
import { textLength } from '@commonworks/domain-assessment';
import { Injectable } from '@nestjs/common';
import { GroupService } from '../groups/group.service.js';
import type { OpportunityGroupObject } from '../groups/group.types.js';
import { REASON_LENGTH } from '../groups/reason-length.js';
import { recordStep } from '../groups/record-step.js';
import { holdGroup, requireGroup } from '../groups/require-group.js';
import { groupPaused } from '../notifications/group-notification-kinds.js';
import { tellGroup } from '../notifications/tell-group.js';
import type { PauseGroupInput, ResumeGroupInput } from './pause.types.js';

/** A coordinator has nothing changed in a group, until they resume it. */
@Injectable()
export class PauseService {
  constructor(private readonly groups: GroupService) {}

  /**
   * Where it is paused already nothing is done.
   * @throws AppError NOT_FOUND for who does not coordinate; INVALID_INPUT
   */
  pause(ctx: TenantContext, { id, reason: written }: PauseGroupInput): Promise<OpportunityGroupObject> {
    const reason = written.trim();
    return this.change(ctx, id, 'PAUSE', async (tx, isPaused) => {
      refuseFaults(
        faultIf(reason === '', 'input.reason', 'group:invalid.noReason'),
        faultIf(textLength(reason) > REASON_LENGTH, 'input.reason', 'group:invalid.reason', {
          most: REASON_LENGTH,
        }),
      );
      if (isPaused) return false;
      await storePause(tx, id, reason);
      return true;
    });
  }

  /** Where it is not paused nothing is done. */
  resume(ctx: TenantContext, { id }: ResumeGroupInput): Promise<OpportunityGroupObject> {
    return this.change(ctx, id, 'RESUME', async (tx, isPaused) => {
      if (isPaused) await storePause(tx, id, null);
      return isPaused;
    });
  }

  /** @param work whether it did something */
  private change(
    ctx: TenantContext,
    id: string,
    step: 'PAUSE' | 'RESUME',
    work: (tx: Queries, isPaused: boolean) => Promise<boolean>,
  ): Promise<OpportunityGroupObject> {
    return this.groups.change(ctx, async (tx) => {
      await holdGroup(tx, id);
      const { consortiumId, pausedAt, members, observers } = await requireGroup(tx, ctx, id, 'pause');
      if (!(await work(tx, pausedAt !== null))) return id;
      await recordStep(tx, ctx, step, id, { consortiumId });
      await tellGroup(tx, id, groupPaused, [...members, ...observers]);
      // To all of the consortium: who is invited to the group the coordinator does not see.
      await hintChange(tx, 'group', id, { kind: 'CONSORTIUM', id: consortiumId }, ctx.personId);
      return id;
    });
  }
}

async function storePause(tx: Queries, id: string, reason: string | null): Promise<void> {
  await tx.query(
    `update opportunity_group set pause_reason = $2,
       paused_at = case when $2::text is null then null else statement_timestamp() end
     where id = $1`,
    [id, reason],
  );
}
