import { defineLoader } from '@commonworks/api-platform';
import { byGroup } from '../contents/by-group.js';
import { openedGroups } from '../contents/opened-groups.js';
import { openDirectory } from '../people/group-people.js';
import { readDecisions } from './decision-rows.js';
import type { GroupDecisionObject } from './decision.types.js';

/** Decisions by the group, the newest first; to who left those recorded until then. */
export const decisionLoader = defineLoader<string, GroupDecisionObject[]>(async (tx, groupIds, ctx) => {
  const groups = [...(await openedGroups(tx, ctx, groupIds, 'open', 'readRecord')).keys()];
  const rows = await readDecisions(tx, groups);
  const directory = await openDirectory(
    tx,
    ctx,
    groups,
    rows.map(({ recordedFor }) => recordedFor),
  );
  const later = new Map(rows.map(({ id, supersedes }) => [supersedes, id]));
  return byGroup(rows, ({ groupId, recordedBy, recordedFor, ...decision }) => ({
    ...decision,
    recordedBy: directory.author(groupId, { personId: recordedBy, municipalityId: recordedFor }),
    supersededBy: later.get(decision.id) ?? null,
  }));
});
