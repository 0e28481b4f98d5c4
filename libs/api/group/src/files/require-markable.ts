import { AppError, type Queries } from '@commonworks/api-platform';
import type { FileMark } from '@commonworks/domain-group';
import { readGroupFiles } from './group-file-rows.js';

/**
 * Sees that a file of the group can have this mark; the group is held. There is one signed charter: what the members
 * resolve on has to be the same for all.
 * @param fileId null for one that is only coming
 * @throws AppError CONFLICT
 */
export async function requireMarkable(
  tx: Queries,
  groupId: string,
  fileId: string | null,
  mark: FileMark,
): Promise<void> {
  if (mark !== 'SIGNED_CHARTER') return;
  const files = await readGroupFiles(tx, [groupId]);
  if (files.some((file) => file.mark === mark && file.fileId !== fileId))
    throw new AppError('CONFLICT', {}, 'group:refused.charterThere');
}
