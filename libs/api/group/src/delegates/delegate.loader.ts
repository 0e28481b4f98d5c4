import { permits } from '@commonworks/access';
import { defineLoader } from '@commonworks/api-platform';
import { readGroups, subjectOf } from '../groups/group-rows.js';
import { openDirectory } from '../people/group-people.js';
import { readDelegates } from './delegate-rows.js';
import type { GroupDelegateObject } from './delegate.types.js';

/** Who writes for members, by group, for who is in it. */
export const delegateLoader = defineLoader<string, GroupDelegateObject[]>(async (tx, groupIds, ctx) => {
  const ids = (await readGroups(tx, groupIds))
    .filter((group) => permits(ctx.ability, 'open', 'Group', subjectOf(group)))
    .map(({ id }) => id);
  const rows = await readDelegates(tx, ids);
  const directory = await openDirectory(
    tx,
    ctx,
    ids,
    rows.map(({ municipalityId }) => municipalityId),
  );
  const lists = new Map<string, GroupDelegateObject[]>(ids.map((id) => [id, []]));
  for (const { groupId, municipalityId, personId } of rows) {
    const municipality = directory.municipality(municipalityId);
    if (municipality) lists.get(groupId)?.push({ person: directory.person(groupId, personId), municipality });
  }
  return lists;
});
