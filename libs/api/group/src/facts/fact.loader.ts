import { defineLoader } from '@commonworks/api-platform';
import { byGroup } from '../contents/by-group.js';
import { openedGroups } from '../contents/opened-groups.js';
import { openDirectory } from '../people/group-people.js';
import { readFacts } from './fact-rows.js';
import type { GroupFactObject } from './fact.types.js';

/** What groups say, by the group. */
export const factLoader = defineLoader<string, GroupFactObject[]>(async (tx, groupIds, ctx) => {
  const opened = [...(await openedGroups(tx, ctx, groupIds)).keys()];
  const rows = await readFacts(tx, opened);
  const directory = await openDirectory(
    tx,
    ctx,
    opened,
    rows.map(({ toldFor }) => toldFor),
  );
  return byGroup(rows, ({ groupId, toldBy, toldFor, ...fact }) => ({
    id: `${groupId} ${fact.code}`,
    ...fact,
    toldBy: directory.author(groupId, { personId: toldBy, municipalityId: toldFor }),
  }));
});
