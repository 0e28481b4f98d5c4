import { connectTenants, createTenantContext, notify, type TenantDatabase } from '@commonworks/api-platform';
import { defineNotification } from '@commonworks/api-platform/worker';
import {
  actOn,
  connected,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TestPerson,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';

interface Line {
  id: string;
  kind: string;
  text: string;
  path: string;
  count: number;
  read: boolean;
}

const LINES = '{ notifications { id kind text path count read } unreadNotifications }';
const ASSIGN = 'mutation ($input: AssignSectionInput!) { assignSection(input: $input) { id } }';
const MARK = 'mutation ($ids: [ID!]) { markNotificationsRead(ids: $ids) }';

let db: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;
let tenants: TenantDatabase;

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(db.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);

beforeAll(async () => {
  db = await testDatabase();
  world = await twoMunicipalities(db);
  api = await startApi(db);
  tenants = await connectTenants(db);
});
afterAll(async () => {
  await tenants?.close();
  await api?.close();
  await db?.drop();
});
beforeEach(() =>
  sql(`delete from outgoing_mail; delete from job; delete from notification; delete from notification_setting;
       update mail_delivery set sends = false`),
);

async function read(person: TestPerson): Promise<{ lines: Line[]; unread: number }> {
  const { data, errors } = await api.gql<{ notifications: Line[]; unreadNotifications: number }>(
    person,
    LINES,
  );
  expect(errors).toBeUndefined();
  return { lines: data.notifications, unread: data.unreadNotifications };
}
const kindsOf = async (person: TestPerson) => (await read(person)).lines.map(({ kind }) => kind);

const hand = (section: 'first' | 'second', person: TestPerson, assigned = true, by = world.people.lead) =>
  api.gql(by, ASSIGN, {
    input: {
      workbookId: world.campaign.workbooks[0],
      sectionId: world.campaign.sections[section],
      personId: person.id,
      assigned,
    },
  });

/** Both sections, whatever was handed over before. */
async function handBoth(person: TestPerson): Promise<void> {
  for (const section of ['first', 'second'] as const) {
    await hand(section, person, false);
    expect((await hand(section, person)).errors).toBeUndefined();
  }
}

const leadOfNorth = () =>
  createTenantContext({
    personId: world.people.lead.id,
    memberships: [{ role: 'LEAD', municipalityId: world.municipalities.north }],
    consortiaOfOwnMunicipalities: [world.consortia.consortium],
    locale: 'en',
  });
const returned = defineNotification({
  name: 'WORKBOOK_RETURNED',
  title: 'workbook:notification.kind.workbookReturned',
  roles: ['LEAD'],
  mail: 'AT_ONCE',
});

describe('what a person is told of', () => {
  it('is one line for the sections handed over, and tells of those that still are', async () => {
    const { contributor } = world.people;
    await handBoth(contributor);
    const { lines, unread } = await read(contributor);
    expect(lines).toMatchObject([
      { kind: 'SECTION_HANDED_OVER', count: 2, text: '2 sections of Capabilities were handed over to you.' },
    ]);
    expect(unread).toBe(1);
    await hand('second', contributor, false);
    expect((await read(contributor)).lines).toMatchObject([
      {
        count: 1,
        text: 'The section “first” of Capabilities was handed over to you.',
        path: `/workbooks/${world.campaign.workbooks[0]}?section=first`,
      },
    ]);
    await hand('first', contributor, false);
    expect(await read(contributor)).toEqual({ lines: [], unread: 0 });
  });

  it('is in the language of who reads it', async () => {
    const { contributor } = world.people;
    await handBoth(contributor);
    await sql(`update person set locale = 'fr' where id = $1`, [contributor.id]);
    expect((await read(contributor)).lines[0]?.text).toBe(
      '2 volets de la campagne Capabilities vous ont été confiés.',
    );
    await sql(`update person set locale = 'en' where id = $1`, [contributor.id]);
  });

  it('is nothing of what one did oneself', async () => {
    await handBoth(world.people.lead);
    expect(await kindsOf(world.people.lead)).toEqual([]);
  });

  it('is told once for what is unread, and again once it was read', async () => {
    const { contributor } = world.people;
    await handBoth(contributor);
    await handBoth(contributor);
    const [line] = (await read(contributor)).lines;
    expect(line?.count).toBe(2);
    await api.gql(contributor, MARK, { ids: [line?.id] });
    expect((await read(contributor)).unread).toBe(0);
    await handBoth(contributor);
    expect((await read(contributor)).lines.map(({ read, count }) => [read, count])).toEqual([
      [false, 2],
      [true, 2],
    ]);
  });

  it('stays with who may open it: not where the role ended, nor where it is another municipality’s', async () => {
    const { contributor, southLead, stranger } = world.people;
    await handBoth(contributor);
    // Rows that should never have come about give no line, whoever they are for.
    for (const person of [southLead, stranger, world.people.coordinator, world.people.administrator])
      await sql(
        `insert into notification (person_id, kind, subject_id, part_id, group_id)
         select $1, kind, subject_id, part_id, group_id from notification where person_id = $2`,
        [person.id, contributor.id],
      );
    for (const person of [southLead, stranger, world.people.coordinator, world.people.administrator])
      expect(await read(person)).toEqual({ lines: [], unread: 0 });
    await sql('delete from municipality_membership where person_id = $1', [contributor.id]);
    expect(await read(contributor)).toEqual({ lines: [], unread: 0 });
    await sql(`insert into municipality_membership values ($1, $2, 'CONTRIBUTOR')`, [
      world.municipalities.north,
      contributor.id,
    ]);
    expect((await read(contributor)).unread).toBe(1);
  });

  it('is nothing for who is invited and has not accepted, nor for a stranger who is named', async () => {
    const { errors } = await hand('first', world.people.stranger);
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await tenants.write(leadOfNorth(), (tx) =>
      notify(tx, {
        kind: returned,
        about: { subjectId: world.campaign.workbooks[0] ?? '' },
        place: { municipalityId: world.municipalities.north },
        to: { people: [world.people.stranger.id, world.people.southLead.id, world.people.contributor.id] },
      }),
    );
    expect(await sql('select person_id as id from notification')).toEqual([
      { id: world.people.contributor.id },
    ]);
  });

  it('follows a workbook: approvers of its review, leads of its return and its end, nobody of the neighbour’s', async () => {
    const { lead, approver, southLead, coordinator, viewer, contributor } = world.people;
    const [id] = world.campaign.workbooks;
    const step = async (by: TestPerson, mutation: string) =>
      expect(
        (await api.gql(by, `mutation ($id: ID!) { ${mutation} { id } }`, { id })).errors,
      ).toBeUndefined();
    await handBoth(contributor);
    await sql('delete from notification');
    await step(lead, 'sendWorkbookForReview(id: $id)');
    expect(await kindsOf(approver)).toEqual(['WORKBOOK_IN_REVIEW']);
    await step(approver, 'requestWorkbookChanges(input: { workbookId: $id, remark: "More" })');
    await step(lead, 'sendWorkbookForReview(id: $id)');
    await step(approver, 'submitWorkbook(id: $id)');
    expect(await kindsOf(lead)).toEqual(['WORKBOOK_SUBMITTED', 'WORKBOOK_RETURNED']);
    expect(await kindsOf(contributor)).toEqual(['WORKBOOK_RETURNED']);
    expect(await kindsOf(approver)).toEqual(['WORKBOOK_IN_REVIEW']);
    for (const person of [southLead, coordinator, viewer]) expect(await kindsOf(person)).toEqual([]);
    await step(approver, 'reopenWorkbook(id: $id)');
    // A contributor without a section sees nothing of the workbook.
    await hand('first', contributor, false);
    await hand('second', contributor, false);
    expect(await kindsOf(contributor)).toEqual([]);
  });

  it('is the opening of a campaign, for leads and approvers of every member, who learn nothing of each other', async () => {
    const { coordinator, lead, approver, southLead, abroadLead, contributor } = world.people;
    const [draft] = await sql<{ id: string }>(
      `insert into campaign (consortium_id, template_version_id, name, cycle, year, closes_on)
       values ($1, $2, 'Next round', '2016', 2016, '2116-05-31') returning id`,
      [world.consortia.consortium, world.campaign.templateVersionId],
    );
    const { errors } = await api.gql(coordinator, 'mutation ($id: ID!) { openCampaign(id: $id) { id } }', {
      id: draft?.id,
    });
    expect(errors).toBeUndefined();
    const told = [];
    for (const person of [lead, approver, southLead]) told.push(...(await read(person)).lines);
    expect(told.map(({ text }) => text)).toEqual(
      Array.from(
        { length: 3 },
        () => 'The campaign Next round was opened; it is to close on May\u00a031, 2116.',
      ),
    );
    // Each is led to the workbook of the own municipality.
    expect(told[0]?.path).toBe(told[1]?.path);
    expect(told[0]?.path).not.toBe(told[2]?.path);
    for (const person of [coordinator, abroadLead, contributor]) expect(await kindsOf(person)).toEqual([]);
  });

  it('is the closing day of an open campaign, moved twice in one line, until it closes', async () => {
    const { coordinator, lead, approver, southLead, abroadLead, contributor } = world.people;
    const [open] = await sql<{ id: string }>(
      `insert into campaign (consortium_id, template_version_id, name, cycle, year, closes_on, status, opened_at)
       values ($1, $2, 'Next round', '2016', 2016, '2116-05-31', 'OPEN', now()) returning id`,
      [world.consortia.consortium, world.campaign.templateVersionId],
    );
    for (const closesOn of ['2116-06-01', '2116-06-15'])
      await api.gql(
        coordinator,
        'mutation ($id: ID!, $closesOn: Date!) { moveClosingDay(id: $id, closesOn: $closesOn) { id } }',
        { id: open?.id, closesOn },
      );
    for (const person of [lead, approver, southLead])
      expect((await read(person)).lines.map(({ text }) => text)).toEqual([
        'Answers for the campaign Next round are now due by June\u00a015, 2116.',
      ]);
    for (const person of [coordinator, abroadLead, contributor]) expect(await kindsOf(person)).toEqual([]);
    await api.gql(coordinator, 'mutation ($id: ID!) { closeCampaign(id: $id) { id } }', { id: open?.id });
    expect(await kindsOf(lead)).toEqual([]);
  });

  it('is a job that failed for good, for administrators, until it is done again', async () => {
    const { administrator, lead } = world.people;
    const failed = await sql<{ id: string }>(
      `insert into job (kind, ids, state, next_at, ended_at)
       select 'mail', jsonb_build_object('mail', gen_random_uuid()), 'FAILED', null, now() from generate_series(1, 3) returning id`,
    );
    for (const { id } of failed)
      await sql(
        `insert into notification (person_id, kind, subject_id) select p, 'JOB_FAILED', $1 from unnest($2::uuid[]) as p`,
        [id, [administrator.id, lead.id]],
      );
    expect((await read(administrator)).lines).toMatchObject([
      { count: 3, text: '3 jobs failed for good.', path: '/administration/jobs?show=failed' },
    ]);
    expect(await kindsOf(lead)).toEqual([]);
    await sql(`update job set state = 'DONE'`);
    expect(await kindsOf(administrator)).toEqual([]);
  });
});

describe('an attack', () => {
  it('marks nobody else’s as read, by a request or past the code', async () => {
    const { contributor, lead, southLead } = world.people;
    await handBoth(contributor);
    const rows = await sql<{ id: string }>('select id from notification');
    const ids = rows.map(({ id }) => id);
    for (const person of [lead, southLead]) await api.gql(person, MARK, { ids });
    for (const person of [lead, southLead]) await api.gql(person, MARK, {});
    expect((await read(contributor)).unread).toBe(1);

    const client = new pg.Client({ connectionString: db.apiUrl });
    await client.connect();
    try {
      await actOn(client, db, 'commonworks_api', {
        personId: lead.id,
        municipalityIds: [world.municipalities.north],
      });
      expect((await client.query('select * from notification')).rows).toEqual([]);
      expect((await client.query('update notification set read_at = now()')).rowCount).toBe(0);
      await expect(client.query('update notification set person_id = $1', [lead.id])).rejects.toThrow(
        'denied',
      );
      await client.query('rollback');
      for (const attempt of [
        `insert into notification (person_id, kind, subject_id) values ('${lead.id}', 'JOB_FAILED', '${lead.id}')`,
        'delete from notification',
      ]) {
        await actOn(client, db, 'commonworks_api', { personId: lead.id });
        await expect(client.query(attempt)).rejects.toThrow('denied');
        await client.query('rollback');
      }
    } finally {
      await client.end();
    }
  });

  it('tells nobody in the name of a place it does not act for', async () => {
    const tell = (place: { municipalityId: string } | { consortiumId: string } | 'INSTALLATION') =>
      tenants.write(leadOfNorth(), (tx) =>
        notify(tx, { kind: returned, about: { subjectId: randomUUID() }, place, to: { roles: ['LEAD'] } }),
      );
    await expect(tell({ municipalityId: world.municipalities.abroad })).rejects.toThrow('does not act for');
    await expect(tell({ consortiumId: world.consortia.consortium })).rejects.toThrow('does not act for');
    await expect(tell('INSTALLATION')).rejects.toThrow('does not act for');
    expect(await sql('select from notification')).toEqual([]);
  });

  it('tells people of a municipality of the own consortium, who read of it what is theirs to open', async () => {
    await tenants.write(leadOfNorth(), (tx) =>
      notify(tx, {
        kind: returned,
        about: { subjectId: world.campaign.workbooks[0] },
        place: { municipalityId: world.municipalities.south },
        to: { roles: ['LEAD'] },
      }),
    );
    expect(await sql('select person_id as id from notification')).toEqual([
      { id: world.people.southLead.id },
    ]);
    expect(await read(world.people.southLead)).toEqual({ lines: [], unread: 0 });
  });

  it('changes nobody else’s settings, and chooses no kind that is not for the person’s roles', async () => {
    const { contributor, administrator } = world.people;
    const set = 'mutation ($kind: ID!) { setNotificationSetting(kind: $kind, mail: NEVER) { kind mail } }';
    const settings = '{ notificationSettings { sendsMail kinds { kind title mail } } }';
    expect((await api.gql(contributor, set, { kind: 'SECTION_HANDED_OVER' })).errors).toBeUndefined();
    for (const kind of ['JOB_FAILED', 'CAMPAIGN_OPENED', 'NOTHING'])
      expect((await api.gql(contributor, set, { kind })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const { data } = await api.gql(contributor, settings);
    expect(data).toEqual({
      notificationSettings: {
        sendsMail: false,
        kinds: [
          { kind: 'SECTION_HANDED_OVER', title: 'A section is handed over to you', mail: 'NEVER' },
          { kind: 'WORKBOOK_RETURNED', title: 'A workbook comes back', mail: 'AT_ONCE' },
          // Somebody who contributes may be named to write for the municipality in a group.
          { kind: 'MINUTES_CIRCULATED', title: 'Minutes of your group are circulated', mail: 'AT_ONCE' },
          {
            kind: 'MINUTES_CORRECTED',
            title: 'A correction of circulated minutes is proposed',
            mail: 'AT_ONCE',
          },
          { kind: 'MINUTES_ADOPTED', title: 'Minutes of your group are adopted', mail: 'AT_ONCE' },
          {
            kind: 'GOVERNANCE_DECIDED',
            title: 'A member decides on a governance document',
            mail: 'AT_ONCE',
          },
          {
            kind: 'GOVERNANCE_SENT_BACK',
            title: 'A member sends a governance document back',
            mail: 'AT_ONCE',
          },
          {
            kind: 'GOVERNANCE_AGREED',
            title: 'A governance document is agreed, or comes into force',
            mail: 'AT_ONCE',
          },
          {
            kind: 'GOVERNANCE_REMARKED',
            title: 'Somebody comments on a governance document, or suggests a change',
            mail: 'AT_ONCE',
          },
          {
            kind: 'GOVERNANCE_ANSWERED',
            title: 'A comment or suggestion of yours is answered',
            mail: 'AT_ONCE',
          },
          { kind: 'GROUP_MENTIONED', title: 'You are meant in the discussion of a group', mail: 'AT_ONCE' },
          { kind: 'GROUP_ACTION_GIVEN', title: 'You are given something to do for a group', mail: 'AT_ONCE' },
          {
            kind: 'GROUP_ACTION_DUE',
            title: 'What you do for a group is due soon, or was due',
            mail: 'AT_ONCE',
          },
          {
            kind: 'COMMUNITY_POSTED',
            title: 'Something new in a community you subscribe to, or by somebody you follow',
            mail: 'NEVER',
          },
          {
            kind: 'COMMUNITY_REPLIED',
            title: 'Somebody replied to what you wrote in a community',
            mail: 'AT_ONCE',
          },
          { kind: 'COMMUNITY_ANSWERED', title: 'Your reply was marked as the answer', mail: 'NEVER' },
          {
            kind: 'COMMUNITY_REMOVED',
            title: 'A coordinator took away what you wrote in a community',
            mail: 'AT_ONCE',
          },
          {
            kind: 'COMMUNITY_DIGEST',
            title: 'Once a week, what is new in the communities you subscribe to, and by those you follow',
            mail: 'AT_ONCE',
          },
        ],
      },
    });
    expect((await api.gql(administrator, settings)).data).toMatchObject({
      notificationSettings: { kinds: [{ kind: 'JOB_FAILED', mail: 'AT_ONCE' }] },
    });
  });
});

describe('many at once', () => {
  const tell = (subjectId: string, groupId: string, fails = false) =>
    tenants.write(leadOfNorth(), async (tx) => {
      await notify(tx, {
        kind: returned,
        about: { subjectId, partId: randomUUID() },
        groupId,
        place: { municipalityId: world.municipalities.north },
        to: { roles: ['APPROVER', 'VIEWER'] },
      });
      if (fails) throw new Error('undone');
    });

  it('nobody is told of what was undone', async () => {
    await sql('update mail_delivery set sends = true');
    await expect(tell(randomUUID(), randomUUID(), true)).rejects.toThrow('undone');
    for (const table of ['notification', 'outgoing_mail', 'job'])
      expect(await sql(`select from ${table}`)).toEqual([]);
  });

  it('two transactions that tell the same people of the same both end, and it is told once', async () => {
    const subject = randomUUID();
    const same = () =>
      tenants.write(leadOfNorth(), (tx) =>
        notify(tx, {
          kind: returned,
          about: { subjectId: subject },
          place: { municipalityId: world.municipalities.north },
          to: { roles: ['APPROVER', 'VIEWER', 'CONTRIBUTOR'] },
        }),
      );
    await Promise.all(Array.from({ length: 8 }, same));
    expect(await sql('select count(*)::int as count from notification')).toEqual([{ count: 3 }]);
  });

  it('what came into a line after its reader saw it stays unread', async () => {
    const { contributor } = world.people;
    await hand('first', contributor, false);
    await hand('second', contributor, false);
    await hand('first', contributor);
    const [seen] = (await read(contributor)).lines;
    await hand('second', contributor);
    await api.gql(contributor, MARK, { ids: [seen?.id] });
    expect((await read(contributor)).lines.map(({ read, count }) => [read, count])).toEqual([
      [false, 1],
      [true, 1],
    ]);
  });

  it('five hundred events of one group are one line', async () => {
    await sql(
      `with failed as (
         insert into job (kind, ids, state, next_at, ended_at)
         select 'mail', '{}', 'FAILED', null, now() from generate_series(1, 500) returning id)
       insert into notification (person_id, kind, subject_id) select $1, 'JOB_FAILED', id from failed`,
      [world.people.administrator.id],
    );
    const { lines, unread } = await read(world.people.administrator);
    expect(lines.map(({ count }) => count)).toEqual([500]);
    expect(unread).toBe(1);
  });

  it('a thousand people are told and mailed by one statement of the request', async () => {
    await sql('update mail_delivery set sends = true');
    await sql(
      `with made as (
         insert into person (email, name) select 'p' || n || '@many.example', 'P' from generate_series(1, 1000) as n returning id)
       insert into municipality_membership select $1, id, 'VIEWER' from made`,
      [world.municipalities.north],
    );
    const [chosen] = await sql<{ id: string }>(`select id from person where email = 'p1@many.example'`);
    await sql(`insert into notification_setting values ($1, 'WORKBOOK_RETURNED', 'NEVER')`, [chosen?.id]);
    const group = randomUUID();
    let statements = 0;
    await tenants.write(leadOfNorth(), (tx) =>
      notify(
        {
          query: (text, params) => {
            statements += 1;
            return tx.query(text, params);
          },
        },
        {
          kind: returned,
          about: { subjectId: group },
          place: { municipalityId: world.municipalities.north },
          to: { roles: ['VIEWER'] },
        },
      ),
    );
    expect(statements).toBe(1);
    const mails = `select count(*)::int as count from outgoing_mail where kind = 'NOTIFICATION' and state = 'WAITING'`;
    expect(await sql('select count(*)::int as count from notification')).toEqual([{ count: 1_001 }]);
    expect(await sql(mails)).toEqual([{ count: 1_000 }]);
    expect(
      await sql(
        `select count(*)::int as count from job where kind = 'mail' and ids ? 'mail' and state = 'WAITING'`,
      ),
    ).toEqual([{ count: 1_000 }]);
    // What is added to a line that is unread and mailed is not mailed again that day.
    await tell(randomUUID(), group);
    expect(await sql(mails)).toEqual([{ count: 1_001 }]);
  });

  it('nobody is mailed where there is no mail server, and the outbox never shows such mails', async () => {
    await tell(randomUUID(), randomUUID());
    expect(await sql('select from outgoing_mail')).toEqual([]);
    expect(await sql('select from job')).toEqual([]);
    await sql('update mail_delivery set sends = true');
    await tell(randomUUID(), randomUUID());
    expect((await sql('select from outgoing_mail')).length).toBeGreaterThan(0);
    expect((await api.gql(world.people.administrator, '{ outbox { id } }')).data).toEqual({ outbox: [] });
  });

  it('every browser of who is told hears of it, and of what was read; nobody else, and not before the commit', async () => {
    const { contributor } = world.people;
    const client = new pg.Client({ connectionString: db.apiUrl });
    const heard: unknown[] = [];
    client.on('notification', ({ payload }) => heard.push(JSON.parse(payload ?? '')));
    await client.connect();
    try {
      await client.query('listen live');
      await expect(tell(randomUUID(), randomUUID(), true)).rejects.toThrow('undone');
      await hand('first', contributor, false);
      await hand('first', contributor);
      const [line] = (await read(contributor)).lines;
      await api.gql(contributor, MARK, { ids: [line?.id] });
      await client.query('select 1');
    } finally {
      await client.end();
    }
    const toContributor = {
      topic: 'notification',
      id: contributor.id,
      to: 'PERSON',
      of: contributor.id,
      by: null,
    };
    expect(heard.filter((hint) => (hint as { topic: string }).topic === 'notification')).toEqual([
      toContributor,
      toContributor,
    ]);
  });
});
