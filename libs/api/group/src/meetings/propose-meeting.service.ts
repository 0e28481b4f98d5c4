import {
  faultIf,
  FieldError,
  notFound,
  refuseFaults,
  requireUuids,
  type TenantContext,
} from '@commonworks/api-platform';
import { checkProposal, isZone, SCOPING_AGENDA, type ProposalFault } from '@commonworks/domain-meeting';
import { momentOf } from '@commonworks/domain-meeting/calendar';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { GroupService } from '../groups/group.service.js';
import type { OpportunityGroupObject } from '../groups/group.types.js';
import { hintGroup } from '../groups/hint-group.js';
import { holdGroup, requireGroup } from '../groups/require-group.js';
import { checkAgenda, checkWords } from './check-meeting.js';
import type { ProposeMeetingInput } from './meeting.inputs.js';
import { insertMeeting } from './meeting-writes.js';
import { recordMeeting } from './record-meeting.js';
import { tellMeeting } from './tell-meeting.js';

const FIELD_OF: Record<ProposalFault, string> = {
  MINUTES: 'input.minutes',
  NO_TIME: 'input.times',
  TOO_MANY_TIMES: 'input.times',
  SAME_TIME_TWICE: 'input.times',
  TIME_PAST: 'input.times',
  TIME_TOO_FAR: 'input.times',
  DEADLINE_PAST: 'input.deadline',
  DEADLINE_AFTER_TIME: 'input.deadline',
};

/** Meetings, from their beginning: times that are proposed. */
@Injectable()
export class ProposeMeetingService {
  constructor(private readonly groups: GroupService) {}

  /**
   * @throws AppError NOT_FOUND for who does not write in the group, and for a guest that is not invited to it; CONFLICT
   *   while it is paused; INVALID_INPUT
   */
  propose(ctx: TenantContext, input: ProposeMeetingInput): Promise<OpportunityGroupObject> {
    const { groupId, guests } = input;
    requireUuids(...guests);
    return this.groups.change(ctx, async (tx) => {
      await holdGroup(tx, groupId);
      const group = await requireGroup(tx, ctx, groupId, 'write');
      const words = checkWords(input);
      const agenda = input.agenda ? checkAgenda(input.agenda) : SCOPING_AGENDA;
      const { zone, times, deadline } = checkTimes(input);
      if (!guests.every((guest) => group.invited.includes(guest))) notFound();
      const id = randomUUID();
      const meeting = { id, groupId, ...words, agenda, zone, times, deadline, guests: [...new Set(guests)] };
      await insertMeeting(tx, meeting, ctx.personId);
      await recordMeeting(tx, ctx, 'PROPOSE', group, id);
      await tellMeeting(tx, id);
      await hintGroup(tx, ctx, group, 'GROUP');
      return groupId;
    });
  }
}

/** Times as moments. @throws FieldError INVALID_INPUT */
function checkTimes({ zone, minutes, ...written }: ProposeMeetingInput) {
  if (!isZone(zone))
    throw new FieldError('INVALID_INPUT', [{ path: 'input.zone', messageKey: 'group:invalid.zone' }]);
  const times = written.times.map((time) => momentOf(time, zone));
  const deadline = momentOf(written.deadline, zone);
  refuseFaults(
    ...times.map((time, index) => faultIf(time === null, `input.times.${index}`, 'group:invalid.noSuchTime')),
    faultIf(deadline === null, 'input.deadline', 'group:invalid.noSuchTime'),
  );
  const known = { times: times.filter((time) => time !== null), deadline: deadline ?? new Date() };
  const fault = checkProposal({ ...known, minutes }, new Date());
  if (fault !== null) refuseFaults(faultIf(true, FIELD_OF[fault], `group:invalid.proposal.${fault}`));
  return { zone, ...known };
}
