import { translate, type Locale } from '@commonworks/api-platform/worker';
import { beginnings, type AgendaItem } from '@commonworks/domain-meeting';
import type { CalendarEvent } from '@commonworks/domain-meeting/calendar';
import type { MeetingRow } from './meeting-rows.js';
import { endOf } from './present-meeting.js';
import { sayTime } from './say-when.js';

/** A meeting that has its time. */
export type TimedMeeting = MeetingRow & { readonly startsAt: Date };

export const isTimed = (meeting: MeetingRow): meeting is TimedMeeting => meeting.startsAt !== null;

/** The address of the meeting's page, from its slash on. */
export const meetingPath = ({ id, groupId }: Pick<MeetingRow, 'id' | 'groupId'>): string =>
  `/groups/${groupId}/meetings/${id}`;

/**
 * A meeting as it stands in a calendar, in its reader's language.
 * @param publicUrl where people reach the product, without a slash at its end
 */
export function calendarEvent(
  meeting: TimedMeeting,
  groupName: string,
  locale: Locale,
  publicUrl: string,
): CalendarEvent {
  const { id, sequence, changedAt, startsAt, minutes, zone, title, place, status } = meeting;
  const url = `${publicUrl}${meetingPath(meeting)}`;
  return {
    id,
    sequence,
    changedAt,
    startsAt,
    endsAt: endOf(startsAt, minutes),
    zone,
    title,
    description: [groupName, ...agendaLines(meeting, locale), url].join('\n'),
    place,
    url,
    cancelled: status === 'CANCELLED',
  };
}

/** The agenda with the time at which each item begins: “9:05 a.m. The released results (15 min)” */
export function agendaLines({ agenda, startsAt, zone }: TimedMeeting, locale: Locale): string[] {
  const after = beginnings(agenda);
  return agenda.map((item, index) =>
    translate(locale, 'group:meeting.agendaLine', {
      time: sayTime(locale, new Date(startsAt.getTime() + (after[index] ?? 0) * 60_000), zone),
      item: agendaTitle(item, locale),
      minutes: item.minutes,
    }),
  );
}

export const agendaTitle = ({ code, title }: AgendaItem, locale: Locale): string =>
  code === null ? (title ?? '') : translate(locale, `terms:scopingItem.${code}`);
