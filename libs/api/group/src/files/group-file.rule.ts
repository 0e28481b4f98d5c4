import { permits } from '@commonworks/access';
import {
  AppError,
  FileRules,
  found,
  notFound,
  recordAudit,
  type FileRule,
  type FileSaid,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { FILE_MARKS, type FileMark } from '@commonworks/domain-group';
import { Injectable } from '@nestjs/common';
import { municipalityActedFor } from '../contents/acting-municipality.js';
import { hintReaders } from '../contents/hint-readers.js';
import { groupFile } from '../file-kinds.js';
import { readGroups, subjectOf, type GroupFacts } from '../groups/group-rows.js';
import { holdGroup, requireGroup } from '../groups/require-group.js';
import {
  attachGroupFile,
  isResolvedOn,
  readGroupFile,
  readGroupFiles,
  readResolvedOn,
  storeGroupFileRemoved,
  type GroupFileRow,
} from './group-file-rows.js';
import { requireMarkable } from './require-markable.js';

/** Files one group may have. */
const MOST_FILES = 500;

interface Ids {
  readonly groupId: string;
}

/**
 * Members read the files of their group and those of them who write change them; observers read those that are not
 * restricted, and what their council resolved on; who left reads the latter.
 */
@Injectable()
export class GroupFileRule implements FileRule<'groupId'> {
  constructor(rules: FileRules) {
    rules.add(groupFile, this);
  }

  async beforeAdding(tx: Transaction, ctx: TenantContext, { groupId }: Ids, said: FileSaid): Promise<string> {
    await holdGroup(tx, groupId);
    const group = await requireGroup(tx, ctx, groupId, 'write');
    await requireMarkable(tx, groupId, null, readSaid(said).mark);
    if ((await readGroupFiles(tx, [groupId])).length >= MOST_FILES)
      throw new AppError('CONFLICT', { most: MOST_FILES }, 'group:refused.mostFiles');
    return municipalityActedFor(ctx, group, 'write');
  }

  async attach(
    tx: Transaction,
    ctx: TenantContext,
    { groupId }: Ids,
    fileId: string,
    said: FileSaid,
  ): Promise<void> {
    const group = await requireGroup(tx, ctx, groupId, 'write');
    const file = {
      groupId,
      fileId,
      ...readSaid(said),
      addedBy: found(ctx.personId),
      addedFor: municipalityActedFor(ctx, group, 'write'),
    };
    await attachGroupFile(tx, file);
    await note(tx, ctx, group, 'GROUP_FILE_ADDED', file);
  }

  async mayRead(
    tx: Transaction,
    { ability, municipalityIds }: TenantContext,
    fileId: string,
  ): Promise<boolean> {
    const file = await readGroupFile(tx, fileId);
    const [group] = file ? await readGroups(tx, [file.groupId]) : [];
    if (!file || !group) return false;
    const may = (action: 'open' | 'readRestricted' | 'readRecord') =>
      permits(ability, action, 'Group', subjectOf(group));
    if (may(file.restricted ? 'readRestricted' : 'open')) return true;
    // Who left, or has become an observer since: the database shows those versions alone that its council resolved on.
    if (may('readRecord')) return true;
    return may('open') && (await readResolvedOn(tx, [fileId], municipalityIds)).has(fileId);
  }

  async beforeReplacing(tx: Transaction, ctx: TenantContext, fileId: string): Promise<void> {
    await requireWritable(tx, ctx, fileId);
  }

  async afterReplacing(tx: Transaction, ctx: TenantContext, fileId: string): Promise<void> {
    const { file, group } = await requireWritable(tx, ctx, fileId);
    await note(tx, ctx, group, 'GROUP_FILE_REPLACED', file);
  }

  async detach(tx: Transaction, ctx: TenantContext, fileId: string): Promise<void> {
    const { file, group } = await requireWritable(tx, ctx, fileId);
    if (await isResolvedOn(tx, fileId)) throw new AppError('CONFLICT', {}, 'group:refused.resolvedOn');
    await storeGroupFileRemoved(tx, fileId);
    await note(tx, ctx, group, 'GROUP_FILE_REMOVED', file);
  }
}

/**
 * The file, in a group that is held, for who writes in it. Whoever does not read it is told that there is none, whatever
 * state the group is in.
 */
export async function requireWritable(
  tx: Transaction,
  ctx: TenantContext,
  fileId: string,
): Promise<{ file: GroupFileRow; group: GroupFacts }> {
  const { groupId } = found(await readGroupFile(tx, fileId));
  await holdGroup(tx, groupId);
  const group = await requireGroup(tx, ctx, groupId, 'write');
  return { file: (await readGroupFile(tx, fileId)) ?? notFound(), group };
}

/** @throws AppError INVALID_INPUT for what is no mark, and for what is neither true nor false */
function readSaid({ mark = 'NONE', restricted = 'false' }: FileSaid): {
  mark: FileMark;
  restricted: boolean;
} {
  const known = FILE_MARKS.find((one) => one === mark);
  if (known === undefined || !['true', 'false'].includes(restricted))
    throw new AppError('INVALID_INPUT', {}, 'platform:file.badSaid');
  return { mark: known, restricted: restricted === 'true' };
}

/** In the log of the municipality; never what a file is called. */
async function note(
  tx: Transaction,
  ctx: TenantContext,
  group: GroupFacts,
  action: 'GROUP_FILE_ADDED' | 'GROUP_FILE_REPLACED' | 'GROUP_FILE_REMOVED',
  file: Pick<GroupFileRow, 'restricted'>,
): Promise<void> {
  const municipalityId = municipalityActedFor(ctx, group, 'write');
  await recordAudit(tx, ctx, { action, subjectType: 'group', subjectId: group.id, municipalityId });
  await hintReaders(tx, ctx, group, file);
}
