import { expect, type Browser, type Page } from '@playwright/test';
import pg from 'pg';
import { test } from '../src/browser.js';
import { calendarsTo, type SentCalendar } from '../src/calendar-mails.js';
import { createDemoInstallation, type AnotherApi, type DemoInstallation } from '../src/demo-installation.js';
import { startMailSink, type MailSink } from '../src/mail-sink.js';
import { PASSWORD } from '../src/person.js';

const NAME = 'One recreation system';
const CLARINGTON = 'lead@clarington.example';
const AJAX = 'lead@ajax.example';
const CALEDON = 'lead@caledon.example';
const OSHAWA = 'lead@oshawa.example';
const COORDINATOR = 'coordinator@durham-comparators.example';
const ADMINISTRATOR = 'admin@commonworks.example';

let installation: DemoInstallation;
let other: AnotherApi;
let sink: MailSink;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  sink = await startMailSink();
  installation = await createDemoInstallation();
  await installation.start({ SMTP_URL: sink.url, MAIL_FROM: 'commonworks@prairies.example' });
  other = await installation.startAnotherApi();
});
test.afterAll(async () => {
  await other.stop();
  await installation.stop();
  installation.remove();
  await sink.close();
});

const dialog = (page: Page) => page.getByRole('dialog');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The part of an opportunity's page that tells of the own municipality's answer. */
const takingPart = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: 'Taking part', exact: true }) });

/** Opens a page until it says this: the worker may still be about it. */
async function reads(page: Page, address: string, words: string): Promise<void> {
  await expect(async () => {
    await page.goto(address);
    await expect(takingPart(page).getByText(words).first()).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
}

/** Presses what ends a dialog, which is then gone. */
async function finish(page: Page, name?: string): Promise<void> {
  const buttons = dialog(page).getByRole('button', name === undefined ? {} : { name, exact: true });
  await buttons.last().click();
  await expect(dialog(page)).toHaveCount(0);
}

/** A browser of somebody's own at one of the two apis, signed in. */
async function browserOf(browser: Browser, email: string, url: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: url })).newPage();
  await page.goto('/sign-in');
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  return page;
}

/**
 * Takes up what the release found for CLASS, and invites those it was found from; the address of its page. The demo's own
 * is retired first, so that it is found again.
 */
