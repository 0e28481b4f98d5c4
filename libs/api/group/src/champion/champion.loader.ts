import { permits } from '@commonworks/access';
import { defineLoader } from '@commonworks/api-platform';
import { readGroups, subjectOf } from '../groups/group-rows.js';
import { openDirectory } from '../people/group-people.js';
import { readCandidates } from './champion-rows.js';
import type { ChampionCandidateObject, GroupChampionObject } from './champion.types.js';

/** Who leads a group and who would, as those who are in it see them. */
export interface ShownCandidates {
  readonly champion: GroupChampionObject | null;
  readonly candidates: ChampionCandidateObject[];
}

/** By group, for who is in it. */
export const championLoader = defineLoader<string, ShownCandidates>(async (tx, groupIds, ctx) => {
  const groups = (await readGroups(tx, groupIds)).filter((group) =>
    permits(ctx.ability, 'open', 'Group', subjectOf(group)),
  );
  const ids = groups.map(({ id }) => id);
  const rows = await readCandidates(tx, ids);
  const directory = await openDirectory(tx, ctx, ids, [
    ...rows.map(({ municipalityId }) => municipalityId),
    ...groups.flatMap(({ championMunicipalityId }) => championMunicipalityId ?? []),
  ]);
  return new Map(
    groups.map((group) => {
      const candidates = rows
        .filter(({ groupId }) => groupId === group.id)
        .flatMap(({ municipalityId, personId, statement, confirmed, votes, voters }) => {
          const municipality = directory.municipality(municipalityId);
          if (!municipality) return [];
          const person = directory.person(group.id, personId);
          const own = voters.some((id) => ctx.municipalityIds.includes(id));
          return [{ person, municipality, statement, confirmed, votes, own }];
        });
      const municipality = directory.municipality(group.championMunicipalityId ?? '');
      const champion =
        group.championId !== null && municipality
          ? { ...directory.person(group.id, group.championId), municipality }
          : null;
      return [group.id, { champion, candidates }];
    }),
  );
});
