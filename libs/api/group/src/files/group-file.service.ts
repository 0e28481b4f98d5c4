import { AppError, recordAudit, requireUuids, type TenantContext } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { municipalityActedFor } from '../contents/acting-municipality.js';
import { hintReaders } from '../contents/hint-readers.js';
import { GroupService } from '../groups/group.service.js';
import type { OpportunityGroupObject } from '../groups/group.types.js';
import { isResolvedOn, storeGroupFileMark } from './group-file-rows.js';
import { requireWritable } from './group-file.rule.js';
import type { MarkGroupFileInput } from './group-file.types.js';
import { requireMarkable } from './require-markable.js';

/** What files are for their group, and for whom. */
@Injectable()
export class GroupFileService {
  constructor(private readonly groups: GroupService) {}

  /**
   * @throws AppError NOT_FOUND for who does not write in the group, and where there is no such file; CONFLICT while it is
   *   paused or closed, for a second signed charter, and where the mark of a charter is to go on which a council resolved
   */
  mark(
    ctx: TenantContext,
    { fileId, mark, restricted }: MarkGroupFileInput,
  ): Promise<OpportunityGroupObject> {
    requireUuids(fileId);
    return this.groups.change(ctx, async (tx) => {
      const { file, group } = await requireWritable(tx, ctx, fileId);
      if (file.mark === mark && file.restricted === restricted) return group.id;
      if (file.mark !== mark && (await isResolvedOn(tx, fileId)))
        throw new AppError('CONFLICT', {}, 'group:refused.resolvedOn');
      await requireMarkable(tx, group.id, fileId, mark);
      await storeGroupFileMark(tx, fileId, { mark, restricted });
      await recordAudit(tx, ctx, {
        action: 'GROUP_FILE_MARKED',
        subjectType: 'group',
        subjectId: group.id,
        municipalityId: municipalityActedFor(ctx, group, 'write'),
        detail: { mark, restricted },
      });
      // Who loses it looks again too.
      await hintReaders(tx, ctx, group, { restricted: restricted && file.restricted });
      return group.id;
    });
  }
}
