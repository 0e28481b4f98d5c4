import { createTenantContext, notify, type TenantDatabase, connectTenants } from '@commonworks/api-platform';
import { createLogger, defineNotification } from '@commonworks/api-platform/worker';
import {
  connected,
  testDatabase,
  twoMunicipalities,
  type TestDatabase,
  type TestPerson,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { startMailSink, type MailSink } from '../../testing/mail-sink.js';
import { productFeatures } from '../features.js';
import { startWorker, type RunningWorker } from '../worker.js';

const handedOver = defineNotification({
  name: 'SECTION_HANDED_OVER',
  title: 'workbook:notification.kind.sectionHandedOver',
  roles: ['CONTRIBUTOR'],
  mail: 'AT_ONCE',
});

let db: TestDatabase;
let world: TwoMunicipalities;
let tenants: TenantDatabase;
let sink: MailSink;
let worker: RunningWorker | undefined;

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(db.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);

beforeAll(async () => {
  db = await testDatabase();
  world = await twoMunicipalities(db);
  tenants = await connectTenants(db);
  sink = await startMailSink();
});
beforeEach(() =>
  sql(`delete from outgoing_mail; delete from job; delete from notification; delete from notification_setting;
       delete from graphile_worker._private_jobs; update mail_delivery set sends = true`),
);
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  sink.received.length = 0;
  sink.refuseWith = null;
});
afterAll(async () => {
  await tenants?.close();
  await sink?.close();
  await db?.drop();
});

async function start(smtpUrl: string | null = sink.url): Promise<void> {
  const publicUrl = 'https://region.example';
  worker = await startWorker(
    {
      databaseUrl: db.workerUrl,
      disclosure: { minimumHidden: 5, dominancePercent: 10 },
      mail: smtpUrl === null ? null : { smtpUrl, from: 'no-reply@region.example', publicUrl },
      filesDirectory: '',
      exitWithParent: false,
    },
    createLogger('silent'),
    productFeatures(publicUrl, 'no-reply@region.example'),
  );
}

async function until(condition: () => Promise<boolean>, milliseconds = 20_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('it did not come to that');
    await sleep(25);
  }
}

/** Tells the person of a section of the workbook of north, as the lead of north does who hands it over. */
const tell = (person: TestPerson, section: 'first' | 'second' = 'first') => {
  const lead = createTenantContext({
    personId: world.people.lead.id,
    memberships: [{ role: 'LEAD', municipalityId: world.municipalities.north }],
    consortiaOfOwnMunicipalities: [world.consortia.consortium],
    locale: 'en',
  });
  return tenants.write(lead, (tx) =>
    notify(tx, {
      kind: handedOver,
      about: {
        subjectId: world.campaign.workbooks[0] ?? '',
        partId: world.campaign.sections[section],
      },
      place: { municipalityId: world.municipalities.north },
      to: { people: [person.id] },
    }),
  );
};

const statesAre = async (...states: string[]) =>
  (await sql<{ state: string }>('select state from outgoing_mail order by created_at, id'))
    .map(({ state }) => state)
    .join() === states.join();

describe('the mail of a notification', () => {
  test('goes out in the language the person has by then, as text and HTML, with ways to the thing and the settings', async () => {
    const { contributor } = world.people;
    await tell(contributor);
    const [job] = await sql<{ ids: object }>(`select ids from job where kind = 'mail'`);
    expect(Object.keys(job?.ids ?? {})).toEqual(['mail']);
    await sql(`update person set locale = 'fr' where id = $1`, [contributor.id]);
    await start();
    await until(() => statesAre('SENT'));
    const { parsed, recipients } = sink.received[0] ?? {};
    expect(recipients).toEqual([contributor.email]);
    expect(parsed?.subject).toBe(
      'Le volet «\u00a0first\u00a0» de la campagne Capabilities vous a été confié.',
    );
    const link = `https://region.example/workbooks/${world.campaign.workbooks[0]}?section=first`;
    for (const body of [parsed?.text ?? '', String(parsed?.html)]) {
      expect(body).toContain(link);
      expect(body).toContain('https://region.example/account#notifications');
    }
    const text = parsed?.text ?? '';
    expect(text.indexOf('vous a été confié')).toBeLessThan(text.indexOf('was handed over to you'));
    await sql(`update person set locale = 'en' where id = $1`, [contributor.id]);
  });

  test.each<[string, (person: TestPerson) => Promise<unknown>]>([
    ['was read meanwhile', () => sql('update notification set read_at = now()')],
    ['was taken back', (person) => sql('delete from section_assignment where person_id = $1', [person.id])],
    [
      'is of a municipality in which the person has no role any more',
      (person) => sql('delete from municipality_membership where person_id = $1', [person.id]),
    ],
    [
      'is for somebody who closed the account',
      (person) =>
        sql(
          `update person set closed_at = now(), password_hash = null, name = 'former member',
                  email = 'former-' || id || '@closed.invalid' where id = $1`,
          [person.id],
        ),
    ],
    [
      'is of a kind the person chose not to be mailed of',
      (person) =>
        sql(`insert into notification_setting values ($1, 'SECTION_HANDED_OVER', 'NEVER')`, [person.id]),
    ],
  ])('does not go out where it %s', async (_, change) => {
    const person = await newContributor();
    await tell(person);
    expect(await statesAre('WAITING')).toBe(true);
    await change(person);
    await start();
    await until(() => statesAre('DROPPED'));
    expect(sink.received).toEqual([]);
  });

  test('is one for a line, whatever comes to it that day', async () => {
    const person = await newContributor();
    await tell(person);
    await tell(person, 'second');
    await start();
    await until(() => statesAre('SENT'));
    expect(sink.received[0]?.parsed.subject).toBe('2 sections of Capabilities were handed over to you.');
    await tell(person, 'second');
    expect(await statesAre('SENT')).toBe(true);
  });

  test('that is refused for good is told to administrators, who are not mailed of that mail’s refusal in turn', async () => {
    await tell(await newContributor());
    sink.refuseWith = 550;
    await start();
    await until(() => statesAre('FAILED', 'FAILED'));
    await until(
      async () => (await sql(`select from job where kind = 'mail' and state = 'FAILED'`)).length === 2,
    );
    await sleep(1_000);
    expect(await statesAre('FAILED', 'FAILED')).toBe(true);
    const told = `select person_id as id from notification where kind = 'JOB_FAILED'`;
    const { id } = world.people.administrator;
    expect(await sql(told)).toEqual([{ id }, { id }]);
  });

  test('is not asked for without a mail server, nor made up for once there is one', async () => {
    await start(null);
    await until(async () => !(await sql<{ sends: boolean }>('select sends from mail_delivery'))[0]?.sends);
    await tell(world.people.contributor);
    expect(await sql('select from outgoing_mail')).toEqual([]);
    expect(await sql('select from notification')).toHaveLength(1);
  });
});

/** Both sections are handed to them. */
async function newContributor(): Promise<TestPerson> {
  const email = `c${Math.random().toString(36).slice(2)}@north.example`;
  const [person] = await sql<{ id: string }>(
    'insert into person (email, name) values ($1, $1) returning id',
    [email],
  );
  const id = person?.id ?? '';
  const { north } = world.municipalities;
  await sql(`insert into municipality_membership values ($1, $2, 'CONTRIBUTOR')`, [north, id]);
  await sql('insert into section_assignment select $1, $2, unnest($3::uuid[]), $4', [
    north,
    world.campaign.workbooks[0],
    Object.values(world.campaign.sections),
    id,
  ]);
  return { id, email };
}