async function publishClass(coordinator: Page): Promise<string> {
  const takenUp = coordinator.getByRole('link', { name: 'CLASS replacement', exact: true });
  // The demo's parts come one after the other, the group last: retired before that, it would keep the group away.
  await expect(async () => {
    await coordinator.goto('/groups');
    await expect(coordinator.getByRole('link', { name: 'CLASS replacement' })).toBeVisible({
      timeout: 2_000,
    });
  }).toPass({ timeout: 60_000 });
  await coordinator.goto('/opportunities');
  await takenUp.click();
  await press(coordinator, 'Change it');
  await coordinator.getByRole('menuitem', { name: 'Retire it…' }).click();
  await finish(coordinator);
  await coordinator.goto('/opportunities');
  const found = coordinator.getByRole('row', { name: /^Replacement: CLASS/ });
  await expect(found).toContainText('50.0');
  await found.getByRole('link').click();
  await expect(coordinator.getByRole('heading', { level: 1, name: 'Replacement: CLASS' })).toBeVisible();
  const windows = coordinator.getByRole('list', { name: 'When CLASS can be replaced' });
  await expect(windows.getByRole('listitem')).toHaveCount(4);
  await expect(coordinator.getByRole('row', { name: /^Urgency/ }).first()).toContainText('0.50');
  await press(coordinator, 'Take it up');
  await dialog(coordinator).getByLabel('Name in English').fill(NAME);
  await dialog(coordinator).getByLabel('Name in French').fill('Un système de loisirs');
  await finish(coordinator, 'Take it up');
  await expect(coordinator.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await press(coordinator, 'Publish');
  for (const name of ['Clarington', 'Ajax', 'Caledon', 'Oshawa'])
    await expect(dialog(coordinator).getByText(new RegExp(name)).first()).toBeVisible();
  await finish(coordinator, 'Publish');
  return new URL(coordinator.url()).pathname;
}

/** Looks through the answers now, as is done once a day. */
async function lookThroughAnswers(administrator: Page): Promise<void> {
  await administrator.goto('/administration/jobs');
  await press(administrator, 'Look for matches in opportunities now');
  await expect(administrator.getByRole('status').filter({ hasText: 'Done' })).toBeVisible();
}

/** Says what the own municipality would do with others. */
async function wouldTakePart(page: Page, address: string, level: RegExp, named: boolean): Promise<void> {
  await page.goto(address);
  await press(page, 'Answer…');
  await dialog(page).getByRole('radio', { name: level }).check();
  await dialog(page)
    .getByRole('radio', { name: /^Share a system/ })
    .check();
  if (named) await dialog(page).getByRole('checkbox', { name: 'Name us to those who say yes too' }).check();
  await finish(page);
}

async function join(page: Page, address: string, level: RegExp): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { name: /^You are invited/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Scope note' })).toHaveCount(0);
  await press(page, 'Join…');
  await dialog(page).getByRole('radio', { name: level }).check();
  await dialog(page)
    .getByRole('radio', { name: /^Share a system/ })
    .check();
  await finish(page, 'Join');
  await expect(page.getByRole('heading', { name: 'Scope note' })).toBeVisible();
}

/** Takes the step that is there once all that it asks for is met. */
async function moveOn(page: Page, stage: string): Promise<void> {
  await press(page, `Move on to “${stage}”…`);
  await finish(page, 'Move on');
}

/** Two weeks go by: the meeting that is arranged has begun. */
async function letPass({ databaseUrl }: DemoInstallation): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl('superuser') });
  await client.connect();
  await client.query(
    "update group_meeting set starts_at = now() - interval '2 hours' where status = 'ARRANGED' and place = 'By video'",
  );
  await client.end();
}

/** The calendar part of so many mails to this person. */
async function sentTo(email: string, count: number): Promise<SentCalendar> {
  await expect.poll(() => calendarsTo(sink, email, NAME).length).toBe(count);
  const last = calendarsTo(sink, email, NAME).at(-1);
  if (!last) throw new Error(`${email} was sent no calendar`);
  return last;
}

