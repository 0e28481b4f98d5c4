import { permits } from '@commonworks/access';
import {
  composeNotification,
  translate,
  type NotificationComposer,
  type NotificationKind,
  type NotificationRow,
  type Queries,
  type TenantContext,
} from '@commonworks/api-platform/worker';
import { readCandidates, type CandidateRow } from '../champion/champion-rows.js';
import '../group-messages.js';
import { asSeenBy, readGroups, subjectOf, type GroupFacts } from '../groups/group-rows.js';
import { readMembers } from '../members/member-rows.js';
import {
  groupCandidate,
  groupChampion,
  groupInvited,
  groupJoined,
  groupLeft,
  groupPaused,
  groupStage,
  groupToConfirm,
} from './group-notification-kinds.js';

/** What a notification tells of. */
interface Told {
  readonly group: GroupFacts;
  /** The municipality that it tells of, by id and by name; empty where it tells of none. */
  readonly municipalityId: string;
  readonly municipality: string;
  /** Whether that municipality has given notice, and is a member until its end. */
  readonly isLeaving: boolean;
  /** Who stands for that municipality. */
  readonly candidate: CandidateRow | undefined;
}

type Stands = (told: Told, reader: TenantContext) => boolean;

/** How the notifications about groups are read, as long as what they tell still stands. */
export const notificationsOfGroups: readonly NotificationComposer[] = [
  about(groupInvited, 'invited', isInvited),
  about(groupJoined, 'joined', ({ group: { members, observers }, municipalityId }) =>
    [...members, ...observers].includes(municipalityId),
  ),
  about(groupCandidate, 'candidate', ({ candidate }) => candidate !== undefined),
  about(groupToConfirm, 'toConfirm', ({ candidate }) => candidate?.confirmed === false),
  about(
    groupChampion,
    'champion',
    ({ group, municipalityId }) => group.championMunicipalityId === municipalityId,
  ),
  about(groupStage, 'stage', () => true),
  about(
    groupPaused,
    ({ group }) => (group.pausedAt === null ? 'resumed' : 'paused'),
    () => true,
  ),
  about(
    groupLeft,
    ({ isLeaving }) => (isLeaving ? 'leaving' : 'left'),
    ({ group, municipalityId, isLeaving }) => isLeaving || group.former.includes(municipalityId),
  ),
];

/** @param stands besides, the reader sees what is in the group, or is invited to it */
function about(
  kind: NotificationKind,
  sentence: string | ((told: Told) => string),
  stands: Stands,
): NotificationComposer {
  return composeNotification<Told>({
    kind,
    find: async (tx, reader, rows) => {
      const told = await findTold(tx, rows);
      return new Map(
        [...told].filter(([, one]) => (opens(one, reader) || isInvited(one, reader)) && stands(one, reader)),
      );
    },
    say: (locale, [told]) => ({
      text: translate(
        locale,
        `group:notification.${typeof sentence === 'string' ? sentence : sentence(told)}`,
        {
          name: told.group.name,
          municipality: told.municipality,
          stage: translate(locale, `terms:groupStage.${told.group.stage}`),
        },
      ),
      path: `/groups/${told.group.id}`,
    }),
  });
}

const opens: Stands = ({ group }, { ability }) => permits(ability, 'open', 'Group', subjectOf(group));

/** Whether the reader could take the invitation that this tells of; one for a municipality of theirs. */
function isInvited({ group, municipalityId }: Told, { ability }: TenantContext): boolean {
  return (
    group.invited.includes(municipalityId) &&
    permits(ability, 'answer', 'Group', { ...asSeenBy(group, municipalityId), paused: false })
  );
}

/** What the rows tell of, by their ids. */
async function findTold(tx: Queries, rows: readonly NotificationRow[]): Promise<Map<string, Told>> {
  const ids = [...new Set(rows.map(({ subjectId }) => subjectId))];
  const groups = new Map((await readGroups(tx, ids)).map((group) => [group.id, group]));
  const candidates = await readCandidates(tx, ids);
  const members = await readMembers(tx, ids);
  const names = await namesOf(
    tx,
    rows.flatMap(({ partId }) => partId ?? []),
  );
  return new Map(
    rows.flatMap(({ id, subjectId, partId }) => {
      const group = groups.get(subjectId);
      if (!group) return [];
      const candidate = candidates.find(
        ({ groupId, municipalityId }) => groupId === subjectId && municipalityId === partId,
      );
      const municipality = names.get(partId ?? '') ?? '';
      const isLeaving = members.some(
        (one) => one.groupId === subjectId && one.municipalityId === partId && one.leavesOn !== null,
      );
      return [[id, { group, municipalityId: partId ?? '', municipality, isLeaving, candidate }]];
    }),
  );
}

async function namesOf(tx: Queries, municipalityIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>(
    'select m.id, m.name from municipality m where m.id = any($1::uuid[])',
    [municipalityIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
