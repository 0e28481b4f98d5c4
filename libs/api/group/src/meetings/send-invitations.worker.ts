import { queueMail, sendsMails, type Transaction } from '@commonworks/api-platform/worker';
import type { MeetingRow } from './meeting-rows.js';
import { endOf } from './present-meeting.js';
import {
  insertInvitation,
  readLastInvitations,
  type InvitationRow,
  type MeetingPerson,
} from './told-rows.worker.js';

/** The mail's kind, which `meetingMail` writes. */
export const MEETING_MAIL = 'MEETING';
/** A mail is late once the meeting is over; one that cancels, a week after it was asked for. */
const WEEK = 7 * 86_400_000;

/**
 * Sends calendars what they lack: the meeting to people that have it not, or as it was; its cancellation to those that
 * have it and are no longer invited, or where it is called off. Done twice it sends nothing new.
 * @param people who is invited now
 */
export async function sendInvitations(
  tx: Transaction,
  meeting: MeetingRow,
  people: readonly MeetingPerson[],
  now: Date,
): Promise<void> {
  const { status, startsAt, minutes } = meeting;
  const isAhead = status === 'ARRANGED' && startsAt !== null && startsAt > now;
  if (!isAhead && status !== 'CANCELLED') return;
  if (!(await sendsMails(tx))) return;
  const last = new Map((await readLastInvitations(tx, meeting.id)).map((sent) => [sent.personId, sent]));
  const invited = new Map(isAhead ? people.map((person) => [person.personId, person]) : []);

  if (isAhead)
    for (const { personId, locale } of invited.values()) {
      const sent = last.get(personId);
      if (sent && !sent.cancels && sent.told === meeting.sequence) continue;
      const endsAt = endOf(startsAt, minutes);
      const id = await insertInvitation(tx, {
        meetingId: meeting.id,
        personId,
        sequence: sequenceAfter(sent),
        told: meeting.sequence,
        cancels: false,
        startsAt,
        endsAt,
      });
      await queueMail(tx, { kind: MEETING_MAIL, subjectId: id, locale, expiresAt: endsAt });
    }
  for (const sent of last.values()) {
    if (sent.cancels || invited.has(sent.personId) || sent.endsAt <= now) continue;
    const cancelled = {
      ...sent,
      sequence: sequenceAfter(sent),
      told: meeting.sequence,
      cancels: true,
    };
    const id = await insertInvitation(tx, cancelled);
    const expiresAt = new Date(now.getTime() + WEEK);
    await queueMail(tx, { kind: MEETING_MAIL, subjectId: id, locale: 'en', expiresAt });
  }
}

const sequenceAfter = (sent: InvitationRow | undefined): number => (sent ? sent.sequence + 1 : 0);
