import { defineLoader, municipalityLoader } from '@commonworks/api-platform';
import { readGroups } from '../groups/group-rows.js';
import { askedOf, sightOf } from './meeting-access.js';
import { readAnswers, readGuests, readMeetingsOf, readTimes } from './meeting-rows.js';
import type { GroupMeetingObject } from './meeting.types.js';
import { presentMeeting } from './present-meeting.js';

/** The meetings of groups that the reader may see, the soonest first. */
export const meetingLoader = defineLoader<string, GroupMeetingObject[]>(async (tx, groupIds, ctx) => {
  const now = new Date();
  const groups = new Map((await readGroups(tx, groupIds)).map((group) => [group.id, group]));
  const meetings = await readMeetingsOf(tx, groupIds);
  const ids = meetings.map(({ id }) => id);
  const guests = await readGuests(tx, ids);
  const seen = meetings.flatMap((meeting) => {
    const group = groups.get(meeting.groupId);
    const invited = guests
      .filter(({ meetingId }) => meetingId === meeting.id)
      .map(({ municipalityId }) => municipalityId);
    const sight = group && sightOf(ctx, group, invited);
    return group && sight ? [{ meeting, group, guests: invited, sight }] : [];
  });
  const seenIds = seen.map(({ meeting }) => meeting.id);
  const times = await readTimes(tx, seenIds);
  const answers = await readAnswers(tx, seenIds);
  const asked = new Set(seen.flatMap(({ group, guests: invited }) => askedOf(group, invited)));
  const municipalities = await municipalityLoader.load(tx, [...asked], ctx);
  const lists = new Map<string, GroupMeetingObject[]>(groupIds.map((id) => [id, []]));
  for (const { meeting, ...known } of seen) {
    const ofMeeting = <T extends { meetingId: string }>(rows: readonly T[]) =>
      rows.filter(({ meetingId }) => meetingId === meeting.id);
    const whole = {
      ...known,
      meeting,
      times: ofMeeting(times),
      answers: ofMeeting(answers),
      municipalities,
    };
    lists.get(meeting.groupId)?.push(presentMeeting(ctx, whole, now));
  }
  return lists;
});
