import {
  AppError,
  faultIf,
  refuseFaults,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { textLength } from '@commonworks/domain-assessment';
import { checkTime, type MeetingStep } from '@commonworks/domain-meeting';
import { momentOf } from '@commonworks/domain-meeting/calendar';
import { Injectable } from '@nestjs/common';
import { GroupService } from '../groups/group.service.js';
import type { OpportunityGroupObject } from '../groups/group.types.js';
import { hintGroup } from '../groups/hint-group.js';
import { checkAgenda, checkWords } from './check-meeting.js';
import type { CancelMeetingInput, ChangeMeetingInput } from './meeting.inputs.js';
import { readTimes, type MeetingRow } from './meeting-rows.js';
import { storeMeeting, type ChangedMeeting } from './meeting-writes.js';
import { recordMeeting, type RecordedStep } from './record-meeting.js';
import { requireToWrite } from './require-meeting.js';
import { tellMeeting } from './tell-meeting.js';

const REASON_LENGTH = 1000;

/** What becomes of a meeting: it is changed, called off, or held. */
@Injectable()
export class MeetingService {
  constructor(private readonly groups: GroupService) {}

  /**
   * @throws AppError NOT_FOUND for who does not write in the group; CONFLICT where it was changed meanwhile, has begun, is
   *   over, or the group is paused; INVALID_INPUT
   */
  change(ctx: TenantContext, input: ChangeMeetingInput): Promise<OpportunityGroupObject> {
    return this.step(ctx, input.meetingId, 'CHANGE', async (tx, meeting) => {
      if (meeting.version !== input.expectedVersion)
        throw new AppError('CONFLICT', {}, 'group:refused.meetingChanged');
      const words = checkWords(input);
      const agenda = checkAgenda(input.agenda);
      const startsAt = changedStart(meeting, input.start ?? null);
      const deadline = await changedDeadline(tx, meeting, input.deadline ?? null);
      const changed = { ...meeting, ...words, agenda, startsAt, deadline };
      // Calendars are told of what stands in them.
      return { ...changed, sequence: meeting.sequence + (meeting.status === 'ARRANGED' ? 1 : 0) };
    });
  }

  /**
   * Calls it off.
   * @throws AppError NOT_FOUND for who does not write in the group; CONFLICT where it is over, or the group is paused;
   *   INVALID_INPUT
   */
  cancel(
    ctx: TenantContext,
    { meetingId, reason: written }: CancelMeetingInput,
  ): Promise<OpportunityGroupObject> {
    return this.step(ctx, meetingId, 'CANCEL', async (_tx, meeting) => {
      const reason = written.trim();
      refuseFaults(
        faultIf(textLength(reason) > REASON_LENGTH, 'input.reason', 'group:invalid.reason', {
          most: REASON_LENGTH,
        }),
      );
      return { ...meeting, status: 'CANCELLED', reason, sequence: meeting.sequence + 1 };
    });
  }

  /**
   * Notes that it took place.
   * @throws AppError NOT_FOUND for who does not write in the group; CONFLICT before it begins, where it is over, or the group
   *   is paused
   */
  hold(ctx: TenantContext, meetingId: string): Promise<OpportunityGroupObject> {
    return this.step(ctx, meetingId, 'HOLD', async (_tx, meeting) => ({
      ...meeting,
      status: 'HELD',
    }));
  }

  private step(
    ctx: TenantContext,
    meetingId: string,
    step: MeetingStep & RecordedStep,
    changed: (tx: Transaction, meeting: MeetingRow) => Promise<ChangedMeeting>,
  ): Promise<OpportunityGroupObject> {
    return this.groups.change(ctx, async (tx) => {
      const { meeting, group } = await requireToWrite(tx, ctx, meetingId, step);
      await storeMeeting(tx, meetingId, await changed(tx, meeting), ctx.personId);
      await recordMeeting(tx, ctx, step, group, meetingId);
      await tellMeeting(tx, meetingId);
      await hintGroup(tx, ctx, group, 'GROUP');
      return group.id;
    });
  }
}

/** @throws FieldError INVALID_INPUT */
function changedStart({ startsAt, zone }: MeetingRow, written: string | null): Date | null {
  if (startsAt === null || written === null) return startsAt;
  const start = momentOf(written, zone);
  refuseFaults(faultIf(start === null, 'input.start', 'group:invalid.noSuchTime'));
  const fault = start && checkTime(start, new Date());
  if (fault) refuseFaults(faultIf(true, 'input.start', `group:invalid.proposal.${fault}`));
  return start;
}

/** @throws FieldError INVALID_INPUT */
async function changedDeadline(
  tx: Transaction,
  { id, status, deadline, zone }: MeetingRow,
  written: string | null,
): Promise<Date> {
  if (status !== 'POLLING' || written === null) return deadline;
  const changed = momentOf(written, zone);
  refuseFaults(faultIf(changed === null, 'input.deadline', 'group:invalid.noSuchTime'));
  if (changed === null || changed.getTime() === deadline.getTime()) return deadline;
  const [first] = await readTimes(tx, [id]);
  refuseFaults(
    faultIf(changed <= new Date(), 'input.deadline', 'group:invalid.proposal.DEADLINE_PAST'),
    faultIf(
      first !== undefined && changed > first.startsAt,
      'input.deadline',
      'group:invalid.proposal.DEADLINE_AFTER_TIME',
    ),
  );
  return changed;
}
