import { AppError, found, type TenantContext } from '@commonworks/api-platform';
import { isMinuted } from '@commonworks/domain-minutes';
import { Injectable } from '@nestjs/common';
import { municipalityActedFor } from '../contents/acting-municipality.js';
import { hintReaders } from '../contents/hint-readers.js';
import { GroupService } from '../groups/group.service.js';
import type { OpportunityGroupObject } from '../groups/group.types.js';
import type { BeginMinutesInput } from './minutes.inputs.js';
import { readMinutes } from './minutes-rows.js';
import { insertMinutes } from './minutes-writes.js';
import { recordMinutes } from './record-minutes.js';
import { requireMeeting } from './require-minutes.js';
import { firstText } from './text/first-text.js';
import { encodeText } from './text/minutes-tree.js';

/** Minutes that are begun. */
@Injectable()
export class BeginMinutesService {
  constructor(private readonly groups: GroupService) {}

  /**
   * Begins the minutes of a meeting from its agenda, with what is still to be done from before. Where there are some nothing
   * is done: somebody was quicker, or pressed twice.
   * @throws AppError NOT_FOUND for who does not write in the group; CONFLICT before a time is chosen, where the meeting was
   *   called off, and while the group is paused or closed
   */
  begin(ctx: TenantContext, { meetingId, language }: BeginMinutesInput): Promise<OpportunityGroupObject> {
    return this.groups.change(ctx, async (tx) => {
      const { meeting, group } = await requireMeeting(tx, ctx, meetingId);
      if ((await readMinutes(tx, [meetingId])).length > 0) return group.id;
      if (!isMinuted(meeting.status)) throw new AppError('CONFLICT', {}, 'group:refused.minutes.noTime');
      const body = await firstText(tx, meeting, language);
      const municipalityId = municipalityActedFor(ctx, group, 'write');
      const begun = { personId: found(ctx.personId), municipalityId };
      await insertMinutes(tx, {
        groupId: group.id,
        meetingId,
        language,
        snapshot: encodeText(body),
        body,
        begun,
      });
      await recordMinutes(tx, ctx, 'BEGIN', meetingId, municipalityId);
      await hintReaders(tx, ctx, group, { restricted: true });
      return group.id;
    });
  }
}
