import {
  faultIf,
  found,
  refuseFaults,
  TenantDatabase,
  translate,
  type TenantContext,
} from '@commonworks/api-platform';
import { DESCRIPTION_LENGTH, isName, NAME_LENGTH, textLength } from '@commonworks/domain-assessment';
import { Injectable } from '@nestjs/common';
import { municipalityActedFor } from '../contents/acting-municipality.js';
import { GroupService } from './group.service.js';
import type { DescribeGroupInput, DescribeGroupResult } from './describe-group.types.js';
import { hintGroup } from './hint-group.js';
import { onOneLine } from './on-one-line.js';
import { recordStep } from './record-step.js';
import { holdGroup, requireGroup } from './require-group.js';
import { storeWords } from './store-words.js';

/** The words of a group. */
@Injectable()
export class DescribeGroupService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly groups: GroupService,
  ) {}

  /**
   * Other words. Where it reads so already nothing is done, whatever version was read.
   * @throws AppError NOT_FOUND for who does not write in it; CONFLICT while it is paused or closed; INVALID_INPUT
   */
  async describe(
    ctx: TenantContext,
    { id, expectedVersion, ...written }: DescribeGroupInput,
  ): Promise<DescribeGroupResult> {
    const isOutdated = await this.database.write(ctx, async (tx) => {
      await holdGroup(tx, id);
      const group = await requireGroup(tx, ctx, id, 'write');
      const name = onOneLine(written.name);
      const purpose = written.purpose.trim();
      refuseFaults(
        faultIf(!isName(name), 'input.name', 'group:invalid.name', { most: NAME_LENGTH }),
        faultIf(textLength(purpose) > DESCRIPTION_LENGTH, 'input.purpose', 'group:invalid.purpose', {
          most: DESCRIPTION_LENGTH,
        }),
      );
      if (group.name === name && group.purpose === purpose) return false;
      if (group.version !== expectedVersion) return true;
      await storeWords(tx, id, name, purpose);
      await recordStep(tx, ctx, 'DESCRIBE', id, {
        municipalityId: municipalityActedFor(ctx, group, 'write'),
      });
      await hintGroup(tx, ctx, group, 'CONSORTIUM');
      return false;
    });
    const current = found(await this.groups.one(ctx, id));
    return isOutdated ? { message: translate(ctx.locale, 'group:outdated.words'), current } : current;
  }
}
