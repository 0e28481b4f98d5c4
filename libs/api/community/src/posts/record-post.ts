import { hintChange, recordAudit, type TenantContext, type Transaction } from '@commonworks/api-platform';

/** Tells open pages of the consortium that something was written, changed or taken away in its communities. */
export const hintCommunity = (tx: Transaction, ctx: TenantContext, consortiumId: string): Promise<void> =>
  hintChange(tx, 'community', consortiumId, { kind: 'CONSORTIUM', id: consortiumId }, ctx.personId);

/** That somebody who coordinates took away what another wrote stands in the consortium's log, without its words. */
export const recordRemoval = (
  tx: Transaction,
  ctx: TenantContext,
  { id, consortiumId }: { id: string; consortiumId: string },
): Promise<void> =>
  recordAudit(tx, ctx, {
    action: 'COMMUNITY_POST_REMOVED',
    subjectType: 'community_post',
    subjectId: id,
    consortiumId,
  });
