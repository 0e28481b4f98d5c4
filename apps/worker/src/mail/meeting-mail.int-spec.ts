import { createLogger, enqueueJob, createDataSource, WorkerDatabase } from '@commonworks/api-platform/worker';
import {
  connected,
  testDatabase,
  twoMunicipalities,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { insertArrangedMeeting } from '../../testing/insert-arranged-meeting.js';
import { startMailSink, type MailSink, type ReceivedMail } from '../../testing/mail-sink.js';
import { productFeatures } from '../features.js';
import { startWorker, type RunningWorker } from '../worker.js';

const SENDER = 'no-reply@region.example';
const TELL = { name: 'tell_meeting', title: '', ids: ['meeting'], attempts: 10 } as const;

let db: TestDatabase;
let world: TwoMunicipalities;
let sink: MailSink;
let worker: RunningWorker;

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(db.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);

beforeAll(async () => {
  db = await testDatabase();
  world = await twoMunicipalities(db);
  await sql(`update person set locale = 'fr' where id = $1`, [world.people.southLead.id]);
  sink = await startMailSink();
  const publicUrl = 'https://region.example';
  worker = await startWorker(
    {
      databaseUrl: db.workerUrl,
      disclosure: { minimumHidden: 5, dominancePercent: 10 },
      mail: { smtpUrl: sink.url, from: `Commonworks <${SENDER}>`, publicUrl },
      filesDirectory: '',
      exitWithParent: false,
    },
    createLogger('silent'),
    productFeatures(publicUrl, SENDER),
  );
});
afterAll(async () => {
  await worker?.stop();
  await sink?.close();
  await db?.drop();
});

/** The mails of one round to both leads, by their address. */
async function told(meetingId: string): Promise<Map<string, ReceivedMail>> {
  sink.received.length = 0;
  const source = await createDataSource({ url: db.workerUrl, poolSize: 1 }).initialize();
  await new WorkerDatabase(source).write((tx) =>
    enqueueJob(tx, { ...TELL, ids: [...TELL.ids] }, { meeting: meetingId }),
  );
  await source.destroy();
  const deadline = Date.now() + 20_000;
  while (sink.received.length < 2 && Date.now() < deadline) await sleep(25);
  // One too many would have come by then.
  await sleep(300);
  expect(sink.received).toHaveLength(2);
  return new Map(sink.received.map((mail) => [mail.recipients.join(), mail]));
}

function read(mail: ReceivedMail | undefined) {
  const part = mail?.parsed.attachments.find(({ contentType }) => contentType === 'text/calendar');
  const calendar = new ICAL.Component(ICAL.parse(part?.content.toString() ?? ''));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const [raw] = calendar.getAllSubcomponents('vevent');
  if (!raw) throw new Error('no event');
  const event = new ICAL.Event(raw);
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    startsAt: event.startDate.toJSDate().toISOString(),
    shown: event.startDate.toString(),
    attendees: raw.getAllProperties('attendee').map((one) => String(one.getFirstValue()).toLowerCase()),
    organizer: String(raw.getFirstPropertyValue('organizer')).toLowerCase(),
  };
}

test('a meeting reaches the calendars of its people, follows its change, and leaves them when it is called off', async () => {
  const meetingId = await insertArrangedMeeting(db, world, new Date('2027-03-11T14:00:00Z'));
  const { lead, southLead } = world.people;

  const first = await told(meetingId);
  const [english, french] = [first.get(lead.email), first.get(southLead.email)];
  expect(read(english)).toEqual({
    method: 'REQUEST',
    uid: `${meetingId}@commonworks`,
    sequence: 0,
    startsAt: '2027-03-11T14:00:00.000Z',
    shown: '2027-03-11T09:00:00',
    attendees: [`mailto:${lead.email}`],
    organizer: `mailto:${SENDER}`,
  });
  expect(english?.raw).toContain('text/calendar; charset=utf-8; method=REQUEST');
  expect(english?.raw).not.toContain(southLead.email);
  expect(english?.parsed.subject).toMatch(
    /^Meeting: Portée: étape 1, Thursday, March 11, 2027, 9:00\Wa\.m\./,
  );
  expect(french?.parsed.subject).toMatch(/^Réunion\W: Portée: étape 1, jeudi 11 mars 2027, 0?9\Wh\W00/);
  expect(french?.parsed.text).toContain('Rôles et confidentialité');
  expect(read(french).attendees).toEqual([`mailto:${southLead.email}`]);

  // After the change to daylight saving time: the same hour of the clocks.
  await sql(
    `update group_meeting set starts_at = '2027-03-16T13:00:00Z', sequence = sequence + 1 where id = $1`,
    [meetingId],
  );
  const second = read((await told(meetingId)).get(lead.email));
  expect([second.method, second.uid, second.sequence, second.shown, second.startsAt]).toEqual([
    'REQUEST',
    `${meetingId}@commonworks`,
    1,
    '2027-03-16T09:00:00',
    '2027-03-16T13:00:00.000Z',
  ]);

  await sql(`update group_meeting set status = 'CANCELLED', sequence = sequence + 1 where id = $1`, [
    meetingId,
  ]);
  const last = (await told(meetingId)).get(lead.email);
  expect(read(last)).toMatchObject({ method: 'CANCEL', uid: `${meetingId}@commonworks`, sequence: 2 });
  expect(last?.raw).toContain('text/calendar; charset=utf-8; method=CANCEL');
});
