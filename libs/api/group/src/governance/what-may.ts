import { permits, type ActionOn } from '@commonworks/access';
import type { TenantContext } from '@commonworks/api-platform';
import { stepsOfDocument, type GovernanceStep } from '@commonworks/domain-governance';
import { asSeenBy, subjectOf } from '../groups/group-rows.js';
import type { SeenDocument } from './seen-documents.js';

/** For which of the municipalities that are asked the person decides at present. */
export function decidesFor({ ability, municipalityIds }: TenantContext, seen: SeenDocument): string[] {
  const { group, sent, status, isCurrent } = seen;
  if (!isCurrent || !sent || !stepsOfDocument(status).includes('DECIDE')) return [];
  return [...municipalityIds]
    .sort()
    .filter((id) => sent.signers.includes(id) && permits(ability, 'agree', 'Group', asSeenBy(group, id)));
}

/** What the person can do with a document at present. */
export function mayDo(ctx: TenantContext, seen: SeenDocument): GovernanceStep[] {
  if (!seen.isCurrent) return [];
  const may = (action: ActionOn<'Group'>) => permits(ctx.ability, action, 'Group', subjectOf(seen.group));
  return stepsOfDocument(seen.status).filter((step) =>
    step === 'DECIDE' ? decidesFor(ctx, seen).length > 0 : may('write'),
  );
}
