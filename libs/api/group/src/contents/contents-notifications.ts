import { permits } from '@commonworks/access';
import {
  composeNotification,
  dayIn,
  translate,
  type NotificationComposer,
  type NotificationRow,
  type Queries,
  type TenantContext,
} from '@commonworks/api-platform/worker';
import '../group-messages.js';
import { readGroups, subjectOf } from '../groups/group-rows.js';
import { groupActionDue, groupActionGiven, groupMentioned } from './contents-notification-kinds.js';

/** What a notification tells of, in the group that the reader may open. */
interface Told {
  readonly groupId: string;
  readonly group: string;
  readonly title: string;
  readonly dueOn: string;
}

/** How the notifications about what groups keep are read, as long as what they tell still stands. */
export const contentsNotifications: readonly NotificationComposer[] = [
  composeNotification<Told>({
    kind: groupMentioned,
    find: (tx, reader, rows) => inOpenGroups(tx, reader, rows, readMentions),
    say: (locale, [{ groupId, group }, ...others]) => ({
      text: translate(locale, 'group:notification.mentioned', { name: group, count: others.length + 1 }),
      path: `/groups/${groupId}`,
    }),
  }),
  ...(
    [
      [groupActionGiven, 'group:notification.actionGiven'],
      [groupActionDue, 'group:notification.actionDue'],
    ] as const
  ).map(([kind, sentence]) =>
    composeNotification<Told>({
      kind,
      find: (tx, reader, rows) => inOpenGroups(tx, reader, rows, readActionsOf),
      say: (locale, [{ groupId, group, title, dueOn }, ...others]) => ({
        text: translate(locale, sentence, {
          name: group,
          title,
          day: dayIn(locale, dueOn),
          count: others.length + 1,
        }),
        path: `/groups/${groupId}`,
      }),
    }),
  ),
];

type Thing = Pick<Told, 'title' | 'dueOn'> & { readonly id: string };
type Find = (tx: Queries, personId: string | null, ids: readonly string[]) => Promise<Thing[]>;

/** What stands of the rows' things, in groups whose contents the reader sees. */
async function inOpenGroups(
  tx: Queries,
  { ability, personId }: TenantContext,
  rows: readonly NotificationRow[],
  find: Find,
): Promise<Map<string, Told>> {
  const groups = await readGroups(tx, [...new Set(rows.map(({ subjectId }) => subjectId))]);
  const open = new Map(
    groups
      .filter((group) => permits(ability, 'open', 'Group', subjectOf(group)))
      .map(({ id, name }) => [id, name]),
  );
  const things = await find(
    tx,
    personId,
    rows.flatMap(({ partId }) => partId ?? []),
  );
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return new Map(
    rows.flatMap(({ id, subjectId, partId }) => {
      const [group, thing] = [open.get(subjectId), byId.get(partId ?? '')];
      return group === undefined || !thing ? [] : [[id, { groupId: subjectId, group, ...thing }]];
    }),
  );
}

/** Comments that still mean this person. */
const readMentions: Find = (tx, personId, ids) =>
  tx.query<Thing>(
    `select c.id, '' as title, '' as "dueOn" from group_comment c
     join group_comment_mention m on (m.group_id, m.comment_id) = (c.group_id, c.id)
     where c.id = any ($2::uuid[]) and m.person_id = $1 and c.removed_at is null`,
    [personId, ids],
  );

/** What this person is still to do. */
const readActionsOf: Find = (tx, personId, ids) =>
  tx.query<Thing>(
    `select a.id, a.title, a.due_on::text as "dueOn" from group_action a
     where a.id = any ($2::uuid[]) and a.person_id = $1 and a.done_at is null`,
    [personId, ids],
  );
