import { expect, type Browser, type Page } from '@playwright/test';
import { test } from '../src/browser.js';
import { calendarsTo, type SentCalendar } from '../src/calendar-mails.js';
import { createDemoInstallation, type DemoInstallation } from '../src/demo-installation.js';
import { startMailSink, type MailSink } from '../src/mail-sink.js';
import { PASSWORD, Person } from '../src/person.js';

const CAMPAIGN = 'IT comparators 2017';
const CLARINGTON = 'lead@clarington.example';
const AJAX = 'lead@ajax.example';

let installation: DemoInstallation;
let sink: MailSink;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  sink = await startMailSink();
  installation = await createDemoInstallation();
  await installation.start({ SMTP_URL: sink.url, MAIL_FROM: 'commonworks@prairies.example' });
});
test.afterAll(async () => {
  await installation.stop();
  installation.remove();
  await sink.close();
});

const as = (email: string) => Person.signedIn(installation.url, email);
const dialog = (page: Page) => page.getByRole('dialog');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** A browser of somebody's own, signed in. */
async function browserOf(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: installation.url })).newPage();
  await page.goto('/sign-in');
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  return page;
}

interface Listed {
  id: string;
  name: string;
  status: string;
  version: number;
  curated: boolean;
  windows: { product: string }[];
}

/** Takes CLASS up anew, publishes it and invites the two; the demo's own is retired, so that it is found again. */
async function publishClass(): Promise<string> {
  const coordinator = await as('coordinator@durham-comparators.example');
  const { campaigns } = await coordinator.ask<{ campaigns: { id: string; name: string }[] }>(
    '{ campaigns { id name } }',
  );
  const campaignId = campaigns.find(({ name }) => name === CAMPAIGN)?.id ?? '';
  const list = async () =>
    (
      await coordinator.ask<{ opportunities: Listed[] }>(
        'query ($id: ID!) { opportunities(campaignId: $id) { id name status version curated windows { product } } }',
        { id: campaignId },
      )
    ).opportunities;
  // The demo's parts come one after the other; what is retired before the last has come would keep it away.
  await expect
    .poll(async () => {
      const { opportunityGroups } = await coordinator.ask<{ opportunityGroups: object[] }>(
        'query ($code: String!) { opportunityGroups(consortiumCode: $code) { id } }',
        { code: 'durham-comparators' },
      );
      return opportunityGroups.length;
    })
    .toBe(1);
  const done = (field: string) =>
    `mutation ($input: OpportunityVersionInput!) { ${field}(input: $input) { ... on Opportunity { id version } } }`;
  const theirs = (await list()).find(({ curated }) => curated);
  await coordinator.ask(done('retireOpportunity'), {
    input: { id: theirs?.id, expectedVersion: theirs?.version },
  });
  const candidate = (await list()).find(
    ({ curated, windows }) => !curated && windows.some(({ product }) => product === 'CLASS'),
  );
  const { createOpportunity: made } = await coordinator.ask<{ createOpportunity: Listed }>(
    'mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { ... on Opportunity { id version } } }',
    {
      input: {
        campaignId,
        candidateIds: [candidate?.id],
        texts: { nameEn: 'One recreation system', nameFr: 'Un système de loisirs' },
      },
    },
  );
  const { municipalities } = await coordinator.ask<{ municipalities: { id: string; name: string }[] }>(
    '{ municipalities { id name } }',
  );
  const invitedIds = municipalities.filter(({ name }) => /Clarington|Ajax/.test(name)).map(({ id }) => id);
  await coordinator.ask(
    `mutation ($input: OpportunityVersionInput!, $invitedIds: [ID!]!) {
      publishOpportunity(input: $input, invitedIds: $invitedIds) { ... on Opportunity { id } } }`,
    { input: { id: made.id, expectedVersion: made.version }, invitedIds },
  );
  await coordinator.leave();
  return made.id;
}

/** Both would take part and consent to be named; the batch names them to each other. */
async function nameEachOther(opportunityId: string): Promise<void> {
  for (const email of [CLARINGTON, AJAX]) {
    const lead = await as(email);
    const { me } = await lead.ask<{ me: { memberships: { municipality: { id: string } }[] } }>(
      '{ me { memberships { municipality { id } } } }',
    );
    await lead.ask('mutation ($input: DeclareInterestInput!) { declareInterest(input: $input) { id } }', {
      input: {
        opportunityId,
        municipalityId: me.memberships[0]?.municipality.id,
        level: email === CLARINGTON ? 'LEAD' : 'TAKE_PART',
        collaborationLevel: 'SYSTEM',
        named: true,
      },
    });
    await lead.leave();
  }
  const administrator = await as('admin@commonworks.example');
  await administrator.ask('mutation { runRevealBatch }');
  await administrator.leave();
}

