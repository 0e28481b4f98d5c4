import { permits } from '@commonworks/access';
import { defineLoader, readFiles } from '@commonworks/api-platform';
import { byGroup } from '../contents/by-group.js';
import { openedGroups } from '../contents/opened-groups.js';
import { subjectOf } from '../groups/group-rows.js';
import { openDirectory } from '../people/group-people.js';
import { readGroupFiles, readResolvedOn, type GroupFileRow } from './group-file-rows.js';
import type { GroupFileObject } from './group-file.types.js';

/**
 * Files by the group, the newest first: to members all, to observers those that are not restricted and the
 * versions of others that their council resolved on, to who left the latter.
 */
export const groupFileLoader = defineLoader<string, GroupFileObject[]>(async (tx, groupIds, ctx) => {
  const groups = await openedGroups(tx, ctx, groupIds, 'open', 'readRecord');
  const attached = await readGroupFiles(tx, [...groups.keys()]);
  const resolvedOn = await readResolvedOn(
    tx,
    attached.flatMap(({ fileId, restricted }) => (restricted ? [fileId] : [])),
    ctx.municipalityIds,
  );
  const isSeen = ({ groupId, fileId, restricted }: GroupFileRow) => {
    const group = groups.get(groupId);
    if (!group) return false;
    const may = (action: 'open' | 'readRestricted' | 'readRecord') =>
      permits(ctx.ability, action, 'Group', subjectOf(group));
    if (may('readRecord')) return true;
    return restricted ? may('readRestricted') || (may('open') && resolvedOn.has(fileId)) : may('open');
  };
  const rows = attached.filter(isSeen);
  const files = await readFiles(
    tx,
    rows.map(({ fileId }) => fileId),
  );
  const directory = await openDirectory(
    tx,
    ctx,
    [...groups.keys()],
    rows.map(({ addedFor }) => addedFor),
  );
  const seen = rows.flatMap((row) => {
    const file = files.get(row.fileId);
    return file ? [{ ...row, file }] : [];
  });
  return byGroup(seen, ({ groupId, file, mark, restricted, addedBy, addedFor, addedAt }) => ({
    id: file.id,
    // Whoever sent it in is of another municipality, as a rule, whose people are known in the group alone.
    file: {
      ...file,
      uploadedBy: file.uploadedBy ?? directory.person(groupId, file.uploadedById).name,
    },
    mark,
    restricted,
    addedBy: directory.author(groupId, { personId: addedBy, municipalityId: addedFor }),
    addedAt,
  }));
});
