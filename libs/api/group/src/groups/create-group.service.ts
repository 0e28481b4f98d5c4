import { permits } from '@commonworks/access';
import {
  AppError,
  faultIf,
  hintChange,
  holdInterests,
  notFound,
  refuseFaults,
  requireUuids,
  type TenantContext,
} from '@commonworks/api-platform';
import { isName, NAME_LENGTH } from '@commonworks/domain-assessment';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { insertGroup } from './insert-group.js';
import { refuseSecond } from './lives-already.js';
import { GroupService } from './group.service.js';
import type { CreateGroupInput, OpportunityGroupObject } from './group.types.js';
import { onOneLine } from './on-one-line.js';
import { readNamed } from './read-named.js';
import { recordStep } from './record-step.js';
import { tellInvited } from '../notifications/tell-group.js';

/** How many municipalities begin something together, at least. */
const LEAST_NAMED = 2;

/** The beginning of a group. */
@Injectable()
export class CreateGroupService {
  constructor(private readonly groups: GroupService) {}

  /**
   * @throws AppError NOT_FOUND for what is not published to them, and for who neither leads a municipality that is named
   *   nor coordinates; CONFLICT where fewer than two are named, and where a group lives already; INVALID_INPUT
   */
  async create(
    ctx: TenantContext,
    { opportunityId, name: written }: CreateGroupInput,
  ): Promise<OpportunityGroupObject> {
    requireUuids(opportunityId);
    const name = onOneLine(written);
    return refuseSecond(() =>
      this.groups.change(ctx, async (tx) => {
        // Who takes their name back meanwhile waits, and is then asked no more.
        await holdInterests(tx, opportunityId);
        const { opportunity, named } = await readNamed(tx, opportunityId);
        const { consortiumId } = opportunity;
        const creates = (members: string[]) =>
          permits(ctx.ability, 'create', 'Group', {
            consortiumId,
            members,
            observers: [],
            invited: [],
            former: [],
            delegates: [],
            paused: false,
          });
        if (!creates(named.map(({ municipalityId }) => municipalityId))) notFound();
        refuseFaults(faultIf(!isName(name), 'input.name', 'group:invalid.name', { most: NAME_LENGTH }));
        if (named.length < LEAST_NAMED) throw new AppError('CONFLICT', {}, 'group:refused.notNamed');
        const id = randomUUID();
        // A coordinator of its consortium creates it for others, whatever else they are.
        const members = creates([]) ? [] : named.filter(({ municipalityId }) => creates([municipalityId]));
        const invited = named.filter((one) => !members.includes(one));
        await insertGroup(tx, {
          id,
          ...opportunity,
          opportunityId,
          name,
          personId: ctx.personId,
          members,
          invited,
        });
        await recordStep(tx, ctx, 'CREATE', id, { consortiumId });
        await tellInvited(
          tx,
          id,
          invited.map(({ municipalityId }) => municipalityId),
        );
        await hintChange(tx, 'group', id, { kind: 'CONSORTIUM', id: consortiumId }, ctx.personId);
        return id;
      }),
    );
  }
}
