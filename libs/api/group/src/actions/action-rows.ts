import type { Queries } from '@commonworks/api-platform';

/** What somebody is to do. */
export interface ActionPlan {
  readonly title: string;
  /** YYYY-MM-DD */
  readonly dueOn: string;
  readonly municipalityId: string;
  /** Null where the municipality is to find somebody. */
  readonly personId: string | null;
}

export interface ActionRow extends ActionPlan {
  readonly groupId: string;
  readonly id: string;
  /** The meeting in which it was given. */
  readonly meetingId: string | null;
  readonly doneAt: Date | null;
  readonly version: number;
  readonly givenBy: string;
  readonly givenFor: string;
  readonly givenAt: Date;
}

const COLUMNS = `a.group_id as "groupId", a.id, a.meeting_id as "meetingId", a.title, a.due_on::text as "dueOn",
  a.municipality_id as "municipalityId", a.person_id as "personId", a.done_at as "doneAt", a.version,
  a.given_by as "givenBy", a.given_for as "givenFor", a.given_at as "givenAt"`;

/** Of these groups: what is to be done, by the day it is due; then what is done, the newest first. */
export const readActions = (tx: Queries, groupIds: readonly string[]): Promise<ActionRow[]> =>
  tx.query<ActionRow>(
    `select ${COLUMNS} from group_action a where a.group_id = any ($1::uuid[])
     order by a.done_at desc nulls first, a.due_on, a.given_at, a.id`,
    [groupIds],
  );

/** One, as far as the transaction sees it. */
export async function readAction(tx: Queries, id: string): Promise<ActionRow | undefined> {
  const [row] = await tx.query<ActionRow>(`select ${COLUMNS} from group_action a where a.id = $1`, [id]);
  return row;
}

export async function storeAction(
  tx: Queries,
  action: ActionPlan & Pick<ActionRow, 'groupId' | 'id' | 'meetingId' | 'givenBy' | 'givenFor'>,
): Promise<void> {
  const { groupId, id, meetingId, title, dueOn, municipalityId, personId, givenBy, givenFor } = action;
  await tx.query(
    `insert into group_action (group_id, id, meeting_id, title, due_on, municipality_id, person_id, given_by, given_for)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [groupId, id, meetingId, title, dueOn, municipalityId, personId, givenBy, givenFor],
  );
}

/** Another day or another person is reminded anew. */
export async function storeActionChange(
  tx: Queries,
  id: string,
  { title, dueOn, municipalityId, personId, done }: ActionPlan & { readonly done: boolean },
): Promise<void> {
  await tx.query(
    `update group_action set title = $2, due_on = $3, municipality_id = $4, person_id = $5,
       done_at = case when $6 then coalesce(done_at, statement_timestamp()) end, version = version + 1,
       reminded = case when (due_on, person_id) is not distinct from ($3::date, $5::uuid) then reminded end
     where id = $1`,
    [id, title, dueOn, municipalityId, personId, done],
  );
}

export async function removeAction(tx: Queries, id: string): Promise<void> {
  await tx.query('delete from group_action where id = $1', [id]);
}
