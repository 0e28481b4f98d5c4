import { faultIf, refuseFaults, type TenantContext } from '@commonworks/api-platform';
import { CONTACT_LENGTH, textLength } from '@commonworks/domain-assessment';
import { standingOf } from '@commonworks/domain-group';
import { Injectable } from '@nestjs/common';
import { GroupService } from '../groups/group.service.js';
import type { JoinGroupInput, LeaveGroupInput, OpportunityGroupObject } from '../groups/group.types.js';
import { hintGroup } from '../groups/hint-group.js';
import { onOneLine } from '../groups/on-one-line.js';
import { recordStep } from '../groups/record-step.js';
import { holdGroup, requireGroup } from '../groups/require-group.js';
import { storeDeclined, storeJoined, storeLeft } from './member-rows.js';

const REASON_LENGTH = 1000;

/** Municipalities that come into a group, and that leave it. */
@Injectable()
export class MemberService {
  constructor(private readonly groups: GroupService) {}

  /**
   * Takes an invitation, or says anew what one's municipality does.
   * @throws AppError NOT_FOUND for who may not answer for the municipality, and where it is not in the group; CONFLICT
   *   while the group is paused or closed; INVALID_INPUT
   */
  join(
    ctx: TenantContext,
    { groupId, municipalityId, ...said }: JoinGroupInput,
  ): Promise<OpportunityGroupObject> {
    return this.groups.change(ctx, async (tx) => {
      await holdGroup(tx, groupId);
      const group = await requireGroup(tx, ctx, groupId, 'answer', municipalityId);
      const contact = onOneLine(said.contact);
      refuseFaults(
        faultIf(textLength(contact) > CONTACT_LENGTH, 'input.contact', 'group:invalid.contact', {
          most: CONTACT_LENGTH,
        }),
      );
      await storeJoined(tx, groupId, municipalityId, {
        ...said,
        contact,
        standing: standingOf(said.level),
      });
      await recordStep(tx, ctx, 'JOIN', groupId, { municipalityId });
      await hintGroup(tx, ctx, group, 'CONSORTIUM');
      return groupId;
    });
  }

  /**
   * Leaves, or declines the invitation.
   * @throws AppError NOT_FOUND for who may not leave for the municipality, and where it is not in the group; INVALID_INPUT
   */
  leave(
    ctx: TenantContext,
    { groupId, municipalityId, reason: written }: LeaveGroupInput,
  ): Promise<OpportunityGroupObject> {
    return this.groups.change(ctx, async (tx) => {
      await holdGroup(tx, groupId);
      const group = await requireGroup(tx, ctx, groupId, 'leave', municipalityId);
      const reason = written.trim();
      refuseFaults(
        faultIf(textLength(reason) > REASON_LENGTH, 'input.reason', 'group:invalid.reason', {
          most: REASON_LENGTH,
        }),
      );
      const declines = group.invited.includes(municipalityId);
      // Told first: afterwards the transaction sees of the group what others see.
      await hintGroup(tx, ctx, group, declines ? 'GROUP' : 'CONSORTIUM');
      await recordStep(tx, ctx, declines ? 'DECLINE' : 'LEAVE', groupId, { municipalityId });
      if (declines) await storeDeclined(tx, groupId, municipalityId);
      else await storeLeft(tx, groupId, municipalityId, reason);
      return groupId;
    });
  }
}
