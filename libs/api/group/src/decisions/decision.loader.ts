import { defineLoader } from '@commonworks/api-platform';
import { byGroup } from '../contents/by-group.js';
import { openedGroups } from '../contents/opened-groups.js';
import { openDirectory } from '../people/group-people.js';
import { readDecisions } from './decision-rows.js';
import type { GroupDecisionObject } from './decision.types.js';
import { quorumOfDecision, readVotes } from './vote-rows.js';

/** Decisions by the group, the newest first; to who left those recorded until then. */
export const decisionLoader = defineLoader<string, GroupDecisionObject[]>(async (tx, groupIds, ctx) => {
  const groups = [...(await openedGroups(tx, ctx, groupIds, 'open', 'readRecord')).keys()];
  const rows = await readDecisions(tx, groups);
  const votes = await readVotes(
    tx,
    rows.map(({ id }) => id),
  );
  const directory = await openDirectory(tx, ctx, groups, [
    ...rows.map(({ recordedFor }) => recordedFor),
    ...votes.map(({ municipalityId }) => municipalityId),
  ]);
  const later = new Map(rows.map(({ id, supersedes }) => [supersedes, id]));
  return byGroup(rows, ({ groupId, recordedBy, recordedFor, ...decision }) => ({
    ...decision,
    quorum: quorumOfDecision(decision),
    votes: votes
      .flatMap(({ decisionId, municipalityId, vote }) => {
        const municipality = decisionId === decision.id ? directory.municipality(municipalityId) : undefined;
        return municipality ? [{ municipality, vote }] : [];
      })
      .sort((a, b) => a.municipality.name.localeCompare(b.municipality.name, ctx.locale)),
    recordedBy: directory.author(groupId, { personId: recordedBy, municipalityId: recordedFor }),
    supersededBy: later.get(decision.id) ?? null,
  }));
});
