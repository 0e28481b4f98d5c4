import type { Queries } from '@commonworks/api-platform/worker';

/** Which of the groups have a meeting that is arranged or was held: one condition of their next stage. */
export async function factsOfMeetings(
  tx: Queries,
  groupIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const meeting = await tx.query<{ groupId: string }>(
    `select distinct m.group_id as "groupId" from group_meeting m
     where m.group_id = any($1::uuid[]) and m.status in ('ARRANGED', 'HELD')`,
    [groupIds],
  );
  return new Set(meeting.map(({ groupId }) => groupId));
}
