import { permits } from '@commonworks/access';
import type { TenantContext } from '@commonworks/api-platform/worker';
import { stepsOf, type MeetingStep } from '@commonworks/domain-meeting';
import { asSeenBy, subjectOf, type GroupFacts } from '../groups/group-rows.js';
import type { MeetingRow } from './meeting-rows.js';

type Reader = Pick<TenantContext, 'ability' | 'municipalityIds'>;

/**
 * What somebody sees of a meeting: ALL, who is in the group; OWN, who is invited to the group and to this meeting: when and
 * where it is, and of the poll what the own municipality says; nothing otherwise.
 * @param guests municipalities that are invited to the meeting before they join
 */
export function sightOf(
  { ability, municipalityIds }: Reader,
  group: GroupFacts,
  guests: readonly string[],
): 'ALL' | 'OWN' | null {
  if (permits(ability, 'open', 'Group', subjectOf(group))) return 'ALL';
  const isGuest = municipalityIds.some(
    (id) =>
      guests.includes(id) &&
      group.invited.includes(id) &&
      permits(ability, 'read', 'Group', asSeenBy(group, id)),
  );
  return isGuest ? 'OWN' : null;
}

/** Municipalities that are asked for times: all in the group, and those of its invited that are guests. */
export const askedOf = (group: GroupFacts, guests: readonly string[]): string[] => [
  ...group.members,
  ...group.observers,
  ...group.invited.filter((id) => guests.includes(id)),
];

/** Those of the asked municipalities that somebody answers for. */
export const answersFor = (
  { ability, municipalityIds }: Reader,
  group: GroupFacts,
  asked: readonly string[],
) =>
  asked.filter(
    (id) =>
      municipalityIds.includes(id) &&
      (permits(ability, 'answer', 'Group', asSeenBy(group, id)) ||
        permits(ability, 'write', 'Group', asSeenBy(group, id))),
  );

/** What somebody may do with a meeting at this moment. */
export function mayDo(
  reader: Reader,
  group: GroupFacts,
  meeting: MeetingRow,
  asked: readonly string[],
  now: Date,
): MeetingStep[] {
  const writes = permits(reader.ability, 'write', 'Group', subjectOf(group));
  const answers = answersFor(reader, group, asked).length > 0;
  return stepsOf(meeting, now).filter((step) => (step === 'ANSWER' ? answers : writes));
}
