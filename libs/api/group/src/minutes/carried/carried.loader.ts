import { defineLoader } from '@commonworks/api-platform';
import { presentActions } from '../../actions/action.loader.js';
import type { GroupActionItemObject } from '../../actions/action.types.js';
import { openedGroups } from '../../contents/opened-groups.js';
import { readMeetings } from '../../meetings/meeting-rows.js';
import { readCarried } from './carried-actions.js';

/** What is carried to the agenda of meetings, by the meeting; to who is in the group. */
export const carriedLoader = defineLoader<string, GroupActionItemObject[]>(async (tx, meetingIds, ctx) => {
  const meetings = await readMeetings(tx, meetingIds);
  const groupIds = [...new Set(meetings.map(({ groupId }) => groupId))];
  const opened = await openedGroups(tx, ctx, groupIds);
  const rows = await readCarried(
    tx,
    meetings.filter(({ groupId }) => opened.has(groupId)),
  );
  const shown = await presentActions(tx, ctx, rows);
  return new Map(
    meetings.map(({ id }) => [
      id,
      shown.flatMap(({ row, action }) => (row.carriedTo === id ? [action] : [])),
    ]),
  );
});
