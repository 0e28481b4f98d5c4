import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { clockTime, momentOf, zoneRules } from '../clock/clock.js';
import { isZone, type Zone } from '../clock/zones.js';

/** What stands in a calendar. */
export interface CalendarEvent {
  /** The same for good: by it a calendar knows that this is the event it has. */
  readonly id: string;
  /** Rises with each change: by it a calendar knows the newer. */
  readonly sequence: number;
  readonly changedAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly zone: Zone;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly url: string;
  readonly cancelled: boolean;
}

export interface CalendarPerson {
  readonly name: string;
  readonly email: string;
}

/** Who invites, which has to be who sends the mail, and the one who is invited: nobody reads of the others. */
export interface CalendarParties {
  readonly organizer: CalendarPerson;
  readonly attendee: CalendarPerson;
}

/** An invitation (RFC 5546): the event as it now stands, or that it is off. */
export interface CalendarInvitation {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly content: string;
}

/** Invites one person to the event, tells of its change, or that it is called off. */
export function writeInvitation(
  event: CalendarEvent,
  { organizer, attendee }: CalendarParties,
): CalendarInvitation {
  const method = event.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = newCalendar().method(method);
  const written = addEvent(calendar, event);
  written.organizer({ name: named(organizer), email: organizer.email });
  written.createAttendee({
    name: named(attendee),
    email: attendee.email,
    rsvp: false,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
  });
  return { method, content: calendar.toString() };
}

/**
 * A calendar that programs fetch again and again: all its events as they stand.
 * @param name words of the product, which are not escaped
 */
export function writeFeed(name: string, events: readonly CalendarEvent[]): string {
  const calendar = newCalendar().method(ICalCalendarMethod.PUBLISH).name(oneLine(name)).ttl(REFRESH_SECONDS);
  for (const event of events) addEvent(calendar, event);
  return calendar.toString();
}

const REFRESH_SECONDS = 3_600;

const newCalendar = (): ICalCalendar =>
  ical({
    prodId: { company: 'Commonworks', product: 'Meetings', language: 'EN' },
    timezone: { name: null, generator: (zone) => (isZone(zone) ? zoneRules(zone) : null) },
  });

function addEvent(calendar: ICalCalendar, event: CalendarEvent) {
  const { startsAt, endsAt, zone, title, description, place, url, cancelled } = event;
  // A time that clocks show twice, or an end beyond such an hour, is told in UTC.
  const told = [startsAt, endsAt].every(
    (at) => momentOf(clockTime(at, zone), zone)?.getTime() === at.getTime(),
  );
  const time = (at: Date) => (told ? `${clockTime(at, zone)}:00` : at);
  return calendar.createEvent({
    id: `${event.id}@commonworks`,
    sequence: event.sequence,
    stamp: event.changedAt,
    start: time(startsAt),
    end: time(endsAt),
    timezone: told ? zone : null,
    summary: oneLine(title),
    description: description.replace(/\r\n?/g, '\n'),
    location: oneLine(place),
    url,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  });
}

/** In a parameter no quote can be written (RFC 5545, 3.1.1). */
const named = ({ name, email }: CalendarPerson): string => oneLine(name).replaceAll('"', '’') || email;

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
