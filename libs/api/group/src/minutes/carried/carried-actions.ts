import type { Queries } from '@commonworks/api-platform';
import { readActions, type ActionRow } from '../../actions/action-rows.js';
import type { MeetingRow } from '../../meetings/meeting-rows.js';

type Meeting = Pick<MeetingRow, 'id' | 'groupId' | 'startsAt'>;

/** An action that is carried to a meeting. */
export interface CarriedAction extends ActionRow {
  readonly carriedTo: string;
}

/**
 * What was still to be done when each of these meetings began, from before it: what is carried to its agenda. Of a meeting
 * to come, what is to be done now.
 */
export async function readCarried(tx: Queries, meetings: readonly Meeting[]): Promise<CarriedAction[]> {
  const groupIds = [...new Set(meetings.map(({ groupId }) => groupId))];
  const actions = await readActions(tx, groupIds);
  return meetings.flatMap(({ id, groupId, startsAt }) =>
    actions
      .filter((action) => action.groupId === groupId && action.meetingId !== id && isOpenAt(action, startsAt))
      .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
      .map((action) => ({ ...action, carriedTo: id })),
  );
}

function isOpenAt({ givenAt, doneAt }: ActionRow, moment: Date | null): boolean {
  if (moment === null || moment > new Date()) return doneAt === null;
  return givenAt <= moment && (doneAt === null || doneAt > moment);
}
