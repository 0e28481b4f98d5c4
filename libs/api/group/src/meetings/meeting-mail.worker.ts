import {
  createTenantContext,
  translate,
  type FindMailReader,
  type Locale,
  type MailComposer,
  type MailPart,
  type Transaction,
} from '@commonworks/api-platform/worker';
import { writeInvitation, type CalendarEvent } from '@commonworks/domain-meeting/calendar';
import '../group-messages.js';
import { readGroups } from '../groups/group-rows.js';
import { agendaLines, calendarEvent, isTimed, type TimedMeeting } from './calendar-event.js';
import { sightOf } from './meeting-access.js';
import { readGuests, readMeetings } from './meeting-rows.js';
import { endOf } from './present-meeting.js';
import { sayTime, sayWhen } from './say-when.js';
import { MEETING_MAIL } from './send-invitations.worker.js';
import { readInvitation, type InvitationRow } from './told-rows.worker.js';

export interface MeetingMailOptions {
  /** Where people reach the product, without a slash at its end. */
  readonly publicUrl: string;
  /** The address that mails come from: calendars believe who invites where it is who sends. */
  readonly sender: string;
  readonly findReader: FindMailReader;
}

type Kind = 'invited' | 'changed' | 'cancelled' | 'notInvited';

/** What the mail says of a meeting; of one that its reader sees no longer, when it was. */
interface Said {
  readonly kind: Kind;
  readonly groupName: string;
  readonly meeting: TimedMeeting;
}

/**
 * The mail that brings a meeting to a calendar, changes it there, or takes it out. It is written when it is sent, of what
 * its reader may see then; where a newer one was asked for meanwhile there is nothing to send.
 */
export const meetingMail = (options: MeetingMailOptions): MailComposer => ({
  kind: MEETING_MAIL,

  // It is for one person's calendar: nobody hands it over.
  head: async () => null,

  async compose(tx, { subjectId }) {
    const invitation = await readInvitation(tx, subjectId);
    const reader = invitation && (await options.findReader(tx, invitation.personId));
    if (!invitation || !reader) return null;
    const said = await whatToSay(tx, invitation, createTenantContext(reader));
    if (said === null) return null;
    const { email, locale } = reader;
    const event = eventOf(said, invitation, locale, options.publicUrl);
    return {
      to: email,
      locale,
      parts: { en: partIn('en', said, event.url), fr: partIn('fr', said, event.url) },
      calendar: writeInvitation(event, {
        organizer: { name: said.groupName, email: options.sender },
        attendee: { name: email, email },
      }),
    };
  },
});

/** Null where it is not so any more: then another mail is on its way, or there is nothing to tell. */
async function whatToSay(
  tx: Transaction,
  { meetingId, cancels, sequence, startsAt, endsAt }: InvitationRow,
  reader: Parameters<typeof sightOf>[0],
): Promise<Said | null> {
  const [meeting] = await readMeetings(tx, [meetingId]);
  const [group] = meeting ? await readGroups(tx, [meeting.groupId]) : [];
  if (!meeting || !group) return null;
  const guests = (await readGuests(tx, [meetingId])).map(({ municipalityId }) => municipalityId);
  const sees = sightOf(reader, group, guests) !== null;
  const groupName = group.name;
  if (cancels) {
    if (sees && isTimed(meeting)) return { kind: 'cancelled', groupName, meeting };
    // Who is no longer invited is told nothing that happened since.
    const minutes = (endsAt.getTime() - startsAt.getTime()) / 60_000;
    const bare = { ...meeting, title: groupName, place: '', agenda: [], reason: '', startsAt, minutes };
    return { kind: 'notInvited', groupName, meeting: bare };
  }
  if (!sees || meeting.status !== 'ARRANGED' || !isTimed(meeting)) return null;
  return { kind: sequence === 0 ? 'invited' : 'changed', groupName, meeting };
}

function eventOf(
  { kind, groupName, meeting }: Said,
  { sequence, madeAt }: InvitationRow,
  locale: Locale,
  publicUrl: string,
): CalendarEvent {
  const event = calendarEvent(meeting, groupName, locale, publicUrl);
  // Each person's calendar counts for itself: who comes back after a cancellation needs a higher one.
  return {
    ...event,
    sequence,
    changedAt: madeAt,
    cancelled: kind === 'cancelled' || kind === 'notInvited',
  };
}

function partIn(locale: Locale, { kind, groupName, meeting }: Said, url: string): MailPart {
  const { title, startsAt, minutes, zone, place, reason } = meeting;
  const say = (key: string, params = {}) => translate(locale, `group:meetingMail.${key}`, params);
  const when = sayWhen(locale, startsAt, zone);
  const end = sayTime(locale, endOf(startsAt, minutes), zone);
  const isOff = kind === 'cancelled' || kind === 'notInvited';
  return {
    subject: translate(locale, `group:meetingMail.subject.${kind}`, { title, when }),
    paragraphs: [
      translate(locale, `group:meetingMail.said.${kind}`, { title, groupName, when, end }),
      ...(place ? [say('place', { place })] : []),
      ...(isOff && reason ? [say('reason', { reason })] : []),
      ...(isOff ? [] : [agendaLines(meeting, locale).join('\n')]),
    ],
    ...(kind === 'notInvited' ? {} : { link: { label: say('link'), url } }),
  };
}
