import { defineLoader, municipalityLoader } from '@commonworks/api-platform';
import { openedGroups } from '../contents/opened-groups.js';
import { participates, readPeople } from './group-people.js';
import type { GroupParticipantObject } from './person.types.js';

/** Whom the reader can mean, by group: everybody who reads what is in it, by name, once for each municipality. */
export const participantLoader = defineLoader<string, GroupParticipantObject[]>(async (tx, groupIds, ctx) => {
  const groups = await openedGroups(tx, ctx, groupIds);
  const people = await readPeople(tx, [...groups.keys()]);
  const municipalities = await municipalityLoader.load(
    tx,
    [...new Set(people.map(({ municipalityId }) => municipalityId))],
    ctx,
  );
  const lists = new Map<string, Map<string, GroupParticipantObject>>();
  for (const person of people) {
    const { groupId, municipalityId, personId, name } = person;
    const group = groups.get(groupId);
    const municipality = municipalities.get(municipalityId);
    if (!group || !municipality || !participates(group, person)) continue;
    const list = lists.get(groupId) ?? new Map<string, GroupParticipantObject>();
    lists.set(groupId, list.set(`${personId} ${municipalityId}`, { id: personId, name, municipality }));
  }
  return new Map(
    [...lists].map(([groupId, list]) => [
      groupId,
      [...list.values()].sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', ctx.locale)),
    ]),
  );
});
