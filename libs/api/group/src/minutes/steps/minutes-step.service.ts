import {
  AppError,
  found,
  TenantDatabase,
  translate,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { saysAnything, type MinutesStep } from '@commonworks/domain-minutes';
import { Injectable } from '@nestjs/common';
import { municipalityActedFor } from '../../contents/acting-municipality.js';
import { hintReaders } from '../../contents/hint-readers.js';
import type { GroupFacts } from '../../groups/group-rows.js';
import { GroupService } from '../../groups/group.service.js';
import type { MeetingRow } from '../../meetings/meeting-rows.js';
import { openDirectory, type Signed } from '../../people/group-people.js';
import { checkReason } from '../check-words.js';
import type { MinutesStepInput, ReviseMinutesInput } from '../minutes.inputs.js';
import type { MinutesRow } from '../minutes-rows.js';
import type { MinutesResult } from '../minutes.types.js';
import { storeAdopted, storeRevised } from '../minutes-writes.js';
import { composeRecord } from '../record/compose-record.js';
import { freezeRecord } from '../record/freeze-record.js';
import { recordMinutes } from '../record-minutes.js';
import { requireMeeting, requireMinutes, requireStep } from '../require-minutes.js';
import { tellMinutes } from '../tell-minutes.js';
import { minutesAdopted, minutesCirculated } from '../minutes-notification-kinds.js';
import { readDraft } from '../text/read-draft.js';

interface Standing {
  readonly minutes: MinutesRow;
  readonly meeting: MeetingRow;
  readonly group: GroupFacts;
  readonly signed: Signed;
}

/** The steps that minutes take. */
@Injectable()
export class MinutesStepService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly groups: GroupService,
  ) {}

  /**
   * Sends them round: the text is frozen as it stands, with what it names. No change of it that was taken is missing, and
   * none comes after, for each takes the same lock.
   * @throws AppError NOT_FOUND for who does not write in the group; CONFLICT before the meeting begins, where they are
   *   circulated already or say nothing, and while the group is paused or closed
   */
  circulate(ctx: TenantContext, input: MinutesStepInput): Promise<MinutesResult> {
    return this.step(ctx, input, 'CIRCULATE', async (tx, { minutes, meeting, group }) => {
      const draft = await readDraft(tx, meeting.id);
      if (!saysAnything(draft.text)) throw new AppError('CONFLICT', {}, 'group:refused.minutes.empty');
      const record = await composeRecord(
        tx,
        {
          group,
          meeting,
          language: minutes.language,
          text: draft.text,
        },
        (ids) => openDirectory(tx, ctx, [group.id], ids),
      );
      await freezeRecord(tx, meeting.id, { draft, record, at: new Date() });
      await tellMinutes(tx, group, meeting.id, minutesCirculated);
    });
  }

  /**
   * Takes them back to be written on.
   * @throws AppError as `circulate`; CONFLICT where they are written or adopted; INVALID_INPUT without a reason
   */
  revise(ctx: TenantContext, input: ReviseMinutesInput): Promise<MinutesResult> {
    return this.step(ctx, input, 'REVISE', async (tx, { meeting }) => {
      await storeRevised(tx, meeting.id, checkReason(input.reason));
    });
  }

  /**
   * Adopts them for good.
   * @throws AppError as `circulate`; CONFLICT while they can be corrected, with a correction that nobody has answered or that is
   *   accepted and not worked in, and of a meeting of which nobody said that it was held
   */
  adopt(ctx: TenantContext, input: MinutesStepInput): Promise<MinutesResult> {
    return this.step(ctx, input, 'ADOPT', async (tx, { meeting, group, signed }) => {
      await storeAdopted(tx, meeting.id, signed);
      await tellMinutes(tx, group, meeting.id, minutesAdopted);
    });
  }

  private async step(
    ctx: TenantContext,
    { meetingId, expectedVersion }: MinutesStepInput,
    step: MinutesStep & ('CIRCULATE' | 'REVISE' | 'ADOPT'),
    take: (tx: Transaction, standing: Standing) => Promise<void>,
  ): Promise<MinutesResult> {
    const { groupId, isTaken } = await this.database.write(ctx, async (tx) => {
      const { meeting, group } = await requireMeeting(tx, ctx, meetingId);
      const minutes = await requireMinutes(tx, meetingId);
      if (minutes.version !== expectedVersion) return { groupId: group.id, isTaken: false };
      await requireStep(tx, minutes, meeting, step);
      const municipalityId = municipalityActedFor(ctx, group, 'write');
      const signed = { personId: found(ctx.personId), municipalityId };
      await take(tx, { minutes, meeting, group, signed });
      await recordMinutes(tx, ctx, step, meetingId, municipalityId);
      await hintReaders(tx, ctx, group);
      return { groupId: group.id, isTaken: true };
    });
    const current = found(await this.groups.one(ctx, groupId));
    return isTaken ? current : { message: translate(ctx.locale, 'group:outdated.minutes'), current };
  }
}
