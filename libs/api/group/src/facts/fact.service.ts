import {
  faultIf,
  found,
  recordAudit,
  refuseFaults,
  TenantDatabase,
  translate,
  type TenantContext,
} from '@commonworks/api-platform';
import { textLength } from '@commonworks/domain-assessment';
import { Injectable } from '@nestjs/common';
import { municipalityActedFor } from '../contents/acting-municipality.js';
import { hintReaders } from '../contents/hint-readers.js';
import { GroupService } from '../groups/group.service.js';
import { holdGroup, requireGroup } from '../groups/require-group.js';
import { readFacts, storeFact } from './fact-rows.js';
import type { TellGroupFactInput, TellGroupFactResult } from './fact.types.js';

const LENGTH = 4000;

/** What a group says of how it buys and how it ended. */
@Injectable()
export class FactService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly groups: GroupService,
  ) {}

  /**
   * Says something in the place of what was read. Where it says so already nothing is done, whatever was read.
   * @throws AppError NOT_FOUND for who does not write in the group; CONFLICT while it is paused or closed; INVALID_INPUT
   */
  async tell(
    ctx: TenantContext,
    { groupId, code, text: written, expectedVersion }: TellGroupFactInput,
  ): Promise<TellGroupFactResult> {
    const isTold = await this.database.write(ctx, async (tx) => {
      await holdGroup(tx, groupId);
      const group = await requireGroup(tx, ctx, groupId, 'write');
      const text = written.trim();
      refuseFaults(
        faultIf(text === '' || textLength(text) > LENGTH, 'input.text', 'group:invalid.fact', {
          most: LENGTH,
        }),
      );
      const standing = (await readFacts(tx, [groupId])).find((fact) => fact.code === code);
      if (standing?.text === text) return true;
      const version = standing?.version ?? 0;
      if (version !== expectedVersion) return false;
      const municipalityId = municipalityActedFor(ctx, group, 'write');
      await storeFact(tx, {
        groupId,
        code,
        version: version + 1,
        text,
        toldBy: found(ctx.personId),
        toldFor: municipalityId,
      });
      await recordAudit(tx, ctx, {
        action: 'GROUP_FACT_TOLD',
        subjectType: 'group',
        subjectId: groupId,
        municipalityId,
        detail: { code },
      });
      await hintReaders(tx, ctx, group);
      return true;
    });
    const current = found(await this.groups.one(ctx, groupId));
    return isTold ? current : { message: translate(ctx.locale, 'group:outdated.fact'), current };
  }
}