test('two municipalities that are named gather around a champion, meet, and settle the scope', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const opportunityId = await publishClass();
  await expect
    .poll(() =>
      sink.received.filter(({ recipients }) => recipients.includes(AJAX)).map(({ parsed }) => parsed.text),
    )
    .toContainEqual(
      expect.stringMatching(/Town of Ajax is invited to say by .* whether it would take part/u),
    );
  await nameEachOther(opportunityId);

  // A group grows out of the opportunity.
  const clarington = await browserOf(browser, CLARINGTON);
  await expect(async () => {
    await clarington.goto(`/opportunities/${opportunityId}`);
    await expect(clarington.getByRole('button', { name: 'Create a group' })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await press(clarington, 'Create a group');
  await dialog(clarington).getByLabel('Name').fill('One recreation system');
  await dialog(clarington).getByRole('button').last().click();
  await clarington.waitForURL(/\/groups\//);
  const address = new URL(clarington.url()).pathname;

  // The other one joins.
  const ajax = await browserOf(browser, AJAX);
  await ajax.goto(address);
  await expect(ajax.getByRole('heading', { name: /^You are invited/ })).toBeVisible();
  await expect(ajax.getByRole('heading', { name: 'Scope note' })).toHaveCount(0);
  await press(ajax, 'Join…');
  await dialog(ajax)
    .getByRole('radio', { name: /^Take part/ })
    .check();
  await dialog(ajax)
    .getByRole('radio', { name: /^Share a system/ })
    .check();
  await dialog(ajax).getByRole('button', { name: 'Join', exact: true }).click();
  await expect(dialog(ajax)).toHaveCount(0);
  await expect(ajax.getByRole('heading', { name: 'Scope note' })).toBeVisible();

  // A champion comes forward, the own approver confirms, both choose.
  await press(clarington, 'Come forward…');
  await dialog(clarington).getByLabel('A word to the others').fill('We replace it already.');
  await dialog(clarington).getByRole('button', { name: 'Come forward', exact: true }).click();
  await expect(dialog(clarington)).toHaveCount(0);
  const approver = await browserOf(browser, 'approver@clarington.example');
  await approver.goto(address);
  await press(approver, 'Confirm…');
  await dialog(approver).getByRole('button', { name: 'Confirm the candidate' }).click();
  await expect(dialog(approver)).toHaveCount(0);
  for (const page of [clarington, ajax]) {
    await press(page, 'Choose a champion…');
    await dialog(page).getByRole('radio').first().check();
    await dialog(page).getByRole('button', { name: 'Choose', exact: true }).click();
    await expect(dialog(page)).toHaveCount(0);
  }
  await moveOn(clarington, 'Championed');

  // Times are proposed, answered and chosen; calendars are sent the meeting.
  await press(clarington, 'Propose a meeting…');
  const day = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  await dialog(clarington).getByLabel('Where').fill('By video');
  await dialog(clarington).getByLabel('Time 1').fill(`${day}T13:00`);
  await dialog(clarington)
    .getByLabel('Answers until')
    .fill(`${new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)}T17:00`);
  await dialog(clarington).getByRole('button', { name: 'Propose the times' }).click();
  await expect(dialog(clarington)).toHaveCount(0);
  await ajax.getByRole('link', { name: /^Scoping: One recreation system/ }).click();
  await press(ajax, 'Say which suit…');
  await dialog(ajax).getByRole('radio', { name: 'Suits', exact: true }).first().check();
  await dialog(ajax).getByRole('button').last().click();
  await expect(dialog(ajax)).toHaveCount(0);
  await clarington.getByRole('link', { name: /^Scoping: One recreation system/ }).click();
  await press(clarington, /^Choose (this|.*\d)/);
  await dialog(clarington).getByRole('button', { name: 'Arrange the meeting' }).click();
  await expect(dialog(clarington)).toHaveCount(0);
  const invited = await sentTo(AJAX, 1);
  expect(invited).toMatchObject({ method: 'REQUEST', zone: 'America/Toronto', starts: `${day}T13:00:00` });
  const asked = await sentTo(CLARINGTON, 1);
  expect(asked.uid).toBe(invited.uid);

  // Another hour is the same event, a later version of it.
  await press(clarington, 'Change…');
  await dialog(clarington).getByLabel('Begins').fill(`${day}T14:30`);
  await dialog(clarington).getByRole('button', { name: 'Save' }).click();
  await expect(dialog(clarington)).toHaveCount(0);
  const moved = await sentTo(AJAX, 2);
  expect(moved).toMatchObject({ method: 'REQUEST', uid: invited.uid, starts: `${day}T14:30:00` });
  expect(moved.sequence).toBeGreaterThan(invited.sequence);

  // The scope is settled, somebody has something to do, and the group moves on.
  await clarington.goto(address);
  await press(clarington, 'Write it…');
  await dialog(clarington).getByLabel('What is in').fill('Registration and booking.');
  await dialog(clarington)
    .getByRole('radio', { name: /^Share a system/ })
    .check();
  await dialog(clarington).getByRole('button', { name: 'Save' }).click();
  await expect(dialog(clarington)).toHaveCount(0);
  for (const title of ['Ask the vendor when support ends', 'Count the licences']) {
    await press(clarington, 'Add an action…');
    await dialog(clarington).getByLabel('What is to be done').fill(title);
    await dialog(clarington).getByLabel('Municipality').selectOption('Town of Ajax');
    await dialog(clarington).getByLabel('Due').fill(day);
    await dialog(clarington).getByRole('button').last().click();
    await expect(dialog(clarington)).toHaveCount(0);
  }
  await moveOn(clarington, 'Scoping');
  await expect(ajax.getByRole('heading', { level: 1 })).toBeVisible();
  await ajax.goto(address);
  await expect(ajax.getByText('Count the licences')).toBeVisible();
  await expect(ajax.getByText('What “Chartered” asks for')).toBeVisible();
});

/** Takes the step that is there once all that it asks for is met. */
async function moveOn(page: Page, stage: string): Promise<void> {
  await press(page, `Move on to “${stage}”…`);
  await dialog(page).getByRole('button', { name: 'Move on' }).click();
  await expect(dialog(page)).toHaveCount(0);
}

/** The calendar part of so many mails to this person. */
async function sentTo(email: string, count: number): Promise<SentCalendar> {
  await expect.poll(() => calendarsTo(sink, email).length).toBe(count);
  const last = calendarsTo(sink, email).at(-1);
  if (!last) throw new Error(`${email} was sent no calendar`);
  return last;
}
