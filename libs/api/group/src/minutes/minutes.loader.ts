import { defineLoader } from '@commonworks/api-platform';
import { readAdopted } from './minutes-rows.js';
import type { MeetingMinutesObject } from './minutes.types.js';
import { seeMinutes, type SeenMinutes } from './seen-minutes.js';

export function presentMinutes(seen: SeenMinutes): MeetingMinutesObject {
  const { meetingId, status, language, revision, version, reason, leftOut } = seen;
  const { circulatedAt, correctionsUntil, adoptedAt, digest } = seen;
  return {
    seen,
    id: meetingId,
    status,
    language,
    revision,
    version,
    reason,
    leftOut,
    circulatedAt,
    correctionsUntil,
    adoptedAt,
    digest,
  };
}

/** The minutes of meetings, by the meeting. */
export const minutesLoader = defineLoader<string, MeetingMinutesObject>(async (tx, meetingIds, ctx) => {
  const seen = await seeMinutes(tx, ctx, meetingIds);
  return new Map([...seen].map(([id, one]) => [id, presentMinutes(one)]));
});

/** Minutes of groups that were adopted, the newest first; to who left, those adopted until then. */
export const adoptedMinutesLoader = defineLoader<string, MeetingMinutesObject[]>(
  async (tx, groupIds, ctx) => {
    const adopted = await readAdopted(tx, groupIds);
    const seen = await seeMinutes(
      tx,
      ctx,
      adopted.map(({ meetingId }) => meetingId),
    );
    const lists = new Map<string, MeetingMinutesObject[]>();
    for (const { groupId, meetingId } of adopted) {
      const one = seen.get(meetingId);
      if (one) lists.set(groupId, [...(lists.get(groupId) ?? []), presentMinutes(one)]);
    }
    return lists;
  },
);
