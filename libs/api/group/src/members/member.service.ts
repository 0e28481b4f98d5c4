import {
  AppError,
  faultIf,
  refuseFaults,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { CONTACT_LENGTH, textLength } from '@commonworks/domain-assessment';
import { leavesByNotice, NOTICE_MONTHS, standingOf } from '@commonworks/domain-group';
import { Injectable } from '@nestjs/common';
import { giveUpSeats } from '../champion/give-up-seats.js';
import type { GroupFacts } from '../groups/group-rows.js';
import { GroupService } from '../groups/group.service.js';
import type { JoinGroupInput, LeaveGroupInput, OpportunityGroupObject } from '../groups/group.types.js';
import { hintGroup } from '../groups/hint-group.js';
import { onOneLine } from '../groups/on-one-line.js';
import { REASON_LENGTH } from '../groups/reason-length.js';
import { recordStep } from '../groups/record-step.js';
import { holdGroup, requireGroup } from '../groups/require-group.js';
import { groupChampion, groupJoined, groupLeft } from '../notifications/group-notification-kinds.js';
import { tellGroup } from '../notifications/tell-group.js';
import { storeDeclined, storeJoined, storeLeft, storeNotice, storeReason } from './member-rows.js';

/** Municipalities that come into a group, and that leave it. */
@Injectable()
export class MemberService {
  constructor(private readonly groups: GroupService) {}

  /**
   * Takes an invitation, or says anew what one's municipality does; a notice to leave is taken back by it.
   * @throws AppError NOT_FOUND for who may not answer for the municipality, and where it is not in the group; CONFLICT
   *   while the group is paused or closed, and for a member that would observe while a charter binds it; INVALID_INPUT
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
      const standing = standingOf(said.level);
      if (standing === 'OBSERVER') await this.stopTakingPart(tx, group, municipalityId);
      await storeJoined(tx, groupId, municipalityId, { ...said, contact, standing });
      await recordStep(tx, ctx, 'JOIN', groupId, { municipalityId });
      if (group.invited.includes(municipalityId))
        await tellGroup(tx, groupId, groupJoined, group.members, municipalityId);
      await hintGroup(tx, ctx, group, 'CONSORTIUM');
      return groupId;
    });
  }

  /**
   * Leaves, or declines the invitation. While a charter binds the group a member leaves at the end of its notice.
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
      if (group.invited.includes(municipalityId)) {
        await storeDeclined(tx, groupId, municipalityId);
        await recordStep(tx, ctx, 'DECLINE', groupId, { municipalityId });
        await hintGroup(tx, ctx, group, 'GROUP');
        return groupId;
      }
      const isMember = group.members.includes(municipalityId);
      if (isMember && leavesByNotice(group.stage)) {
        await storeNotice(tx, groupId, municipalityId, reason, NOTICE_MONTHS);
        await recordStep(tx, ctx, 'GIVE_NOTICE', groupId, { municipalityId });
      } else {
        if (isMember) await this.giveUp(tx, group, municipalityId);
        await storeReason(tx, groupId, municipalityId, reason);
        await storeLeft(tx, groupId, municipalityId);
        await recordStep(tx, ctx, 'LEAVE', groupId, { municipalityId });
      }
      const others = group.members.filter((id) => id !== municipalityId);
      await tellGroup(tx, groupId, groupLeft, others, municipalityId);
      await hintGroup(tx, ctx, group, 'CONSORTIUM');
      return groupId;
    });
  }

  /** A member that only observes from now on. */
  private async stopTakingPart(tx: Transaction, group: GroupFacts, municipalityId: string): Promise<void> {
    if (!group.members.includes(municipalityId)) return;
    if (leavesByNotice(group.stage)) throw new AppError('CONFLICT', {}, 'group:refused.byNotice');
    await this.giveUp(tx, group, municipalityId);
  }

  private async giveUp(tx: Transaction, group: GroupFacts, municipalityId: string): Promise<void> {
    const champion = await giveUpSeats(tx, group, municipalityId);
    if (champion) await tellGroup(tx, group.id, groupChampion, group.members, champion);
  }
}
