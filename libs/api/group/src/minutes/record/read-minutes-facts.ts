import { type TenantContext, type Transaction } from '@commonworks/api-platform';
import { isZone, type Zone } from '@commonworks/domain-meeting';
import { openRecord, type MinutesRecord } from '@commonworks/domain-minutes';
import type { MinutesFacts } from '@commonworks/domain-minutes/document';
import { readGroups } from '../../groups/group-rows.js';
import { readMeetings } from '../../meetings/meeting-rows.js';
import { openDirectory } from '../../people/group-people.js';
import { readAddenda } from '../corrections/correction-rows.js';
import { dayAt } from '../document/minutes-words.js';
import { seeMinutes, type SeenMinutes } from '../seen-minutes.js';
import { readDraft } from '../text/read-draft.js';
import { composeRecord } from './compose-record.js';

/** What a document of minutes is made from, for one reader. */
export interface MinutesToWrite {
  readonly facts: MinutesFacts;
  /** By whose clocks its times are said. */
  readonly zone: Zone;
}

/**
 * Minutes as they may leave in a document: as they are written, or as they were circulated, never with what is confidential,
 * whoever asks. Null where the reader sees none.
 */
export async function readMinutesFacts(
  tx: Transaction,
  ctx: TenantContext,
  meetingId: string,
): Promise<MinutesToWrite | null> {
  const seen = (await seeMinutes(tx, ctx, [meetingId])).get(meetingId);
  if (!seen) return null;
  const { status, circulatedAt, correctionsUntil, adoptedAt, digest, adopted } = seen;
  const open = openRecord(seen.record ?? (await composeDraft(tx, ctx, seen)));
  const { zone } = open.record.meeting;
  if (!isZone(zone)) throw new Error(`meeting ${meetingId} has a zone that is not known: ${zone}`);
  const addenda = await readAddenda(tx, [meetingId]);
  const directory = await openDirectory(
    tx,
    ctx,
    [seen.groupId],
    [...addenda.map(({ addedFor }) => addedFor), ...(adopted ? [adopted.municipalityId] : [])],
  );
  const by = (personId: string, municipalityId: string) => {
    const { name, municipality } = directory.author(seen.groupId, { personId, municipalityId });
    return { person: name, municipality: municipality?.name ?? null };
  };
  const moment = adoptedAt ?? circulatedAt;
  const facts: MinutesFacts = {
    record: open.record,
    leftOut: seen.leftOut + open.leftOut,
    status,
    circulatedAt,
    correctionsUntil,
    adoptedAt,
    adoptedBy: adopted && by(adopted.personId, adopted.municipalityId),
    digest,
    addenda: addenda.map(({ text, at, addedBy, addedFor }) => ({ text, at, ...by(addedBy, addedFor) })),
    dated: moment && dayAt(moment, zone),
  };
  return { facts, zone };
}

async function composeDraft(
  tx: Transaction,
  ctx: TenantContext,
  { groupId, meetingId, language }: SeenMinutes,
): Promise<MinutesRecord> {
  const [group] = await readGroups(tx, [groupId]);
  const [meeting] = await readMeetings(tx, [meetingId]);
  if (!group || !meeting) throw new Error(`minutes are seen whose meeting ${meetingId} is not`);
  const { text } = await readDraft(tx, meetingId);
  return composeRecord(tx, { group, meeting, language, text }, (ids) =>
    openDirectory(tx, ctx, [groupId], ids),
  );
}
