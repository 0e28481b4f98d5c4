import { isUuid, notFound, type TenantContext, type Transaction } from '@commonworks/api-platform';
import type { ActionOn } from '@commonworks/access';
import type { GroupFacts } from '../groups/group-rows.js';
import { holdGroup, requireGroup } from '../groups/require-group.js';
import { readDocuments, readVersions, type DocumentRow, type VersionRow } from './document-rows.js';

export interface Held {
  readonly group: GroupFacts;
  readonly document: DocumentRow;
  /** The newest first. */
  readonly versions: readonly VersionRow[];
  /** The version that was sent last, where the document is not written; else null. */
  readonly sent: VersionRow | null;
}

/**
 * A document for who may do this in its group, alone until the transaction ends: what members change of the documents of
 * a group comes one after the other.
 * @throws AppError NOT_FOUND for who may not, and where there is none; CONFLICT while the group is paused or closed
 */
export async function holdDocument(
  tx: Transaction,
  ctx: TenantContext,
  id: string,
  action: ActionOn<'Group'>,
): Promise<Held> {
  if (!isUuid(id)) notFound();
  const [found] = await readDocuments(tx, [id]);
  if (!found) notFound();
  await holdGroup(tx, found.groupId);
  const group = await requireGroup(tx, ctx, found.groupId, action);
  const [document] = await readDocuments(tx, [id]);
  if (!document) notFound();
  const versions = await readVersions(tx, [id]);
  const sent = document.status === 'SENT' && versions.find(({ number }) => number === document.version);
  return { group, document, versions, sent: sent || null };
}
