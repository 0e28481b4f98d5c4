import { permits, type ActionOn } from '@commonworks/access';
import type { TenantContext } from '@commonworks/api-platform';
import { remarksOn, stepsOfRemark, type RemarkKind, type RemarkStep } from '@commonworks/domain-governance';
import { subjectOf, type GroupFacts } from '../../groups/group-rows.js';
import type { SeenDocument } from '../seen-documents.js';
import type { RemarkRow } from './remark-rows.js';

/** A group without who observes it: what members say to each other of a document is theirs. */
export const membersOnly = (group: GroupFacts): GroupFacts => ({ ...group, observers: [] });

/** What the person may do in the group for one of its members. */
export const maySay = (
  { ability }: Pick<TenantContext, 'ability'>,
  group: GroupFacts,
  action: ActionOn<'Group'>,
): boolean => permits(ability, action, 'Group', subjectOf(membersOnly(group)));

/** Whether the person reads what was said of a document. */
export const readsRemarks = (ctx: Pick<TenantContext, 'ability'>, { group }: SeenDocument): boolean =>
  maySay(ctx, group, 'readRestricted');

/** What the person can say of a document at present. */
export function mayRemark(ctx: TenantContext, { group, status, isCurrent }: SeenDocument): RemarkKind[] {
  if (!isCurrent) return [];
  return remarksOn(status).filter((kind) => maySay(ctx, group, kind === 'COMMENT' ? 'comment' : 'write'));
}

/** What the person can do about what was said. */
export function mayDoAbout(
  ctx: TenantContext,
  { group, status, isCurrent }: Pick<SeenDocument, 'group' | 'status' | 'isCurrent'>,
  { kind, state, authorId }: Pick<RemarkRow, 'kind' | 'state' | 'authorId'>,
): RemarkStep[] {
  if (!isCurrent) return [];
  const [comments, writes] = [maySay(ctx, group, 'comment'), maySay(ctx, group, 'write')];
  const isOwn = authorId === ctx.personId;
  return stepsOfRemark(kind, state, status).filter((step) => {
    if (step === 'REPLY') return comments;
    if (step === 'WITHDRAW') return comments && isOwn;
    return step === 'ACCEPT' || step === 'REFUSE' ? writes : writes || (comments && isOwn);
  });
}
