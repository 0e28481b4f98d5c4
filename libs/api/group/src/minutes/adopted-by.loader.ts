import { defineLoader } from '@commonworks/api-platform';
import { openDirectory } from '../people/group-people.js';
import type { GroupAuthorObject } from '../people/person.types.js';
import { seeMinutes } from './seen-minutes.js';

/** Who adopted minutes, by the meeting. */
export const adoptedByLoader = defineLoader<string, GroupAuthorObject>(async (tx, meetingIds, ctx) => {
  const seen = [...(await seeMinutes(tx, ctx, meetingIds)).values()];
  const directory = await openDirectory(
    tx,
    ctx,
    seen.map(({ groupId }) => groupId),
    seen.flatMap(({ adopted }) => adopted?.municipalityId ?? []),
  );
  return new Map(
    seen.flatMap(({ meetingId, groupId, adopted }) =>
      adopted ? [[meetingId, directory.author(groupId, adopted)] as const] : [],
    ),
  );
});
