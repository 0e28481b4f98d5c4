import {
  AppError,
  found,
  isUuid,
  notFound,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import type { GovernanceStatus, RemarkStep } from '@commonworks/domain-governance';
import type { ActionOn } from '@commonworks/access';
import { municipalityActedFor } from '../../contents/acting-municipality.js';
import type { Signed } from '../../people/group-people.js';
import { holdDocument, type Held } from '../require-document.js';
import { mayDoAbout, membersOnly } from './may-remark.js';
import { readRemark, type RemarkRow } from './remark-rows.js';

export interface HeldForMember extends Held {
  readonly status: GovernanceStatus;
  readonly signed: Signed;
}

/**
 * A document for a member's person who may do this, alone until the transaction ends.
 * @throws AppError NOT_FOUND for who may not, who observes included; CONFLICT while the group is paused or closed
 */
export async function holdForMember(
  tx: Transaction,
  ctx: TenantContext,
  documentId: string,
  action: ActionOn<'Group'>,
): Promise<HeldForMember> {
  const held = await holdDocument(tx, ctx, documentId, action);
  const municipalityId = municipalityActedFor(ctx, membersOnly(held.group), action);
  return {
    ...held,
    status: held.document.status === 'DRAFT' ? 'DRAFT' : (held.sent?.status ?? 'SUPERSEDED'),
    signed: { personId: found(ctx.personId), municipalityId },
  };
}

/**
 * What was said of a clause, for who can do this about it at present, with its document alone until the transaction ends.
 * @throws AppError NOT_FOUND for who may not do it, and for what is not there; CONFLICT for what cannot be done about it as
 *   it and its document stand, and while the group is paused or closed
 */
export async function holdRemark(
  tx: Transaction,
  ctx: TenantContext,
  remarkId: string,
  step: RemarkStep,
): Promise<HeldForMember & { readonly remark: RemarkRow }> {
  if (!isUuid(remarkId)) notFound();
  const { documentId } = found(await readRemark(tx, remarkId));
  const held = await holdForMember(
    tx,
    ctx,
    documentId,
    step === 'ACCEPT' || step === 'REFUSE' ? 'write' : 'comment',
  );
  // What another did meanwhile is there by now.
  const remark = found(await readRemark(tx, remarkId));
  const { group, status } = held;
  const own = { ...remark, state: 'OPEN' } as const;
  const settled = { ...remark, state: 'RESOLVED' } as const;
  const everyStep = [own, settled].flatMap((one) =>
    mayDoAbout(ctx, { group, status: 'DRAFT', isCurrent: true }, one),
  );
  if (!everyStep.includes(step)) notFound();
  if (!mayDoAbout(ctx, { group, status, isCurrent: true }, remark).includes(step))
    throw new AppError('CONFLICT', {}, `group:refused.remark.${refusalOf(remark, status)}`);
  return { ...held, remark };
}

function refusalOf({ state }: RemarkRow, status: GovernanceStatus): 'settled' | 'inReview' | 'closed' {
  if (status !== 'DRAFT' && status !== 'IN_REVIEW') return 'closed';
  return state === 'OPEN' && status === 'IN_REVIEW' ? 'inReview' : 'settled';
}
