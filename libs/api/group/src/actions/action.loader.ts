import { defineLoader } from '@commonworks/api-platform';
import { byGroup } from '../contents/by-group.js';
import { openedGroups } from '../contents/opened-groups.js';
import { openDirectory } from '../people/group-people.js';
import { readActions } from './action-rows.js';
import type { GroupActionItemObject } from './action.types.js';

/** What is to be done, by the group: what is not done first, by the day it is due. */
export const actionLoader = defineLoader<string, GroupActionItemObject[]>(async (tx, groupIds, ctx) => {
  const opened = [...(await openedGroups(tx, ctx, groupIds)).keys()];
  const rows = await readActions(tx, opened);
  const directory = await openDirectory(
    tx,
    ctx,
    opened,
    rows.flatMap(({ municipalityId, givenFor }) => [municipalityId, givenFor]),
  );
  const seen = rows.flatMap(({ municipalityId, ...row }) => {
    const municipality = directory.municipality(municipalityId);
    return municipality ? [{ ...row, municipality }] : [];
  });
  return byGroup(seen, ({ groupId, personId, givenBy, givenFor, ...action }) => ({
    ...action,
    done: action.doneAt !== null,
    person: personId === null ? null : directory.person(groupId, personId),
    givenBy: directory.author(groupId, { personId: givenBy, municipalityId: givenFor }),
  }));
});