test('from what a release found to a group that meets: six people, four municipalities, two apis', async ({
  browser,
}) => {
  test.setTimeout(420_000);
  const opportunity = await publishClass(await browserOf(browser, COORDINATOR, other.url));
  await expect
    .poll(() =>
      sink.received.filter(({ recipients }) => recipients.includes(AJAX)).map(({ parsed }) => parsed.text),
    )
    .toContainEqual(
      expect.stringMatching(/Town of Ajax is invited to say by .* whether it would take part/u),
    );

  const clarington = await browserOf(browser, CLARINGTON, installation.url);
  const ajax = await browserOf(browser, AJAX, other.url);
  const caledon = await browserOf(browser, CALEDON, other.url);
  const oshawa = await browserOf(browser, OSHAWA, installation.url);
  const administrator = await browserOf(browser, ADMINISTRATOR, installation.url);

  await test.step('a match exists, and then names, to those alone who said yes', async () => {
    await wouldTakePart(clarington, opportunity, /^Take the lead/, true);
    await wouldTakePart(ajax, opportunity, /^Take part/, false);
    await wouldTakePart(caledon, opportunity, /^Take part/, true);
    await lookThroughAnswers(administrator);
    await reads(ajax, opportunity, 'There is a match: be named?');
    await expect(takingPart(ajax)).not.toContainText(/Clarington|Caledon/);
    await press(ajax, 'Yes, be named…');
    await finish(ajax, 'Yes, name us');
    await lookThroughAnswers(administrator);
    await reads(ajax, opportunity, 'Named to each other');
    await expect(takingPart(ajax)).toContainText('Municipality of Clarington');
    await oshawa.goto(opportunity);
    await expect(oshawa.getByRole('heading', { name: 'Taking part' })).toBeVisible();
    await expect(oshawa.locator('main').getByText('Named to each other')).toHaveCount(0);
  });

  const address = await test.step('a group grows out of it, others join, one observes', async () => {
    await expect(async () => {
      await clarington.goto(opportunity);
      await expect(clarington.getByRole('button', { name: 'Create a group' })).toBeVisible({
        timeout: 2_000,
      });
    }).toPass();
    await press(clarington, 'Create a group');
    await dialog(clarington).getByLabel('Name').fill(NAME);
    await dialog(clarington).getByRole('button').last().click();
    await clarington.waitForURL(/\/groups\//);
    const made = new URL(clarington.url()).pathname;
    await press(clarington, 'Manage the group');
    await clarington.getByRole('menuitem', { name: 'Invite municipalities…' }).click();
    await dialog(clarington).getByRole('checkbox', { name: 'City of Oshawa' }).check();
    await finish(clarington);
    await join(ajax, made, /^Take part/);
    await join(caledon, made, /^Take part/);
    await join(oshawa, made, /^Observe/);
    return made;
  });

  await test.step('a champion comes forward, the own approver confirms, members choose', async () => {
    await clarington.goto(address);
    await press(clarington, 'Come forward…');
    await dialog(clarington).getByLabel('A word to the others').fill('We replace it already.');
    await finish(clarington, 'Come forward');
    const approver = await browserOf(browser, 'approver@clarington.example', other.url);
    await approver.goto(address);
    await press(approver, 'Confirm…');
    await finish(approver, 'Confirm the candidate');
    await approver.context().close();
    for (const page of [clarington, ajax]) {
      await press(page, 'Choose a champion…');
      await dialog(page).getByRole('radio').first().check();
      await finish(page, 'Choose');
    }
    await moveOn(clarington, 'Championed');
  });

  await test.step('times are proposed, answered and chosen, and calendars are sent the meeting', async () => {
    const day = inDays(14);
    await press(clarington, 'Propose a meeting…');
    await dialog(clarington).getByLabel('Where').fill('By video');
    await dialog(clarington).getByLabel('Time 1').fill(`${day}T13:00`);
    await dialog(clarington)
      .getByLabel('Answers until')
      .fill(`${inDays(7)}T17:00`);
    await finish(clarington, 'Propose the times');
    for (const page of [ajax, caledon]) {
      await page.goto(address);
      await page.getByRole('link', { name: /^Scoping: One recreation system/ }).click();
      await press(page, 'Say which suit…');
      await dialog(page).getByRole('radio', { name: 'Suits', exact: true }).first().check();
      await finish(page);
    }
    await clarington.getByRole('link', { name: /^Scoping: One recreation system/ }).click();
    await press(clarington, /^Choose (this|.*\d)/);
    await finish(clarington, 'Arrange the meeting');
    const invited = await sentTo(AJAX, 1);
    expect(invited).toMatchObject({ method: 'REQUEST', zone: 'America/Toronto', starts: `${day}T13:00:00` });
    for (const email of [CLARINGTON, CALEDON, OSHAWA])
      expect((await sentTo(email, 1)).uid, email).toBe(invited.uid);

    // Another hour is the same event, a later version of it.
    await press(clarington, 'Change…');
    await dialog(clarington).getByLabel('Begins').fill(`${day}T14:30`);
    await finish(clarington, 'Save');
    const moved = await sentTo(AJAX, 2);
    expect(moved).toMatchObject({ method: 'REQUEST', uid: invited.uid, starts: `${day}T14:30:00` });
    expect(moved.sequence).toBeGreaterThan(invited.sequence);
  });

  const meeting = new URL(clarington.url()).pathname;
  const minutes = (page: Page) => page.getByRole('textbox', { name: /^Minutes of/ });
  await test.step('three write the minutes on two apis, of which one is killed meanwhile', async () => {
    await press(clarington, 'Begin the minutes…');
    await finish(clarington, 'Begin them');
    for (const page of [ajax, caledon]) {
      await page.goto(meeting);
      await expect(page.getByText('All saved')).toBeVisible();
    }
    const writes = async (page: Page, paragraph: number, text: string) => {
      await minutes(page).locator('p').nth(paragraph).click();
      await page.keyboard.type(text, { delay: 25 });
    };
    const said = {
      clarington: 'Clarington replaces CLASS next year, and could run it for others.',
      ajax: 'Ajax takes 40,000 bookings a year and has nobody who would run it.',
      caledon: 'Caledon wants its own fees, and one way to pay.',
    };
    const writing = [
      writes(clarington, 0, said.clarington),
      writes(ajax, 1, said.ajax),
      writes(caledon, 2, said.caledon),
    ];
    await expect(minutes(clarington)).toContainText('Ajax takes');
    await other.kill();
    await Promise.all(writing);
    await expect(ajax.getByText(/^No connection: what you write is kept/)).toBeVisible();
    other = await installation.startAnotherApi(other.port);
    for (const page of [clarington, ajax, caledon]) {
      for (const text of Object.values(said)) await expect(minutes(page)).toContainText(text);
      await expect(page.getByText('All saved')).toBeVisible();
    }
    // Each word is there once, with everybody.
    for (const page of [clarington, ajax, caledon]) {
      const whole = (await minutes(page).textContent()) ?? '';
      for (const text of Object.values(said)) expect(whole.split(text)).toHaveLength(2);
    }
  });

  await test.step('two actions are taken out of them with one key', async () => {
    for (const [page, paragraph, title] of [
      [clarington, 3, 'Ask the vendor when support ends'],
      [ajax, 3, 'Count the licences'],
    ] as const) {
      await minutes(page).locator('p').nth(paragraph).click();
      await page.keyboard.type(title);
      await page.keyboard.press('Control+Shift+A');
      await expect(dialog(page).getByLabel('What is to be done')).toHaveValue(title);
      await dialog(page).getByLabel('Municipality').selectOption('Town of Ajax');
      await dialog(page).getByLabel('Due').fill(inDays(14));
      await finish(page);
      for (const each of [clarington, ajax, caledon]) await expect(minutes(each)).toContainText(title);
    }
  });

  await test.step('the scope is settled, and the group moves on', async () => {
    await clarington.goto(address);
    await press(clarington, 'Write it…');
    await dialog(clarington).getByLabel('What is in').fill('Registration and booking.');
    await dialog(clarington)
      .getByRole('radio', { name: /^Share a system/ })
      .check();
    await finish(clarington, 'Save');
    await moveOn(clarington, 'Scoping');
    await ajax.goto(address);
    await expect(ajax.getByRole('cell', { name: 'Count the licences' })).toBeVisible();
    await expect(ajax.getByText('What “Chartered” asks for')).toBeVisible();
  });

  await test.step('the minutes go round by mail, and are read and kept by who observes', async () => {
    await letPass(installation);
    await clarington.goto(meeting);
    await press(clarington, 'It took place…');
    await finish(clarington);
    await press(clarington, 'Circulate…');
    await finish(clarington, 'Circulate them');
    const told = () => sink.received.filter(({ recipients }) => recipients.includes(OSHAWA));
    await expect
      .poll(() => told().map(({ parsed }) => parsed.subject))
      .toContainEqual(expect.stringMatching(/minutes/i));
    await oshawa.goto(meeting);
    await expect(oshawa.getByText(/^Ajax takes 40,000 bookings/)).toBeVisible();
    for (const [form, first] of [
      ['pdf', '%PDF-'],
      ['docx', 'PK'],
    ] as const) {
      const file = await oshawa.request.get(`/meetings/${meeting.split('/').at(-1) ?? ''}/minutes.${form}`);
      expect(file.status()).toBe(200);
      expect(file.headers()['content-disposition']).toMatch(/^attachment/);
      expect((await file.body()).subarray(0, first.length).toString()).toBe(first);
    }
  });
});
