import { permits } from '@commonworks/access';
import {
  composeNotification,
  translate,
  type NotificationComposer,
  type NotificationRow,
  type Queries,
  type TenantContext,
} from '@commonworks/api-platform/worker';
import type { RemarkKind, RemarkState } from '@commonworks/domain-governance';
import '../../group-messages.js';
import { readGroups, subjectOf, type GroupFacts } from '../../groups/group-rows.js';
import { governanceAnswered, governanceRemarked } from './remark-notification-kinds.js';

interface RemarkStateRow {
  readonly groupId: string;
  readonly documentId: string;
  readonly id: string;
  readonly clauseId: string;
  readonly kind: RemarkKind;
  readonly state: RemarkState;
  readonly title: string;
  /** The name of whose person said it. */
  readonly municipality: string;
  /** How many answers to it stand. */
  readonly replies: number;
}

interface Told {
  readonly group: GroupFacts;
  readonly remark: RemarkStateRow;
}

/** Of remarks by their ids, as far as the transaction sees them; for the reader and for the worker. */
const readRemarkStates = (tx: Queries, ids: readonly string[]): Promise<RemarkStateRow[]> =>
  tx.query(
    `select m.group_id as "groupId", m.document_id as "documentId", m.id, m.clause_id as "clauseId", m.kind, m.state,
       d.title,
       coalesce(p.name, '') as municipality,
       (select count(*) from governance_remark_reply r where r.remark_id = m.id and r.removed_at is null)::int as replies
     from governance_remark m
     join governance_document d on d.group_id = m.group_id and d.id = m.document_id
     left join municipality p on p.id = m.author_for
     where m.id = any($1::uuid[])`,
    [ids],
  );

/** How the notifications about what members say of documents are read: each only for as long as it is so. */
export const remarkNotifications: readonly NotificationComposer[] = [
  composeNotification<Told>({
    kind: governanceRemarked,
    find: (tx, reader, rows) => findTold(tx, reader, rows, ({ state }) => state === 'OPEN'),
    say: (locale, [told, ...others]) =>
      sentence(locale, told, others.length > 0 ? 'several' : told.remark.kind, others.length + 1),
  }),
  composeNotification<Told>({
    kind: governanceAnswered,
    find: (tx, reader, rows) =>
      findTold(
        tx,
        reader,
        rows,
        ({ state, replies }) =>
          state === 'ACCEPTED' || state === 'REFUSED' || (state === 'OPEN' && replies > 0),
      ),
    say: (locale, [told, ...others]) => {
      const { state } = told.remark;
      const outcome = state === 'ACCEPTED' || state === 'REFUSED' ? state : 'answered';
      return sentence(locale, told, others.length > 0 ? 'severalAnswered' : outcome, others.length + 1);
    },
  }),
];

const sentence = (
  locale: TenantContext['locale'],
  { group, remark }: Told,
  key: string,
  count: number,
): { text: string; path: string } => ({
  text: translate(locale, `group:notification.remark.${key}`, {
    title: remark.title,
    groupName: group.name,
    municipality: remark.municipality,
    count,
  }),
  path: `/documents/${remark.documentId}${count === 1 ? `?clause=${encodeURIComponent(remark.clauseId)}` : ''}`,
});

/** Those that hold in groups of which the reader is a member's person, by notification. */
async function findTold(
  tx: Queries,
  { ability }: Pick<TenantContext, 'ability'>,
  rows: readonly NotificationRow[],
  holds: (remark: RemarkStateRow) => boolean,
): Promise<Map<string, Told>> {
  const ids = rows.flatMap(({ partId }) => partId ?? []);
  const remarks = new Map((await readRemarkStates(tx, ids)).map((remark) => [remark.id, remark]));
  const groupIds = [...new Set([...remarks.values()].map(({ groupId }) => groupId))];
  const groups = new Map((await readGroups(tx, groupIds)).map((group) => [group.id, group]));
  return new Map(
    rows.flatMap(({ id, partId }) => {
      const remark = remarks.get(partId ?? '');
      const group = remark && groups.get(remark.groupId);
      if (!remark || !group || !holds(remark)) return [];
      const members = { ...subjectOf(group), observers: [], paused: false };
      return permits(ability, 'readRestricted', 'Group', members) ? [[id, { group, remark }] as const] : [];
    }),
  );
}
