import { defineLoader } from '@commonworks/api-platform';
import { byGroup } from '../contents/by-group.js';
import { openedGroups } from '../contents/opened-groups.js';
import { openDirectory } from '../people/group-people.js';
import { readScopeNotes } from './scope-note-rows.js';
import type { ScopeNoteObject } from './scope-note.types.js';

/** Every version of a group's scope note, the newest first, by the group. */
export const scopeNoteLoader = defineLoader<string, ScopeNoteObject[]>(async (tx, groupIds, ctx) => {
  const opened = [...(await openedGroups(tx, ctx, groupIds)).keys()];
  const rows = await readScopeNotes(tx, opened);
  const directory = await openDirectory(
    tx,
    ctx,
    opened,
    rows.map(({ savedFor }) => savedFor),
  );
  return byGroup(rows, ({ groupId, savedBy, savedFor, ...note }) => ({
    id: `${groupId} ${note.version}`,
    ...note,
    savedBy: directory.author(groupId, { personId: savedBy, municipalityId: savedFor }),
  }));
});
