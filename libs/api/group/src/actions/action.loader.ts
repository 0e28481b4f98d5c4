import { defineLoader, type TenantContext, type Transaction } from '@commonworks/api-platform';
import { byGroup } from '../contents/by-group.js';
import { openedGroups } from '../contents/opened-groups.js';
import { openDirectory } from '../people/group-people.js';
import { readActions, type ActionRow } from './action-rows.js';
import type { GroupActionItemObject } from './action.types.js';

/** Actions with those whom they name, of groups that the reader sees all of; each beside its row. */
export async function presentActions<Row extends ActionRow>(
  tx: Transaction,
  ctx: TenantContext,
  rows: readonly Row[],
): Promise<{ readonly groupId: string; readonly row: Row; readonly action: GroupActionItemObject }[]> {
  const directory = await openDirectory(
    tx,
    ctx,
    [...new Set(rows.map(({ groupId }) => groupId))],
    rows.flatMap(({ municipalityId, givenFor }) => [municipalityId, givenFor]),
  );
  return rows.flatMap((row) => {
    const municipality = directory.municipality(row.municipalityId);
    if (!municipality) return [];
    const { groupId, id, title, dueOn, doneAt, meetingId, givenAt, version } = row;
    const action: GroupActionItemObject = {
      id,
      title,
      dueOn,
      done: doneAt !== null,
      doneAt,
      meetingId,
      person: row.personId === null ? null : directory.person(groupId, row.personId),
      municipality,
      givenBy: directory.author(groupId, { personId: row.givenBy, municipalityId: row.givenFor }),
      givenAt,
      version,
    };
    return [{ groupId, row, action }];
  });
}

/** What is to be done, by the group: what is not done first, by the day it is due. */
export const actionLoader = defineLoader<string, GroupActionItemObject[]>(async (tx, groupIds, ctx) => {
  const opened = [...(await openedGroups(tx, ctx, groupIds)).keys()];
  const rows = await readActions(tx, opened);
  return byGroup(await presentActions(tx, ctx, rows), ({ action }) => action);
});
