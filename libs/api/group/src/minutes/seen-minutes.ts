import { permits, type ActionOn } from '@commonworks/access';
import type { Queries, TenantContext } from '@commonworks/api-platform';
import type { MinutesRecord, MinutesStatus } from '@commonworks/domain-minutes';
import { readGroups, subjectOf } from '../groups/group-rows.js';
import type { Signed } from '../people/group-people.js';
import { readCopies, readMinutes } from './minutes-rows.js';
import type { MinutesLanguage } from './minutes.enums.js';

/** Minutes as a reader sees them: a member all of them, others what was circulated without what is confidential. */
export interface SeenMinutes {
  readonly sight: 'ALL' | 'OPEN';
  readonly groupId: string;
  readonly meetingId: string;
  readonly status: MinutesStatus;
  readonly language: MinutesLanguage;
  readonly revision: number;
  readonly version: number;
  /** Why they were taken back last. */
  readonly reason: string;
  /** How many items are confidential and not shown. */
  readonly leftOut: number;
  readonly circulatedAt: Date | null;
  readonly correctionsUntil: Date | null;
  readonly adoptedAt: Date | null;
  readonly adopted: Signed | null;
  readonly digest: string | null;
  /** What was circulated; null while they are written. */
  readonly record: MinutesRecord | null;
}

/** What the reader sees of minutes, by the meeting. */
export async function seeMinutes(
  tx: Queries,
  { ability }: Pick<TenantContext, 'ability'>,
  meetingIds: readonly string[],
): Promise<Map<string, SeenMinutes>> {
  const minutes = await readMinutes(tx, meetingIds);
  const copies = await readCopies(tx, meetingIds);
  const groupIds = [...new Set([...minutes, ...copies].map(({ groupId }) => groupId))];
  const groups = new Map((await readGroups(tx, groupIds)).map((group) => [group.id, group]));
  const may = (groupId: string, ...actions: ActionOn<'Group'>[]) => {
    const group = groups.get(groupId);
    return (
      group !== undefined && actions.some((action) => permits(ability, action, 'Group', subjectOf(group)))
    );
  };
  const seen = new Map<string, SeenMinutes>();
  for (const { body, adoptedBy, adoptedFor, ...copy } of copies)
    if (may(copy.groupId, 'open', 'readRecord'))
      seen.set(copy.meetingId, {
        ...copy,
        sight: 'OPEN',
        reason: '',
        adopted: signedBy(adoptedBy, adoptedFor),
        record: body,
      });
  for (const { circulated, adoptedBy, adoptedFor, ...row } of minutes)
    if (may(row.groupId, 'readRestricted'))
      seen.set(row.meetingId, {
        ...row,
        sight: 'ALL',
        leftOut: 0,
        adopted: signedBy(adoptedBy, adoptedFor),
        record: circulated,
      });
  return seen;
}

const signedBy = (personId: string | null, municipalityId: string | null): Signed | null =>
  personId !== null && municipalityId !== null ? { personId, municipalityId } : null;
