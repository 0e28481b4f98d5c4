import { defineLoader, readFiles } from '@commonworks/api-platform';
import { byGroup } from '../contents/by-group.js';
import { openedGroups } from '../contents/opened-groups.js';
import { openDirectory } from '../people/group-people.js';
import { readResolutions } from './resolution-rows.js';
import type { GroupResolutionObject } from './resolution.types.js';

/** Resolutions by the group: all to who is in it, to who left its own. */
export const resolutionLoader = defineLoader<string, GroupResolutionObject[]>(async (tx, groupIds, ctx) => {
  const groups = [...(await openedGroups(tx, ctx, groupIds, 'open', 'readRecord')).keys()];
  const rows = await readResolutions(tx, groups);
  const files = await readFiles(
    tx,
    rows.flatMap(({ fileId }) => fileId ?? []),
  );
  const directory = await openDirectory(
    tx,
    ctx,
    groups,
    rows.map(({ municipalityId }) => municipalityId),
  );
  const seen = rows.flatMap((row) => {
    const municipality = directory.municipality(row.municipalityId);
    const file = row.fileId === null ? null : files.get(row.fileId);
    // A resolution on a file that the reader does not see would tell that the file is there.
    return municipality && file !== undefined ? [{ ...row, municipality, file }] : [];
  });
  return byGroup(seen, ({ groupId, municipalityId, recordedBy, file, ...resolution }) => ({
    ...resolution,
    file,
    current: file && file.version === resolution.fileVersion,
    recordedBy: directory.author(groupId, { personId: recordedBy, municipalityId }),
  }));
});
