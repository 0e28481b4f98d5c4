import {
  connectTenants,
  sendMail,
  type TenantDatabase,
  visitorContext,
  withPurpose,
} from '@commonworks/api-platform';
import {
  createLogger,
  jobFailedComposer,
  type CalendarPart,
  type MailComposer,
  platformJobKinds,
} from '@commonworks/api-platform/worker';
import { connected, testDatabase, type TestDatabase } from '@commonworks/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { startMailSink, type MailSink } from '../../testing/mail-sink.js';
import { startWorker, type RunningWorker } from '../worker.js';

const AUTHENTICATE = withPurpose(visitorContext('en'), 'AUTHENTICATE');
const log = createLogger('silent');

let db: TestDatabase;
let api: TenantDatabase;
let sink: MailSink;
const workers: RunningWorker[] = [];

/** What the mails of these subjects have for a calendar. */
const invited = new Map<string, CalendarPart>();
/** Tokens made, by the subject of their mail. */
const made = new Map<string, number>();

const part = (word: string, url: string) => ({
  subject: `${word}\r\nBcc: evil@other.example`,
  paragraphs: [`<b>${word}</b> & more`],
  link: { label: word, url },
});
const composer: MailComposer = {
  kind: 'SPEC',
  head: async () => ({ to: 'clerk@north.example', subject: 'Hello' }),
  compose: async (_tx, { subjectId }) => {
    made.set(subjectId, (made.get(subjectId) ?? 0) + 1);
    const url = `https://region.example/x?made=${made.get(subjectId)}&b=2`;
    const parts = { en: part('Hello', url), fr: part('Bonjour', url) };
    return { to: 'clerk@north.example', parts, calendar: invited.get(subjectId) };
  },
};

async function start(smtpUrl: string | null, composers = [composer]): Promise<RunningWorker> {
  const mail = smtpUrl && {
    smtpUrl,
    from: 'Commonworks <no-reply@region.example>',
    publicUrl: 'https://region.example',
  };
  const worker = await startWorker(
    {
      databaseUrl: db.workerUrl,
      disclosure: { minimumHidden: 5, dominancePercent: 10 },
      mail: mail || null,
      filesDirectory: '',
      exitWithParent: false,
    },
    log,
    {
      composers,
      notifications: [jobFailedComposer(new Map())],
      handlers: () => [],
      releaseSteps: [],
      atStart: [],
    },
  );
  workers.push(worker);
  return worker;
}

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(db.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);

const request = (subjectId: string, locale: 'en' | 'fr' = 'en', validSeconds = 3_600) =>
  api.write(AUTHENTICATE, (tx) =>
    sendMail(tx, AUTHENTICATE, { kind: 'SPEC', subjectId, locale, validSeconds }),
  );

const stateOf = async (subjectId: string) =>
  (
    await sql<{ state: string }>(
      'select state from outgoing_mail where subject_id = $1 order by created_at desc limit 1',
      [subjectId],
    )
  )[0]?.state;

async function until(condition: () => Promise<boolean> | boolean, milliseconds = 15_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('it did not come to that');
    await sleep(25);
  }
}

beforeAll(async () => {
  db = await testDatabase();
  await sql(`insert into mail_kind values ('SPEC')`);
  await sql(`delete from mail_kind where name <> 'SPEC'`);
  // Of the features nothing runs here.
  await sql('delete from job_kind where name <> all ($1)', [platformJobKinds.map(({ name }) => name)]);
  await sql(`delete from notification_kind where name <> 'JOB_FAILED'`);
  api = await connectTenants(db);
  sink = await startMailSink();
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  sink.refuseWith = null;
  sink.received.length = 0;
});
afterAll(async () => {
  await api?.close();
  await sink?.close();
  await db?.drop();
});

