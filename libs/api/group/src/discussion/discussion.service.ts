import { permits } from '@commonworks/access';
import {
  AppError,
  faultIf,
  found,
  notFound,
  pageParams,
  refuseFaults,
  requireUuids,
  TenantDatabase,
  type PageArgs,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { COMMENT_LENGTH, textLength } from '@commonworks/domain-assessment';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { municipalityActedFor } from '../contents/acting-municipality.js';
import { hintReaders } from '../contents/hint-readers.js';
import { subjectOf, type GroupFacts } from '../groups/group-rows.js';
import { GroupService } from '../groups/group.service.js';
import type { OpportunityGroupObject } from '../groups/group.types.js';
import { opens, requireGroup } from '../groups/require-group.js';
import { openDirectory, participates, readPeople, type GroupPersonRow } from '../people/group-people.js';
import {
  readComment,
  readComments,
  storeComment,
  storeCommentRemoved,
  storeCommentText,
  storeMentions,
  type CommentRow,
} from './comment-rows.js';
import { tellMentioned } from './tell-mentioned.js';
import type { AddGroupCommentInput, ChangeGroupCommentInput, GroupCommentObject } from './comment.types.js';

/** People that one comment means, at most. */
const MOST_MENTIONS = 50;

/** What the people of a group write to each other. */
@Injectable()
export class DiscussionService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly groups: GroupService,
  ) {}

  /** One page, the newest first; empty for who is not in the group. */
  page(ctx: TenantContext, group: GroupFacts, page: PageArgs): Promise<GroupCommentObject[]> {
    if (page.after !== null) requireUuids(page.after);
    const asked = pageParams(page);
    if (!opens(ctx, group)) return Promise.resolve([]);
    return this.database.read(ctx, async (tx) => {
      const rows = await readComments(tx, group.id, asked);
      const directory = await openDirectory(
        tx,
        ctx,
        [group.id],
        rows.map(({ authorFor }) => authorFor),
      );
      const mayComment = permits(ctx.ability, 'comment', 'Group', subjectOf(group));
      return rows.map(({ id, text, authorId, authorFor, writtenAt, editedAt, removedAt, mentions }) => ({
        id,
        text,
        at: writtenAt,
        by: directory.author(group.id, { personId: authorId, municipalityId: authorFor }),
        mentions: mentions.map((personId) => directory.person(group.id, personId)),
        editedAt,
        removed: removedAt !== null,
        mayChange: mayComment && authorId === ctx.personId && removedAt === null,
      }));
    });
  }

  /**
   * Writes something, and tells whom it means.
   * @throws AppError NOT_FOUND for who does not comment in the group, and for somebody meant who does not read it;
   *   CONFLICT while it is paused or closed; INVALID_INPUT
   */
  add(
    ctx: TenantContext,
    { groupId, text: written, mentions }: AddGroupCommentInput,
  ): Promise<OpportunityGroupObject> {
    return this.groups.change(ctx, async (tx) => {
      const group = await requireGroup(tx, ctx, groupId, 'comment');
      const text = checkText(written);
      const meant = await checkMentions(tx, group, mentions);
      const comment = { groupId, id: randomUUID() };
      await storeComment(tx, {
        ...comment,
        text,
        authorId: found(ctx.personId),
        authorFor: municipalityActedFor(ctx, group, 'comment'),
      });
      await storeMentions(tx, comment, idsOf(meant));
      await tellMentioned(tx, groupId, comment.id, meant);
      await hintReaders(tx, ctx, group);
      return groupId;
    });
  }

  /** Other words; who was not meant before is told. @throws AppError as `add`; NOT_FOUND for what another wrote */
  change(
    ctx: TenantContext,
    { id, text: written, mentions }: ChangeGroupCommentInput,
  ): Promise<OpportunityGroupObject> {
    requireUuids(id);
    return this.groups.change(ctx, async (tx) => {
      const { comment, group } = await this.ownComment(tx, ctx, id);
      const text = checkText(written);
      const meant = await checkMentions(tx, group, mentions);
      if (comment.removedAt !== null) throw new AppError('CONFLICT', {}, 'group:refused.removed');
      if (comment.text !== text) await storeCommentText(tx, id, text);
      await storeMentions(tx, comment, idsOf(meant));
      await tellMentioned(
        tx,
        group.id,
        id,
        meant.filter(({ personId }) => !comment.mentions.includes(personId)),
      );
      await hintReaders(tx, ctx, group);
      return group.id;
    });
  }

  /** Takes it away; that there was one stays. @throws AppError as `change` */
  remove(ctx: TenantContext, id: string): Promise<OpportunityGroupObject> {
    requireUuids(id);
    return this.groups.change(ctx, async (tx) => {
      const { group } = await this.ownComment(tx, ctx, id);
      await storeCommentRemoved(tx, id);
      await hintReaders(tx, ctx, group);
      return group.id;
    });
  }

  private async ownComment(
    tx: Transaction,
    ctx: TenantContext,
    id: string,
  ): Promise<{ comment: CommentRow; group: GroupFacts }> {
    const comment = found(await readComment(tx, id));
    const group = await requireGroup(tx, ctx, comment.groupId, 'comment');
    if (comment.authorId !== ctx.personId) notFound();
    return { comment, group };
  }
}

/** @throws FieldError INVALID_INPUT */
function checkText(written: string): string {
  const text = written.trim();
  refuseFaults(
    faultIf(text === '' || textLength(text) > COMMENT_LENGTH, 'input.text', 'group:invalid.comment', {
      most: COMMENT_LENGTH,
    }),
  );
  return text;
}

const idsOf = (people: readonly GroupPersonRow[]) => people.map(({ personId }) => personId);

/** Each once. @throws AppError INVALID_INPUT for too many; NOT_FOUND for who does not read what is in the group */
async function checkMentions(
  tx: Transaction,
  group: GroupFacts,
  ids: readonly string[],
): Promise<GroupPersonRow[]> {
  requireUuids(...ids);
  const meant = [...new Set(ids.map((id) => id.toLowerCase()))];
  refuseFaults(
    faultIf(meant.length > MOST_MENTIONS, 'input.mentions', 'group:invalid.mentions', {
      most: MOST_MENTIONS,
    }),
  );
  if (meant.length === 0) return [];
  const readers = (await readPeople(tx, [group.id])).filter((person) => participates(group, person));
  return meant.map((id) => found(readers.find(({ personId }) => personId === id)));
}
