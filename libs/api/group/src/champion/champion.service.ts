import {
  AppError,
  faultIf,
  found,
  refuseFaults,
  requireUuids,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { textLength } from '@commonworks/domain-assessment';
import { Injectable } from '@nestjs/common';
import type { GroupFacts } from '../groups/group-rows.js';
import { GroupService } from '../groups/group.service.js';
import type { OpportunityGroupObject } from '../groups/group.types.js';
import { hintGroup } from '../groups/hint-group.js';
import { recordStep } from '../groups/record-step.js';
import { holdGroup, requireGroup } from '../groups/require-group.js';
import { groupCandidate, groupChampion, groupToConfirm } from '../notifications/group-notification-kinds.js';
import { tellGroup } from '../notifications/tell-group.js';
import {
  insertCandidate,
  readCandidates,
  removeCandidate,
  storeConfirmed,
  storeStatement,
  storeVote,
  type CandidateRow,
} from './champion-rows.js';
import type {
  ChooseChampionInput,
  ConfirmChampionInput,
  GroupMunicipalityInput,
  StandAsChampionInput,
} from './champion.types.js';
import { settleChampion } from './settle-champion.js';

const STATEMENT_LENGTH = 2000;

/** Who leads a group: people come forward, their municipality approves, the members choose. */
@Injectable()
export class ChampionService {
  constructor(private readonly groups: GroupService) {}

  /**
   * Comes forward, or says anew what one would do.
   * @throws AppError NOT_FOUND for who does not write for that member; CONFLICT where somebody else of it stands;
   *   INVALID_INPUT
   */
  stand(
    ctx: TenantContext,
    { groupId, municipalityId, statement: written }: StandAsChampionInput,
  ): Promise<OpportunityGroupObject> {
    return this.groups.change(ctx, async (tx) => {
      await holdGroup(tx, groupId);
      const group = await requireGroup(tx, ctx, groupId, 'write', municipalityId);
      const statement = written.trim();
      refuseFaults(
        faultIf(textLength(statement) > STATEMENT_LENGTH, 'input.statement', 'group:invalid.statement', {
          most: STATEMENT_LENGTH,
        }),
      );
      const place = { groupId, consortiumId: group.consortiumId, municipalityId };
      const standing = await this.candidateOf(tx, groupId, municipalityId);
      if (standing && standing.personId !== ctx.personId)
        throw new AppError('CONFLICT', {}, 'group:refused.anotherStands');
      if (standing) await storeStatement(tx, place, statement);
      else {
        await insertCandidate(tx, place, ctx.personId, statement);
        await recordStep(tx, ctx, 'STAND', groupId, { municipalityId });
        await tellGroup(tx, groupId, groupCandidate, group.members, municipalityId);
        await tellGroup(tx, groupId, groupToConfirm, [municipalityId], municipalityId);
      }
      await hintGroup(tx, ctx, group, 'GROUP');
      return groupId;
    });
  }

  /** Steps back, as a candidate or as the champion; where nobody of the municipality stands nothing is done. */
  withdraw(
    ctx: TenantContext,
    { groupId, municipalityId }: GroupMunicipalityInput,
  ): Promise<OpportunityGroupObject> {
    return this.groups.change(ctx, async (tx) => {
      await holdGroup(tx, groupId);
      const group = await requireGroup(tx, ctx, groupId, 'write', municipalityId);
      if (!(await this.candidateOf(tx, groupId, municipalityId))) return groupId;
      await removeCandidate(tx, { groupId, consortiumId: group.consortiumId, municipalityId });
      await recordStep(tx, ctx, 'STEP_BACK', groupId, { municipalityId });
      await this.settle(tx, ctx, group);
      return groupId;
    });
  }

  /**
   * An approver says that the municipality's candidate may lead.
   * @throws AppError NOT_FOUND for who does not approve for that member, and where that person does not stand for it
   */
  confirm(
    ctx: TenantContext,
    { groupId, municipalityId, personId }: ConfirmChampionInput,
  ): Promise<OpportunityGroupObject> {
    return this.groups.change(ctx, async (tx) => {
      requireUuids(personId);
      await holdGroup(tx, groupId);
      const group = await requireGroup(tx, ctx, groupId, 'confirmChampion', municipalityId);
      const standing = await this.candidateOf(tx, groupId, municipalityId);
      found(standing?.personId === personId ? standing : null);
      if (standing?.confirmed) return groupId;
      await storeConfirmed(tx, { groupId, consortiumId: group.consortiumId, municipalityId }, ctx.personId);
      await recordStep(tx, ctx, 'CONFIRM', groupId, { municipalityId });
      await this.settle(tx, ctx, group);
      return groupId;
    });
  }

  /**
   * Gives a member's one vote, in place of the one before.
   * @throws AppError NOT_FOUND for who does not write for that member, and where nobody of the other stands
   */
  choose(
    ctx: TenantContext,
    { groupId, municipalityId, candidateMunicipalityId }: ChooseChampionInput,
  ): Promise<OpportunityGroupObject> {
    return this.groups.change(ctx, async (tx) => {
      requireUuids(candidateMunicipalityId);
      await holdGroup(tx, groupId);
      const group = await requireGroup(tx, ctx, groupId, 'write', municipalityId);
      const chosen = found(await this.candidateOf(tx, groupId, candidateMunicipalityId));
      if (chosen.voters.includes(municipalityId)) return groupId;
      await storeVote(
        tx,
        { groupId, consortiumId: group.consortiumId, municipalityId },
        candidateMunicipalityId,
        ctx.personId,
      );
      await recordStep(tx, ctx, 'CHOOSE', groupId, { municipalityId });
      await this.settle(tx, ctx, group);
      return groupId;
    });
  }

  private async settle(tx: Transaction, ctx: TenantContext, group: GroupFacts): Promise<void> {
    const champion = await settleChampion(tx, group);
    if (champion) await tellGroup(tx, group.id, groupChampion, group.members, champion);
    await hintGroup(tx, ctx, group, 'GROUP');
  }

  private async candidateOf(
    tx: Transaction,
    groupId: string,
    municipalityId: string,
  ): Promise<CandidateRow | undefined> {
    return (await readCandidates(tx, [groupId])).find((one) => one.municipalityId === municipalityId);
  }
}