describe('a mail', () => {
  test('goes out once its transaction is committed, in the reader’s language first; not when it was rolled back', async () => {
    await start(sink.url);
    const [kept, undone] = [randomUUID(), randomUUID()];
    await expect(
      api.write(AUTHENTICATE, async (tx) => {
        await sendMail(tx, AUTHENTICATE, {
          kind: 'SPEC',
          subjectId: undone,
          locale: 'en',
          validSeconds: 60,
        });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await until(async () => (await request(kept, 'fr')) === 'MAILED');
    await until(async () => (await stateOf(kept)) === 'SENT');
    expect(sink.received).toHaveLength(1);
    const { parsed, recipients } = sink.received[0] ?? {};
    expect(recipients).toEqual(['clerk@north.example']);
    expect(parsed?.subject).toBe('Bonjour Bcc: evil@other.example');
    expect(parsed?.bcc).toBeUndefined();
    expect(parsed?.from?.text).toContain('no-reply@region.example');
    const text = parsed?.text ?? '';
    expect(text.indexOf('Bonjour')).toBeLessThan(text.indexOf('Hello'));
    expect(String(parsed?.html)).toContain('&lt;b&gt;Bonjour&lt;/b&gt; &amp; more');
    expect(await stateOf(undone)).toBeUndefined();
    expect(made.get(undone)).toBeUndefined();
  });

  test.each(['REQUEST', 'CANCEL'] as const)(
    'brings a calendar its %s, as a way to read the mail and as a file',
    async (method) => {
      await start(sink.url);
      const subject = randomUUID();
      const content = `BEGIN:VCALENDAR\r\nMETHOD:${method}\r\nX-NAME:Zoé\r\nEND:VCALENDAR`;
      invited.set(subject, { method, content });
      await request(subject);
      await until(async () => (await stateOf(subject)) === 'SENT');
      const { raw = '', parsed } = sink.received[0] ?? {};
      const [alternatives = ''] = raw.split('application/ics');
      expect(alternatives.match(/^Content-Type: (?!multipart\/mixed)[^;\r\n]+/gm)).toEqual([
        'Content-Type: multipart/alternative',
        'Content-Type: text/plain',
        'Content-Type: text/html',
        'Content-Type: text/calendar',
      ]);
      expect(raw).toContain(`text/calendar; charset=utf-8; method=${method}`);
      const [way, file] = parsed?.attachments ?? [];
      expect([way?.contentType, file?.contentType]).toEqual(['text/calendar', 'application/ics']);
      expect(file?.filename).toBe('meeting.ics');
      for (const each of [way, file]) expect(each?.content.toString()).toBe(content);
      expect(parsed?.text).toContain('Hello');
    },
  );

  test('waits without a mail server, and is sent once there is one; not what an administrator opened', async () => {
    const without = await start(null);
    await sleep(300);
    const [waits, opened] = [randomUUID(), randomUUID()];
    expect(await request(waits)).toBe('WAITS_IN_OUTBOX');
    await request(opened);
    await sql('update outgoing_mail set opened_at = now() where subject_id = $1', [opened]);
    await sleep(500);
    expect([await stateOf(waits), made.get(waits)]).toEqual(['WAITING', undefined]);
    await without.stop();
    workers.length = 0;

    await start(sink.url);
    await until(async () => (await stateOf(waits)) === 'SENT');
    expect(sink.received).toHaveLength(1);
    expect(await stateOf(opened)).toBe('WAITING');
  });

  test('is tried again after a passing refusal, with a new token; given up after a lasting one', async () => {
    await start(sink.url);
    sink.refuseWith = 451;
    const [passing, lasting] = [randomUUID(), randomUUID()];
    await request(passing);
    await until(() => sink.refused > 0);
    sink.refuseWith = null;
    await until(async () => (await stateOf(passing)) === 'SENT');
    expect(made.get(passing)).toBeGreaterThan(1);
    expect(sink.received[0]?.parsed.text).toContain(`made=${made.get(passing)}`);

    sink.refuseWith = 550;
    await request(lasting);
    await until(async () => (await stateOf(lasting)) === 'FAILED');
    const queued = () =>
      sql(
        `select from graphile_worker._private_jobs where key in (select id::text from job where ids ->> 'mail' in (select id::text from outgoing_mail where subject_id = $1))`,
        [lasting],
      );
    await until(async () => (await queued()).length === 0);
    sink.refuseWith = null;
    await request(lasting);
    await until(async () => (await stateOf(lasting)) === 'SENT');
    const states = await sql<{ state: string }>('select state from outgoing_mail where subject_id = $1', [
      lasting,
    ]);
    expect(states.map(({ state }) => state).sort()).toEqual(['DROPPED', 'SENT']);
  });

  test('asked for twice at once waits once; too late it is dropped', async () => {
    const [twice, late] = [randomUUID(), randomUUID()];
    await Promise.all([request(twice), request(twice)]);
    await request(late, 'en', 0);
    expect(await sql('select from outgoing_mail where subject_id = $1', [twice])).toHaveLength(1);
    await start(sink.url);
    await until(async () => (await stateOf(twice)) === 'SENT' && (await stateOf(late)) === 'DROPPED');
    expect(sink.received.map(({ parsed }) => parsed.text?.includes('made=1'))).toEqual([true]);
    expect(made.get(late)).toBeUndefined();
  });
});

describe('the queue', () => {
  test('takes up at once what a killed worker had begun', async () => {
    const id = randomUUID();
    await request(id);
    await sql(
      `update graphile_worker._private_jobs set locked_by = 'worker-killed', locked_at = now(), attempts = 1`,
    );
    await start(sink.url);
    await until(async () => (await stateOf(id)) === 'SENT', 8_000);
  });

  test('is worked again after its connections were cut, and by one of two workers at a time', async () => {
    await start(sink.url);
    await start(sink.url);
    const first = randomUUID();
    await request(first);
    await until(async () => (await stateOf(first)) === 'SENT');
    await sql(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where usename = 'commonworks_worker' and datname = current_database()`,
    );
    const ids = Array.from({ length: 20 }, () => randomUUID());
    for (const id of ids) await request(id);
    await until(async () => (await Promise.all(ids.map(stateOf))).every((state) => state === 'SENT'));
    expect(sink.received).toHaveLength(21);
  });

  test('is closed to the roles that serve requests, but for one function with tasks of a list and an id', async () => {
    const as = (url: string, text: string) => connected(url, (client) => client.query(text));
    for (const url of [db.apiUrl, db.identityUrl]) {
      await expect(as(url, 'select * from graphile_worker.jobs')).rejects.toThrow('permission denied');
      await expect(as(url, `select graphile_worker.add_job('mail')`)).rejects.toThrow('permission denied');
    }
    const enqueue = (url: string, kind: string, ids: object) =>
      as(url, `select enqueue_job('${kind}', '${JSON.stringify(ids)}')`);
    const mail = randomUUID();
    const noKind = /there is no kind of job \w+ for commonworks_/;
    await expect(enqueue(db.apiUrl, 'mail', { mail })).rejects.toThrow(noKind);
    await expect(enqueue(db.identityUrl, 'shell', { mail })).rejects.toThrow(noKind);
    await expect(enqueue(db.identityUrl, 'mail', { mail: 'clerk@north.example' })).rejects.toThrow('uuid');
    await expect(enqueue(db.identityUrl, 'mail', { mail, to: mail })).rejects.toThrow('nothing else');
    await expect(enqueue(db.identityUrl, 'mail', {})).rejects.toThrow('nothing else');
    await expect(enqueue(db.identityUrl, 'mail', [mail])).rejects.toThrow('nothing else');
  });
});

describe('a worker does not start', () => {
  test.each([
    [
      'a kind of job without a handler',
      `insert into job_kind values ('other', '{}', 1, null, '{}')`,
      'the kind of job other has no handler',
    ],
    [
      'a handler without a kind of job',
      `delete from job_kind where name = 'mail'`,
      'the handler mail has no kind of job',
    ],
    [
      'a kind of job asked for with other ids',
      `update job_kind set id_names = '{mail,campaign}' where name = 'mail'`,
      'mail is asked for with campaign, mail and done with mail',
    ],
    ['a kind of mail nobody writes', `insert into mail_kind values ('OTHER')`, 'OTHER has no composer'],
    [
      'a kind of notification nobody composes',
      `insert into notification_kind values ('UNSAID', 'NEVER')`,
      'the kind of notification UNSAID has no composer',
    ],
  ])('with %s', async (_, change, reason) => {
    const kinds = JSON.stringify(await sql('select * from job_kind'));
    await sql(change);
    try {
      await expect(start(null)).rejects.toThrow(reason);
    } finally {
      await sql(
        `delete from job_kind; delete from mail_kind where name = 'OTHER'; delete from notification_kind where name = 'UNSAID'`,
      );
      await sql('insert into job_kind select * from jsonb_populate_recordset(null::job_kind, $1)', [kinds]);
    }
  });

  test('with two composers of one kind', async () => {
    await expect(start(null, [composer, composer])).rejects.toThrow('two composers');
  });
});
