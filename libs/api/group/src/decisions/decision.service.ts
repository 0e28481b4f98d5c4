import {
  AppError,
  faultIf,
  found,
  recordAudit,
  refuseFaults,
  requireUuids,
  type TenantContext,
} from '@commonworks/api-platform';
import { textLength } from '@commonworks/domain-assessment';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { municipalityActedFor } from '../contents/acting-municipality.js';
import { hintReaders } from '../contents/hint-readers.js';
import { isToCome } from '../contents/is-to-come.js';
import { GroupService } from '../groups/group.service.js';
import type { OpportunityGroupObject } from '../groups/group.types.js';
import { holdGroup, requireGroup } from '../groups/require-group.js';
import { checkVote } from './check-vote.js';
import { readDecisions, storeDecision } from './decision-rows.js';
import { insertVotes } from './vote-rows.js';
import type { RecordDecisionInput } from './decision.types.js';

const LENGTH = 4000;

/** What a group decides. */
@Injectable()
export class DecisionService {
  constructor(private readonly groups: GroupService) {}

  /**
   * Records a decision under the next number. Where one that holds says the same of that day nothing is done: somebody
   * pressed twice.
   * @throws AppError NOT_FOUND for who does not write in the group, and for a decision to be replaced that is not in it;
   *   CONFLICT while it is paused or closed, and where that decision was replaced already; INVALID_INPUT;
   *   and as `checkVote`
   */
  record(ctx: TenantContext, input: RecordDecisionInput): Promise<OpportunityGroupObject> {
    const { groupId, decidedOn, supersedes = null } = input;
    if (supersedes !== null) requireUuids(supersedes);
    return this.groups.change(ctx, async (tx) => {
      await holdGroup(tx, groupId);
      const group = await requireGroup(tx, ctx, groupId, 'write');
      const text = input.text.trim();
      const textFr = input.textFr?.trim() || null;
      refuseFaults(
        faultIf(text === '' || textLength(text) > LENGTH, 'input.text', 'group:invalid.decision', {
          most: LENGTH,
        }),
        faultIf(textLength(textFr ?? '') > LENGTH, 'input.textFr', 'group:invalid.decision', {
          most: LENGTH,
        }),
        faultIf(isToCome(decidedOn), 'input.decidedOn', 'group:invalid.toCome'),
      );
      const decisions = await readDecisions(tx, [groupId]);
      const replaced = new Set(decisions.flatMap((decision) => decision.supersedes ?? []));
      const isRecorded = decisions.some(
        (one) =>
          !replaced.has(one.id) &&
          one.text === text &&
          one.decidedOn === decidedOn &&
          one.meetingId === (input.meetingId ?? null),
      );
      if (isRecorded) return groupId;
      if (supersedes !== null) {
        found(decisions.find(({ id }) => id === supersedes));
        if (replaced.has(supersedes)) throw new AppError('CONFLICT', {}, 'group:refused.replacedAlready');
      }
      const { meetingId, counted, voters } = await checkVote(tx, ctx, group, input);
      const municipalityId = municipalityActedFor(ctx, group, 'write');
      const id = randomUUID();
      const number = (decisions[0]?.number ?? 0) + 1;
      await storeDecision(tx, {
        groupId,
        id,
        number,
        text,
        textFr,
        decidedOn,
        meetingId,
        ...counted,
        supersedes,
        recordedBy: found(ctx.personId),
        recordedFor: municipalityId,
      });
      await insertVotes(tx, { groupId, id }, voters);
      await recordAudit(tx, ctx, {
        action: 'GROUP_DECISION_RECORDED',
        subjectType: 'group',
        subjectId: groupId,
        municipalityId,
        detail: { number },
      });
      await hintReaders(tx, ctx, group);
      return groupId;
    });
  }
}
