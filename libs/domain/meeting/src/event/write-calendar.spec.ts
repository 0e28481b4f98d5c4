import { describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { type CalendarEvent, writeFeed, writeInvitation } from './write-calendar.js';

const event: CalendarEvent = {
  id: '4d4a9c1e-0000-4000-8000-000000000007',
  sequence: 2,
  changedAt: new Date('2026-11-24T12:00:00Z'),
  startsAt: new Date('2027-03-11T14:00:00Z'),
  endsAt: new Date('2027-03-11T15:30:00Z'),
  zone: 'America/Toronto',
  title: 'Réunion; budget, suite\\fin',
  description: 'Line 1\nLine 2\r\nATTACH:http://evil.example/x\nBEGIN:VALARM',
  place: 'Salle A\r\nURL:http://evil.example',
  url: 'https://commonworks.example/groups/1/meetings/2',
  cancelled: false,
};
const parties = {
  organizer: { name: 'CLASS replacement', email: 'no-reply@commonworks.example' },
  attendee: { name: 'Zoé "Z"; Roy\r\nX-EVIL:1', email: 'zoe@alder.example' },
};

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return { calendar, events: calendar.getAllSubcomponents('vevent') };
}
const written = (change: Partial<CalendarEvent> = {}) => {
  const { content, method } = writeInvitation({ ...event, ...change }, parties);
  const { calendar, events } = read(content);
  const [first] = events;
  if (!first) throw new Error('no event');
  return { content, method, calendar, raw: first, event: new ICAL.Event(first) };
};
const day = (time: ICAL.Time) => time.toJSDate().toISOString();

describe('an invitation', () => {
  test('is one event at its moment, on the clocks of its zone, whose rules come with it', () => {
    const { method, calendar, raw, event: read } = written();
    expect([method, calendar.getFirstPropertyValue('method')]).toEqual(['REQUEST', 'REQUEST']);
    expect(read.uid).toBe('4d4a9c1e-0000-4000-8000-000000000007@commonworks');
    expect([read.sequence, raw.getFirstPropertyValue('status')]).toEqual([2, 'CONFIRMED']);
    expect(read.startDate.toString()).toBe('2027-03-11T09:00:00');
    expect([day(read.startDate), day(read.endDate)]).toEqual([
      event.startsAt.toISOString(),
      event.endsAt.toISOString(),
    ]);
    expect(raw.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('America/Toronto');
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
    expect(String(raw.getFirstPropertyValue('dtstamp'))).toBe('2026-11-24T12:00:00Z');
  });

  test('keeps nine o’clock over the change to daylight saving time', () => {
    const { event: read } = written({
      startsAt: new Date('2027-03-16T13:00:00Z'),
      endsAt: new Date('2027-03-16T14:30:00Z'),
    });
    expect([read.startDate.toString(), day(read.startDate)]).toEqual([
      '2027-03-16T09:00:00',
      '2027-03-16T13:00:00.000Z',
    ]);
  });

  test('in an hour that clocks show twice is told in UTC', () => {
    const second = new Date('2026-11-01T06:30:00Z');
    const { raw, event: read } = written({ startsAt: second, endsAt: new Date('2026-11-01T08:00:00Z') });
    expect(raw.getFirstProperty('dtstart')?.getParameter('tzid')).toBeUndefined();
    expect(day(read.startDate)).toBe(second.toISOString());
  });

  test('of a cancelled event cancels it', () => {
    const { method, calendar, raw, event: read } = written({ cancelled: true, sequence: 3 });
    expect([method, calendar.getFirstPropertyValue('method')]).toEqual(['CANCEL', 'CANCEL']);
    expect([raw.getFirstPropertyValue('status'), read.sequence]).toEqual(['CANCELLED', 3]);
    expect(read.uid).toBe(written().event.uid);
  });

  test('names the one who is invited and the organizer, and nobody else', () => {
    const { raw } = written();
    const [attendee, ...others] = raw.getAllProperties('attendee');
    expect(others).toEqual([]);
    expect(attendee?.getParameter('cn')).toBe('Zoé ’Z’; Roy X-EVIL:1');
    expect(String(attendee?.getFirstValue()).toLowerCase()).toBe('mailto:zoe@alder.example');
    expect(String(raw.getFirstPropertyValue('organizer')).toLowerCase()).toContain(
      'mailto:no-reply@commonworks.example',
    );
  });

  test('what people write stays text, and lines have 75 bytes at most', () => {
    const { content, raw, event: read } = written();
    expect(read.summary).toBe(event.title);
    expect(read.description).toBe('Line 1\nLine 2\nATTACH:http://evil.example/x\nBEGIN:VALARM');
    expect(read.location).toBe('Salle A URL:http://evil.example');
    expect(raw.getFirstPropertyValue('url')).toBe(event.url);
    expect(raw.getAllSubcomponents()).toEqual([]);
    expect(raw.getFirstProperty('attach')).toBeNull();
    expect(raw.getFirstProperty('x-evil')).toBeNull();
    for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('a feed', () => {
  test('has all events, each on the clocks of its zone, and no people', () => {
    const second = { ...event, id: 'other', zone: 'America/Edmonton' as const, title: 'Two' };
    const { calendar, events } = read(writeFeed('Réunions\r\nX-EVIL:1', [event, second]));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Réunions X-EVIL:1');
    expect(events.map((each) => new ICAL.Event(each).startDate.toString())).toEqual([
      '2027-03-11T09:00:00',
      '2027-03-11T08:00:00',
    ]);
    expect(events.map((each) => day(new ICAL.Event(each).startDate))).toEqual([
      event.startsAt.toISOString(),
      event.startsAt.toISOString(),
    ]);
    for (const each of events) expect(each.getFirstProperty('attendee')).toBeNull();
  });

  test('without an event is a calendar all the same', () => {
    expect(read(writeFeed('Empty', [])).events).toEqual([]);
  });
});
