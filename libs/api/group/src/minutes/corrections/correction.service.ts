import { AppError, found, notFound, requireUuids, type TenantContext } from '@commonworks/api-platform';
import { permits } from '@commonworks/access';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { municipalityActedFor } from '../../contents/acting-municipality.js';
import { hintReaders } from '../../contents/hint-readers.js';
import { asSeenBy, readGroups } from '../../groups/group-rows.js';
import { GroupService } from '../../groups/group.service.js';
import type { OpportunityGroupObject } from '../../groups/group.types.js';
import { holdGroup, requireGroup } from '../../groups/require-group.js';
import { checkText } from '../check-words.js';
import type { AddToMinutesInput, AnswerCorrectionInput, CorrectMinutesInput } from '../minutes.inputs.js';
import { minutesCorrected } from '../minutes-notification-kinds.js';
import { recordMinutes } from '../record-minutes.js';
import { findMeeting, requireMeeting, requireMinutes, requireStep } from '../require-minutes.js';
import { tellMinutes } from '../tell-minutes.js';
import {
  insertAddendum,
  insertCorrection,
  readAddenda,
  readCorrection,
  readCorrections,
  storeAnswer,
} from './correction-rows.js';

/** What is said of minutes after they were circulated. */
@Injectable()
export class CorrectionService {
  constructor(private readonly groups: GroupService) {}

  /**
   * Proposes a correction for a member. Where it has proposed the same already nothing is done.
   * @throws AppError NOT_FOUND for who neither leads, approves nor writes for that member; CONFLICT where they cannot be
   *   corrected at present, and while the group is paused or closed; INVALID_INPUT
   */
  correct(
    ctx: TenantContext,
    { meetingId, municipalityId, text: written }: CorrectMinutesInput,
  ): Promise<OpportunityGroupObject> {
    requireUuids(municipalityId);
    return this.groups.change(ctx, async (tx) => {
      const { groupId } = await findMeeting(tx, meetingId);
      await holdGroup(tx, groupId);
      const [stored] = await readGroups(tx, [groupId]);
      if (!stored?.members.includes(municipalityId)) notFound();
      const answers = permits(ctx.ability, 'answer', 'Group', {
        ...asSeenBy(stored, municipalityId),
        paused: false,
      });
      const group = await requireGroup(tx, ctx, groupId, answers ? 'answer' : 'write', municipalityId);
      const minutes = await requireMinutes(tx, meetingId);
      await requireStep(tx, minutes, await findMeeting(tx, meetingId), 'CORRECT');
      const text = checkText(written);
      const isProposed = (await readCorrections(tx, [meetingId])).some(
        (one) => one.text === text && one.proposedFor === municipalityId && one.revision === minutes.revision,
      );
      if (isProposed) return groupId;
      const id = randomUUID();
      const proposed = { personId: found(ctx.personId), municipalityId };
      await insertCorrection(tx, { groupId, meetingId, id, revision: minutes.revision, text, proposed });
      await tellMinutes(tx, group, meetingId, minutesCorrected, id);
      await recordMinutes(tx, ctx, 'CORRECT', meetingId, municipalityId);
      await hintReaders(tx, ctx, group, { restricted: true });
      return groupId;
    });
  }

  /**
   * Answers a correction, for good. Where it was answered so already nothing is done.
   * @throws AppError NOT_FOUND for who does not write in the group, and where there is none; CONFLICT where it was answered
   *   otherwise, and while the group is paused or closed; INVALID_INPUT
   */
  answer(
    ctx: TenantContext,
    { id, accepted, answer: written }: AnswerCorrectionInput,
  ): Promise<OpportunityGroupObject> {
    requireUuids(id);
    return this.groups.change(ctx, async (tx) => {
      const { meetingId } = found(await readCorrection(tx, id));
      const { group } = await requireMeeting(tx, ctx, meetingId);
      const answer = checkText(written, 'input.answer');
      const correction = found(await readCorrection(tx, id));
      if (correction.accepted === accepted && correction.answer === answer) return group.id;
      if (correction.accepted !== null) throw new AppError('CONFLICT', {}, 'group:refused.minutes.answered');
      const municipalityId = municipalityActedFor(ctx, group, 'write');
      const signed = { personId: found(ctx.personId), municipalityId };
      await storeAnswer(tx, id, { accepted, answer }, signed);
      await recordMinutes(tx, ctx, 'ANSWER', meetingId, municipalityId);
      await hintReaders(tx, ctx, group, { restricted: true });
      return group.id;
    });
  }

  /**
   * Adds something to adopted minutes, for good. Where the last thing that was added says the same nothing is done.
   * @throws AppError NOT_FOUND for who does not write in the group; CONFLICT where they are not adopted, and while the group
   *   is paused or closed; INVALID_INPUT
   */
  add(ctx: TenantContext, { meetingId, text: written }: AddToMinutesInput): Promise<OpportunityGroupObject> {
    return this.groups.change(ctx, async (tx) => {
      const { meeting, group } = await requireMeeting(tx, ctx, meetingId);
      await requireStep(tx, await requireMinutes(tx, meetingId), meeting, 'ADD');
      const text = checkText(written);
      if ((await readAddenda(tx, [meetingId])).at(-1)?.text === text) return group.id;
      const municipalityId = municipalityActedFor(ctx, group, 'write');
      const signed = { personId: found(ctx.personId), municipalityId };
      await insertAddendum(tx, { groupId: group.id, meetingId, text }, signed);
      await recordMinutes(tx, ctx, 'ADD', meetingId, municipalityId);
      await hintReaders(tx, ctx, group);
      return group.id;
    });
  }
}
