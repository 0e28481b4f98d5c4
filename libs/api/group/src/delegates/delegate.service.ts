import { notFound, requireUuids, type TenantContext, type Transaction } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import type { CandidatePlace } from '../champion/champion-rows.js';
import { GroupService } from '../groups/group.service.js';
import type { OpportunityGroupObject } from '../groups/group.types.js';
import { hintGroup } from '../groups/hint-group.js';
import { recordStep } from '../groups/record-step.js';
import { holdGroup, requireGroup } from '../groups/require-group.js';
import { hasRole, insertDelegate, removeDelegate } from './delegate-rows.js';
import type { GroupDelegateInput } from './delegate.types.js';

/** People who write in a group for their municipality, beside its leads. */
@Injectable()
export class DelegateService {
  constructor(private readonly groups: GroupService) {}

  /** @throws AppError NOT_FOUND for who does not lead that member, and for who has no role there */
  name(ctx: TenantContext, input: GroupDelegateInput): Promise<OpportunityGroupObject> {
    return this.change(ctx, input, 'NAME_DELEGATE', async (tx, place) => {
      if (!(await hasRole(tx, input.municipalityId, input.personId))) notFound();
      await insertDelegate(tx, place, input.personId, ctx.personId);
    });
  }

  /** Where that person writes for nobody nothing is done. @throws AppError NOT_FOUND for who does not lead that member */
  remove(ctx: TenantContext, input: GroupDelegateInput): Promise<OpportunityGroupObject> {
    return this.change(ctx, input, 'REMOVE_DELEGATE', (tx, place) =>
      removeDelegate(tx, place, input.personId),
    );
  }

  private change(
    ctx: TenantContext,
    { groupId, municipalityId, personId }: GroupDelegateInput,
    step: 'NAME_DELEGATE' | 'REMOVE_DELEGATE',
    work: (tx: Transaction, place: CandidatePlace) => Promise<void>,
  ): Promise<OpportunityGroupObject> {
    return this.groups.change(ctx, async (tx) => {
      requireUuids(personId);
      await holdGroup(tx, groupId);
      const group = await requireGroup(tx, ctx, groupId, 'nameDelegate', municipalityId);
      await work(tx, { groupId, consortiumId: group.consortiumId, municipalityId });
      await recordStep(tx, ctx, step, groupId, { municipalityId });
      await hintGroup(tx, ctx, group, 'GROUP');
      return groupId;
    });
  }
}
