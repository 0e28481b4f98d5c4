import { permits } from '@commonworks/access';
import {
  AppError,
  defineSharedText,
  found,
  TEXT_ROOT,
  TextFull,
  TextRefused,
  type Queries,
  type TenantContext,
} from '@commonworks/api-platform';
import {
  isMinuted,
  MINUTES_SCHEMA_VERSION,
  readMinutesText,
  type MinutesStatus,
  type MinutesText,
} from '@commonworks/domain-minutes';
import type { MeetingStatus } from '@commonworks/domain-meeting';
import * as Y from 'yjs';
import { readGroups, subjectOf } from '../../groups/group-rows.js';
import { treeOf } from './minutes-tree.js';
import { appendUpdate, readText, storeSnapshot } from './text-rows.js';

/**
 * The text of a meeting's minutes: members have it open while it is written and after, their leads and delegates write in
 * it while it is a draft. Observers, who is invited and who left have it never, but for the copies that they read.
 */
export const minutesSharedText = defineSharedText<MinutesText>({
  kind: 'minutes',
  schemaVersion: MINUTES_SCHEMA_VERSION,

  async open(tx, ctx, meetingId) {
    const minutes = await findMinutes(tx, ctx, meetingId);
    const [group] = minutes ? await readGroups(tx, [minutes.groupId]) : [];
    if (!minutes || !group || !permits(ctx.ability, 'readRestricted', 'Group', subjectOf(group))) return null;
    const isWritten = minutes.status === 'DRAFT' && isMinuted(minutes.meetingStatus);
    const canWrite = isWritten && permits(ctx.ability, 'write', 'Group', subjectOf(group));
    return { canWrite, municipality: minutes.municipality ?? '' };
  },

  read: readText,

  async append(tx, { personId }, meetingId, update) {
    const seq = await appendUpdate(tx, meetingId, found(personId), update);
    if (seq === null) throw new AppError('CONFLICT', {}, 'group:refused.minutes.circulated');
    return seq;
  },

  compact: storeSnapshot,

  check(doc) {
    refuseHidden(doc.getXmlFragment(TEXT_ROOT));
    const read = readMinutesText(treeOf(doc));
    if ('fault' in read && read.fault === 'SIZE') throw new TextFull();
    if ('fault' in read) throw new TextRefused(`no text of minutes: ${read.fault}`);
    return read.text;
  },
});

interface FoundMinutes {
  readonly groupId: string;
  readonly status: MinutesStatus;
  /** Of the meeting: where it was called off there is nothing to be written. */
  readonly meetingStatus: MeetingStatus;
  /** For which of its members the person is there. */
  readonly municipality: string | null;
}

async function findMinutes(
  tx: Queries,
  { municipalityIds }: TenantContext,
  meetingId: string,
): Promise<FoundMinutes | undefined> {
  const [minutes] = await tx.query<FoundMinutes>(
    `select m.group_id as "groupId", m.status, h.status as "meetingStatus", (
       select p.name from group_member g join municipality p on p.id = g.municipality_id
       where g.group_id = m.group_id and g.standing = 'MEMBER' and g.municipality_id = any($2::uuid[])
       order by p.id limit 1) as municipality
     from meeting_minutes m join group_meeting h on h.group_id = m.group_id and h.id = m.meeting_id
     where m.meeting_id = $1`,
    [meetingId, municipalityIds],
  );
  return minutes;
}

/**
 * What Yjs can hold beside a tree's nodes and words, and nobody would see.
 * @throws TextRefused
 */
function refuseHidden(type: Y.XmlFragment | Y.XmlElement | Y.XmlText): void {
  if (!(type instanceof Y.XmlElement) && [...type._map.values()].some((item) => !item.deleted))
    throw new TextRefused('attributes where there are none');
  if (type instanceof Y.XmlText) return;
  for (const child of type.toArray())
    if (child instanceof Y.XmlElement || child instanceof Y.XmlText) refuseHidden(child);
}
