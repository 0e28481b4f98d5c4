import type { Transaction } from '@commonworks/api-platform';
import {
  CONTENTS_CONDITIONS,
  meetsContents,
  NO_CONTENTS,
  type GroupConditionCode,
} from '@commonworks/domain-group';
import { readCandidates } from '../champion/champion-rows.js';
import { contentsFactsOf } from '../contents/contents-facts.js';
import { factsOfMeetings } from '../meetings/meeting-facts.js';
import type { GroupFacts } from '../groups/group-rows.js';

/** Which of its conditions groups meet, by their ids, as far as the transaction sees what they are met by. */
export type ConditionSource = (
  tx: Transaction,
  groups: readonly GroupFacts[],
) => Promise<ReadonlyMap<string, readonly GroupConditionCode[]>>;

/** How many municipalities begin something together, at least. */
const LEAST = 2;

/** What is met by who is in the group, and who leads it. */
const metByMembers: ConditionSource = async (tx, groups) => {
  const candidates = await readCandidates(
    tx,
    groups.map(({ id }) => id),
  );
  return new Map(
    groups.map(({ id, members, observers, invited, championId }) => {
      const isConfirmed = candidates.some(({ groupId, confirmed }) => groupId === id && confirmed);
      const met: Partial<Record<GroupConditionCode, boolean>> = {
        TWO_NAMED: members.length + observers.length + invited.length >= LEAST,
        TWO_MEMBERS: members.length >= LEAST,
        CHAMPION_CONFIRMED: isConfirmed,
        CHAMPION_CHOSEN: championId !== null,
      };
      return [id, (Object.keys(met) as GroupConditionCode[]).filter((code) => met[code])];
    }),
  );
};

/** What is met by what the group keeps. */
const metByContents: ConditionSource = async (tx, groups) => {
  const facts = await contentsFactsOf(
    tx,
    groups.map(({ id }) => id),
  );
  return new Map(
    groups.map(({ id, members }) => [
      id,
      CONTENTS_CONDITIONS.filter((code) => meetsContents(code, facts.get(id) ?? NO_CONTENTS, members)),
    ]),
  );
};

/** What is met by the meetings of the group. */
const metByMeetings: ConditionSource = async (tx, groups) => {
  const withMeeting = await factsOfMeetings(
    tx,
    groups.map(({ id }) => id),
  );
  return new Map(groups.map(({ id }) => [id, withMeeting.has(id) ? ['MEETING'] : []]));
};

/** Everything by which conditions are met: what a part of a group keeps, it adds here. */
const SOURCES: readonly ConditionSource[] = [metByMembers, metByContents, metByMeetings];

/** Which conditions each of the groups meets, of whichever stage. */
export async function metConditions(
  tx: Transaction,
  groups: readonly GroupFacts[],
): Promise<ReadonlyMap<string, ReadonlySet<GroupConditionCode>>> {
  const met = new Map(groups.map(({ id }) => [id, new Set<GroupConditionCode>()]));
  for (const source of SOURCES)
    for (const [id, codes] of await source(tx, groups)) for (const code of codes) met.get(id)?.add(code);
  return met;
}
