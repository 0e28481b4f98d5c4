import {
  faultIf,
  found,
  notFound,
  recordAudit,
  refuseFaults,
  requireUuids,
  TenantDatabase,
  translate,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { textLength } from '@commonworks/domain-assessment';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { municipalityActedFor } from '../contents/acting-municipality.js';
import { hintReaders } from '../contents/hint-readers.js';
import type { GroupFacts } from '../groups/group-rows.js';
import { GroupService } from '../groups/group.service.js';
import type { OpportunityGroupObject } from '../groups/group.types.js';
import { requireGroup } from '../groups/require-group.js';
import { requireOpenMeeting } from '../minutes/require-minutes.js';
import { participates, readPeople } from '../people/group-people.js';
import { tellOwner } from './tell-owner.js';
import {
  readAction,
  removeAction,
  storeAction,
  storeActionChange,
  type ActionPlan,
  type ActionRow,
} from './action-rows.js';
import type { AddGroupActionInput, ChangeGroupActionInput, ChangeGroupActionResult } from './action.types.js';

const TITLE_LENGTH = 500;

/** What is to be done for a group, by whom and until when. */
@Injectable()
export class ActionService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly groups: GroupService,
  ) {}

  /**
   * Gives something to do, and tells whoever is to do it.
   * @throws AppError NOT_FOUND for who does not write in the group, and for who cannot be given something in it; CONFLICT
   *   while it is paused or closed, and once the minutes of the meeting are circulated; INVALID_INPUT
   */
  add(
    ctx: TenantContext,
    { groupId, meetingId = null, ...given }: AddGroupActionInput,
  ): Promise<OpportunityGroupObject> {
    return this.groups.change(ctx, async (tx) => {
      const group = await requireGroup(tx, ctx, groupId, 'write');
      if (meetingId !== null && (await requireOpenMeeting(tx, ctx, meetingId)).group.id !== groupId)
        notFound();
      const plan = await checked(tx, group, given);
      const id = randomUUID();
      await storeAction(tx, {
        groupId,
        id,
        meetingId,
        ...plan,
        givenBy: found(ctx.personId),
        givenFor: municipalityActedFor(ctx, group, 'write'),
      });
      await this.note(tx, ctx, group, 'GROUP_ACTION_ADDED');
      await tellOwner(tx, groupId, { id, ...plan });
      return groupId;
    });
  }

  /**
   * Changes it, or says that it is done. Where it reads so already nothing is done, whatever was read.
   * @throws AppError as `add`; NOT_FOUND where there is none
   */
  async change(
    ctx: TenantContext,
    { id, expectedVersion, done, ...given }: ChangeGroupActionInput,
  ): Promise<ChangeGroupActionResult> {
    requireUuids(id);
    const { groupId, isChanged } = await this.database.write(ctx, async (tx) => {
      const { action, group } = await this.writable(tx, ctx, id);
      const plan = await checked(tx, group, given);
      if (readsAs(action, { ...plan, done })) return { groupId: group.id, isChanged: true };
      if (action.version !== expectedVersion) return { groupId: group.id, isChanged: false };
      await storeActionChange(tx, id, { ...plan, done });
      await this.note(tx, ctx, group, done && !action.doneAt ? 'GROUP_ACTION_DONE' : 'GROUP_ACTION_CHANGED');
      if (plan.personId !== action.personId && !done) await tellOwner(tx, group.id, { id, ...plan });
      return { groupId: group.id, isChanged: true };
    });
    const current = found(await this.groups.one(ctx, groupId));
    return isChanged ? current : { message: translate(ctx.locale, 'group:outdated.action'), current };
  }

  /** Takes it away: it was given by mistake. @throws AppError as `change` */
  remove(ctx: TenantContext, id: string): Promise<OpportunityGroupObject> {
    requireUuids(id);
    return this.groups.change(ctx, async (tx) => {
      const { group } = await this.writable(tx, ctx, id);
      await removeAction(tx, id);
      await this.note(tx, ctx, group, 'GROUP_ACTION_REMOVED');
      return group.id;
    });
  }

  /** The action, locked until the transaction ends, in a group in which the person writes. */
  private async writable(
    tx: Transaction,
    ctx: TenantContext,
    id: string,
  ): Promise<{ action: ActionRow; group: GroupFacts }> {
    await tx.query('select id from group_action where id = $1 for update', [id]);
    const action = found(await readAction(tx, id));
    return { action, group: await requireGroup(tx, ctx, action.groupId, 'write') };
  }

  private async note(
    tx: Transaction,
    ctx: TenantContext,
    group: GroupFacts,
    action: 'GROUP_ACTION_ADDED' | 'GROUP_ACTION_CHANGED' | 'GROUP_ACTION_DONE' | 'GROUP_ACTION_REMOVED',
  ): Promise<void> {
    const municipalityId = municipalityActedFor(ctx, group, 'write');
    await recordAudit(tx, ctx, { action, subjectType: 'group', subjectId: group.id, municipalityId });
    await hintReaders(tx, ctx, group);
  }
}

/**
 * The action as it is stored.
 * @throws AppError INVALID_INPUT; NOT_FOUND for a municipality that has not joined, and for who is not of it or does not
 *   read what is in the group
 */
async function checked(
  tx: Transaction,
  group: GroupFacts,
  {
    title: written,
    dueOn,
    municipalityId,
    personId = null,
  }: Omit<AddGroupActionInput, 'groupId' | 'meetingId'>,
): Promise<ActionPlan> {
  requireUuids(municipalityId, ...(personId === null ? [] : [personId]));
  const title = written.replace(/\s+/gu, ' ').trim();
  refuseFaults(
    faultIf(title === '' || textLength(title) > TITLE_LENGTH, 'input.title', 'group:invalid.actionTitle', {
      most: TITLE_LENGTH,
    }),
  );
  found([...group.members, ...group.observers].find((id) => id === municipalityId));
  if (personId !== null) {
    const people = await readPeople(tx, [group.id]);
    found(
      people.find(
        (one) =>
          one.personId === personId && one.municipalityId === municipalityId && participates(group, one),
      ),
    );
  }
  return { title, dueOn, municipalityId, personId };
}

const readsAs = (action: ActionRow, plan: ActionPlan & { readonly done: boolean }): boolean =>
  action.title === plan.title &&
  action.dueOn === plan.dueOn &&
  action.municipalityId === plan.municipalityId &&
  action.personId === plan.personId &&
  (action.doneAt !== null) === plan.done;
