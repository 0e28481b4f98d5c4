import { AppError, notFound, requireUuids, type TenantContext } from '@commonworks/api-platform';
import { checkTime } from '@commonworks/domain-meeting';
import { Injectable } from '@nestjs/common';
import { GroupService } from '../groups/group.service.js';
import type { OpportunityGroupObject } from '../groups/group.types.js';
import { hintGroup } from '../groups/hint-group.js';
import type { AnswerMeetingInput, ChooseMeetingTimeInput } from './meeting.inputs.js';
import { readTimes } from './meeting-rows.js';
import { storeAnswers, storeMeeting, storeReminded } from './meeting-writes.js';
import { recordMeeting } from './record-meeting.js';
import { requireToAnswer, requireToWrite } from './require-meeting.js';
import { tellMeeting } from './tell-meeting.js';

/** What municipalities say of times, and the time that is chosen. */
@Injectable()
export class PollService {
  constructor(private readonly groups: GroupService) {}

  /**
   * Says for a municipality which times suit.
   * @throws AppError NOT_FOUND for who does not answer for it, for times of another meeting, and for who does not see the
   *   meeting; CONFLICT after the deadline, once a time is chosen, and while the group is paused
   */
  answer(
    ctx: TenantContext,
    { meetingId, municipalityId, answers }: AnswerMeetingInput,
  ): Promise<OpportunityGroupObject> {
    requireUuids(municipalityId, ...answers.map(({ timeId }) => timeId));
    return this.groups.change(ctx, async (tx) => {
      const { meeting, group } = await requireToAnswer(tx, ctx, meetingId, municipalityId);
      const times = new Set((await readTimes(tx, [meetingId])).map(({ id }) => id));
      if (!answers.every(({ timeId }) => times.has(timeId))) notFound();
      const last = new Map(answers.map(({ timeId, answer }) => [timeId, answer]));
      const said = [...last].map(([timeId, answer]) => ({ timeId, answer }));
      await storeAnswers(tx, meeting, municipalityId, said, ctx.personId);
      await hintGroup(tx, ctx, group, 'GROUP');
      return group.id;
    });
  }

  /**
   * Has those asked again that have not answered.
   * @throws AppError NOT_FOUND for who does not write in the group; CONFLICT after the deadline, once a time is chosen, and
   *   while the group is paused
   */
  remind(ctx: TenantContext, meetingId: string): Promise<OpportunityGroupObject> {
    return this.groups.change(ctx, async (tx) => {
      const { group } = await requireToWrite(tx, ctx, meetingId, 'REMIND');
      await storeReminded(tx, meetingId);
      await tellMeeting(tx, meetingId);
      return group.id;
    });
  }

  /**
   * Arranges the meeting at one of its times.
   * @throws AppError NOT_FOUND for who does not write in the group, and for a time of another meeting; CONFLICT for one that
   *   is past, once a time is chosen, and while the group is paused
   */
  choose(ctx: TenantContext, { meetingId, timeId }: ChooseMeetingTimeInput): Promise<OpportunityGroupObject> {
    return this.groups.change(ctx, async (tx) => {
      const { meeting, group } = await requireToWrite(tx, ctx, meetingId, 'CHOOSE');
      const time = (await readTimes(tx, [meetingId])).find(({ id }) => id === timeId);
      if (!time) notFound();
      if (checkTime(time.startsAt, new Date()) !== null)
        throw new AppError('CONFLICT', {}, 'group:refused.timePast');
      await storeMeeting(
        tx,
        meetingId,
        { ...meeting, status: 'ARRANGED', startsAt: time.startsAt },
        ctx.personId,
      );
      await recordMeeting(tx, ctx, 'CHOOSE', group, meetingId);
      await tellMeeting(tx, meetingId);
      await hintGroup(tx, ctx, group, 'GROUP');
      return group.id;
    });
  }
}
