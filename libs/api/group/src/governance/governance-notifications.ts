import { permits } from '@commonworks/access';
import {
  composeNotification,
  dayIn,
  translate,
  type NotificationComposer,
  type NotificationKind,
  type NotificationRow,
  type Queries,
  type TenantContext,
} from '@commonworks/api-platform/worker';
import '../group-messages.js';
import { asSeenBy, readGroups, subjectOf, type GroupFacts } from '../groups/group-rows.js';
import {
  governanceAgreed,
  governanceDecided,
  governanceDue,
  governanceReview,
  governanceSentBack,
} from './governance-notification-kinds.js';
import { readStates, type StateRow } from './governance-state-rows.js';

interface Told {
  readonly group: GroupFacts;
  readonly state: StateRow;
}

type Reader = Pick<TenantContext, 'ability' | 'municipalityIds'>;

/** Whether somebody still has to decide for one of the reader's municipalities. */
const awaits = ({ ability, municipalityIds }: Reader, { group, state }: Told): boolean =>
  municipalityIds.some(
    (id) =>
      !state.decided.includes(id) &&
      permits(ability, 'agree', 'Group', { ...asSeenBy(group, id), paused: false }),
  );

const isInReview = ({ state }: Told): boolean => state.isCurrent && state.status === 'IN_REVIEW';

/** How the notifications about governance documents are read: each only for as long as it is so. */
export const governanceNotifications: readonly NotificationComposer[] = [
  about(governanceReview, 'review', (_, told) => isInReview(told)),
  about(governanceDue, 'due', (reader, told) => isInReview(told) && awaits(reader, told)),
  about(governanceDecided, 'decided', (_, told) => told.state.isCurrent && told.state.isStanding),
  about(governanceSentBack, 'sentBack', (_, told) => told.state.isCurrent && told.state.isStanding),
  about(
    governanceAgreed,
    'agreed',
    (_, { state }) => state.status === 'AGREED' || state.status === 'IN_FORCE',
  ),
];

function about(
  kind: NotificationKind,
  sentence: string,
  holds: (reader: Reader, told: Told) => boolean,
): NotificationComposer {
  return composeNotification<Told>({
    kind,
    find: async (tx, reader, rows) =>
      new Map([...(await findTold(tx, reader, rows))].filter(([, told]) => holds(reader, told))),
    say: (locale, [{ group, state }, ...others]) => ({
      text: translate(locale, `group:notification.governance.${sentenceOf(sentence, state)}`, {
        title: state.title,
        groupName: group.name,
        municipality: state.municipality,
        day: state.decideBy ? dayIn(locale, state.decideBy) : '',
        count: others.length + 1,
      }),
      path: `/documents/${state.documentId}`,
    }),
  });
}

function sentenceOf(sentence: string, { decision, decideBy, status }: StateRow): string {
  if (sentence === 'review') return decideBy ? 'reviewBy' : 'review';
  if (sentence === 'decided') return decision === 'AGREE' ? 'agreedTo' : 'objected';
  if (sentence === 'agreed') return status === 'IN_FORCE' ? 'inForce' : 'agreed';
  return sentence;
}

/** Those in groups that the reader may open, by notification. */
async function findTold(
  tx: Queries,
  { ability }: Reader,
  rows: readonly NotificationRow[],
): Promise<Map<string, Told>> {
  const states = new Map(
    (
      await readStates(
        tx,
        rows.flatMap(({ partId }) => partId ?? []),
      )
    ).map((state) => [state.partId, state]),
  );
  const groupIds = [...new Set([...states.values()].map(({ groupId }) => groupId))];
  const groups = new Map((await readGroups(tx, groupIds)).map((group) => [group.id, group]));
  return new Map(
    rows.flatMap(({ id, partId }) => {
      const state = states.get(partId ?? '');
      const group = state && groups.get(state.groupId);
      if (!state || !group || !permits(ability, 'open', 'Group', { ...subjectOf(group), paused: false }))
        return [];
      return [[id, { group, state }] as const];
    }),
  );
}
