import { permits } from '@commonworks/access';
import { defineLoader, municipalityLoader } from '@commonworks/api-platform';
import { readGroups, subjectOf } from '../groups/group-rows.js';
import type { GroupMemberObject } from '../groups/group.types.js';
import { readMembers, type MemberRow } from './member-rows.js';

/**
 * The municipalities of groups, by their names: to who is in it all; to the others of the consortium those that joined,
 * without whom to turn to.
 */
export const memberLoader = defineLoader<string, GroupMemberObject[]>(async (tx, groupIds, ctx) => {
  const groups = new Map((await readGroups(tx, groupIds)).map((group) => [group.id, group]));
  const opened = new Set(
    [...groups.values()]
      .filter((group) => permits(ctx.ability, 'open', 'Group', subjectOf(group)))
      .map(({ id }) => id),
  );
  const isSeen = ({ groupId, municipalityId, standing }: MemberRow) =>
    opened.has(groupId) ||
    standing === 'MEMBER' ||
    standing === 'OBSERVER' ||
    ctx.municipalityIds.includes(municipalityId);
  const rows = (await readMembers(tx, groupIds)).filter(isSeen);
  const municipalities = await municipalityLoader.load(
    tx,
    [...new Set(rows.map(({ municipalityId }) => municipalityId))],
    ctx,
  );
  const lists = new Map<string, GroupMemberObject[]>(groupIds.map((id) => [id, []]));
  for (const { groupId, municipalityId, contact, leavesOn, reason, ...row } of rows) {
    const municipality = municipalities.get(municipalityId);
    if (!municipality) continue;
    lists.get(groupId)?.push({
      id: `${groupId} ${municipalityId}`,
      municipality,
      ...row,
      contact: opened.has(groupId) ? contact : null,
      leavesOn: opened.has(groupId) ? leavesOn : null,
      reason: opened.has(groupId) ? reason : null,
    });
  }
  for (const list of lists.values())
    list.sort((a, b) => a.municipality.name.localeCompare(b.municipality.name, ctx.locale));
  return lists;
});
