import { defineLoader } from '@commonworks/api-platform';
import { clockTime } from '@commonworks/domain-meeting/calendar';
import { openedGroups } from '../../contents/opened-groups.js';
import { readMeetings } from '../../meetings/meeting-rows.js';
import { openDirectory } from '../../people/group-people.js';
import { readAttendance } from './attendance-rows.js';
import type { AttendanceObject } from './attendance.types.js';

/** Who was in meetings, by the meeting, in the order of the municipalities' names; to who is in the group. */
export const attendanceLoader = defineLoader<string, AttendanceObject[]>(async (tx, meetingIds, ctx) => {
  const meetings = await readMeetings(tx, meetingIds);
  const groupIds = [...new Set(meetings.map(({ groupId }) => groupId))];
  const opened = await openedGroups(tx, ctx, groupIds);
  const zones = new Map(
    meetings.filter(({ groupId }) => opened.has(groupId)).map(({ id, zone }) => [id, zone]),
  );
  const rows = await readAttendance(tx, [...zones.keys()]);
  const directory = await openDirectory(
    tx,
    ctx,
    [...opened.keys()],
    rows.map(({ municipalityId }) => municipalityId),
  );
  const lists = new Map<string, AttendanceObject[]>();
  for (const { groupId, meetingId, municipalityId, personId, ...row } of rows) {
    const [municipality, zone] = [directory.municipality(municipalityId), zones.get(meetingId)];
    if (!municipality || !zone) continue;
    const local = (moment: Date | null) => moment && clockTime(moment, zone);
    const shown: AttendanceObject = {
      ...row,
      municipality,
      person: personId === null ? null : directory.person(groupId, personId),
      localFrom: local(row.from),
      localTo: local(row.to),
    };
    lists.set(meetingId, [...(lists.get(meetingId) ?? []), shown]);
  }
  for (const list of lists.values())
    list.sort((a, b) => a.municipality.name.localeCompare(b.municipality.name, ctx.locale));
  return lists;
});
