import ICAL from 'ical.js';
import type { MailSink } from './mail-sink.js';

/** What a calendar program reads in a mail, by a parser that is not ours. */
export interface SentCalendar {
  method: string;
  title: string;
  uid: string;
  sequence: number;
  /** The time on the clocks of its zone: 2026-12-11T13:00:00. */
  starts: string;
  zone: string;
}

/** The calendars of this meeting that went to this address, each as it came first, in the order in which they came. */
export const calendarsTo = ({ received }: MailSink, email: string, title: string): SentCalendar[] =>
  received
    .filter(({ recipients }) => recipients.includes(email))
    .flatMap(({ parsed }) =>
      (parsed.attachments ?? []).filter(({ contentType }) => contentType === 'text/calendar'),
    )
    .map(({ content }) => read(content.toString('utf8')))
    .filter((calendar) => calendar.title.includes(title))
    .filter((calendar, index, all) => index === 0 || calendar.sequence !== all[index - 1]?.sequence);

function read(text: string): SentCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    title: event.summary,
    uid: event.uid,
    sequence: event.sequence,
    starts: event.startDate.toString(),
    zone: event.startDate.zone?.tzid ?? '',
  };
}
