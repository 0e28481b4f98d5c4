import {
  AppError,
  faultIf,
  found,
  readFiles,
  recordAudit,
  refuseFaults,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { textLength } from '@commonworks/domain-assessment';
import { Injectable } from '@nestjs/common';
import { hintReaders } from '../contents/hint-readers.js';
import { isToCome } from '../contents/is-to-come.js';
import { readGroupFiles, type GroupFileRow } from '../files/group-file-rows.js';
import type { GroupFacts } from '../groups/group-rows.js';
import { GroupService } from '../groups/group.service.js';
import type { OpportunityGroupObject } from '../groups/group.types.js';
import { holdGroup, requireGroup } from '../groups/require-group.js';
import {
  readResolutions,
  storeResolution,
  storeResolutionWithdrawn,
  type Resolved,
} from './resolution-rows.js';
import type { RecordResolutionInput, WithdrawResolutionInput } from './resolution.types.js';

const NUMBER_LENGTH = 100;

/** What councils of members resolve, each recorded by its own municipality. */
@Injectable()
export class ResolutionService {
  constructor(private readonly groups: GroupService) {}

  /**
   * Records one in the place of what the municipality recorded before of the same kind.
   * @throws AppError NOT_FOUND for who does not write for this municipality in the group; CONFLICT while it is paused or
   *   closed, where there is no signed charter, and where another version of it stands; INVALID_INPUT
   */
  record(ctx: TenantContext, input: RecordResolutionInput): Promise<OpportunityGroupObject> {
    const { groupId, municipalityId, kind } = input;
    return this.groups.change(ctx, async (tx) => {
      await holdGroup(tx, groupId);
      const group = await requireGroup(tx, ctx, groupId, 'write', municipalityId);
      const said = checked(input);
      const charter = kind === 'CHARTER' ? await charterOf(tx, groupId, input) : NO_FILE;
      const resolved: Resolved = { kind, ...said, ...charter };
      const standing = (await readResolutions(tx, [groupId])).find(
        (one) => one.municipalityId === municipalityId && one.kind === kind,
      );
      if (standing && readsAs(standing, resolved)) return groupId;
      await storeResolution(tx, { groupId, municipalityId, ...resolved, recordedBy: found(ctx.personId) });
      await this.note(tx, ctx, group, 'GROUP_RESOLUTION_RECORDED', { municipalityId, kind });
      return groupId;
    });
  }

  /** Takes back what was recorded by mistake. Where nothing is recorded nothing is done. @throws AppError as `record` */
  withdraw(
    ctx: TenantContext,
    { groupId, municipalityId, kind }: WithdrawResolutionInput,
  ): Promise<OpportunityGroupObject> {
    return this.groups.change(ctx, async (tx) => {
      await holdGroup(tx, groupId);
      const group = await requireGroup(tx, ctx, groupId, 'write', municipalityId);
      const standing = (await readResolutions(tx, [groupId])).find(
        (one) => one.municipalityId === municipalityId && one.kind === kind,
      );
      if (!standing) return groupId;
      await storeResolutionWithdrawn(tx, standing.id);
      await this.note(tx, ctx, group, 'GROUP_RESOLUTION_WITHDRAWN', { municipalityId, kind });
      return groupId;
    });
  }

  private async note(
    tx: Transaction,
    ctx: TenantContext,
    group: GroupFacts,
    action: 'GROUP_RESOLUTION_RECORDED' | 'GROUP_RESOLUTION_WITHDRAWN',
    { municipalityId, kind }: Pick<RecordResolutionInput, 'municipalityId' | 'kind'>,
  ): Promise<void> {
    await recordAudit(tx, ctx, {
      action,
      subjectType: 'group',
      subjectId: group.id,
      municipalityId,
      detail: { kind },
    });
    // Who does not see the charter sees no resolution on it.
    const charter = kind === 'CHARTER' ? await signedCharter(tx, group.id) : undefined;
    await hintReaders(tx, ctx, group, charter);
  }
}

const NO_FILE = { fileId: null, fileVersion: null };

/** What was resolved, as it is stored; a municipality that pays nothing has nothing to resolve. */
function checked({
  kind,
  number: written,
  resolvedOn = null,
  pays = null,
}: RecordResolutionInput): Pick<Resolved, 'number' | 'resolvedOn' | 'pays'> {
  refuseFaults(faultIf(kind === 'FUNDING' && pays === null, 'input.pays', 'group:invalid.pays'));
  if (kind === 'FUNDING' && pays === false) return { number: null, resolvedOn: null, pays };
  const number = (written ?? '').replace(/\s+/gu, ' ').trim();
  refuseFaults(
    faultIf(
      number === '' || textLength(number) > NUMBER_LENGTH,
      'input.number',
      'group:invalid.resolutionNumber',
      { most: NUMBER_LENGTH },
    ),
    faultIf(resolvedOn === null, 'input.resolvedOn', 'group:invalid.resolvedOn'),
    faultIf(resolvedOn !== null && isToCome(resolvedOn), 'input.resolvedOn', 'group:invalid.toCome'),
  );
  return { number, resolvedOn, pays: kind === 'FUNDING' ? true : null };
}

async function signedCharter(tx: Transaction, groupId: string): Promise<GroupFileRow | undefined> {
  return (await readGroupFiles(tx, [groupId])).find(({ mark }) => mark === 'SIGNED_CHARTER');
}

/**
 * The charter that stands, which is to be the one that was read: a council resolves on words, not on a name.
 * @throws AppError CONFLICT
 */
async function charterOf(
  tx: Transaction,
  groupId: string,
  { fileVersion }: RecordResolutionInput,
): Promise<Pick<Resolved, 'fileId' | 'fileVersion'>> {
  const charter = await signedCharter(tx, groupId);
  const file = charter && (await readFiles(tx, [charter.fileId])).get(charter.fileId);
  if (!file) throw new AppError('CONFLICT', {}, 'group:refused.noCharter');
  if (file.version !== fileVersion) throw new AppError('CONFLICT', {}, 'group:refused.otherCharter');
  return { fileId: file.id, fileVersion: file.version };
}

const readsAs = (standing: Resolved, resolved: Resolved): boolean =>
  (['number', 'resolvedOn', 'pays', 'fileId', 'fileVersion'] as const).every(
    (name) => standing[name] === resolved[name],
  );
