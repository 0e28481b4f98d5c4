import {
  faultIf,
  notFound,
  refuseFaults,
  requireUuids,
  type Queries,
  type TenantContext,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { municipalityActedFor } from '../contents/acting-municipality.js';
import { GroupService } from '../groups/group.service.js';
import type { InviteToGroupInput, OpportunityGroupObject } from '../groups/group.types.js';
import { hintGroup } from '../groups/hint-group.js';
import { insertInvited } from '../groups/insert-group.js';
import { recordStep } from '../groups/record-step.js';
import { holdGroup, requireGroup } from '../groups/require-group.js';
import { tellInvited } from '../notifications/tell-group.js';
import { storeInvitedAgain } from './member-rows.js';

/** Municipalities that a group asks to join. */
@Injectable()
export class InviteService {
  constructor(private readonly groups: GroupService) {}

  /**
   * Asks further municipalities of the consortium; who left is asked again, and keeps what it sees of the group.
   * @throws AppError NOT_FOUND for who does not write in the group, and for municipalities of no such consortium;
   *   INVALID_INPUT where none is named
   */
  invite(
    ctx: TenantContext,
    { groupId, municipalityIds }: InviteToGroupInput,
  ): Promise<OpportunityGroupObject> {
    return this.groups.change(ctx, async (tx) => {
      requireUuids(...municipalityIds);
      await holdGroup(tx, groupId);
      const group = await requireGroup(tx, ctx, groupId, 'write');
      refuseFaults(faultIf(municipalityIds.length === 0, 'input.municipalityIds', 'group:invalid.nobody'));
      const wanted = [...new Set(municipalityIds)];
      if ((await membersAmong(tx, group.consortiumId, wanted)) < wanted.length) notFound();
      const isIn = new Set([...group.members, ...group.observers, ...group.invited]);
      const asked = wanted.filter((id) => !isIn.has(id));
      if (asked.length === 0) return groupId;
      const again = asked.filter((id) => group.former.includes(id));
      await storeInvitedAgain(tx, groupId, again);
      await insertInvited(
        tx,
        group,
        asked.filter((id) => !again.includes(id)),
      );
      const municipalityId = municipalityActedFor(ctx, group, 'write');
      await recordStep(tx, ctx, 'INVITE', groupId, { municipalityId });
      await tellInvited(tx, groupId, asked);
      await hintGroup(tx, ctx, { ...group, invited: [...group.invited, ...asked] }, 'GROUP');
      return groupId;
    });
  }
}

/** How many of these municipalities are in the consortium. */
async function membersAmong(
  tx: Queries,
  consortiumId: string,
  municipalityIds: readonly string[],
): Promise<number> {
  const rows = await tx.query<{ id: string }>(
    `select m.municipality_id as id from consortium_member m
     where m.consortium_id = $1 and m.municipality_id = any($2::uuid[])`,
    [consortiumId, municipalityIds],
  );
  return rows.length;
}
