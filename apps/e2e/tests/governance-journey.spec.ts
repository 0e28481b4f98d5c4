import { expect, type Browser, type Page } from '@playwright/test';
import { test } from '../src/browser.js';
import { createDemoInstallation, type DemoInstallation } from '../src/demo-installation.js';
import { clausesOn, unlike, type Around, type Files } from '../src/document-texts.js';
import { PASSWORD } from '../src/person.js';

const GROUP = 'CLASS replacement';
const CHARTER = 'Charter of four';
const SLA = 'Service levels of four';
const PLACES = ['clarington', 'ajax', 'oshawa', 'caledon'] as const;
type Place = (typeof PLACES)[number];

let installation: DemoInstallation;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  installation = await createDemoInstallation();
  await installation.start();
});
test.afterAll(async () => {
  await installation.stop();
  installation.remove();
});

const dialog = (page: Page) => page.getByRole('dialog');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const agreement = (page: Page) => page.getByRole('region', { name: 'Agreement', exact: true });

/** Presses what ends a dialog, which is then gone. */
async function finish(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole('button', { name, exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
}

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

/** The group of the demo, which comes last of its parts; its address. */
async function demoGroup(page: Page): Promise<string> {
  const link = page.getByRole('link', { name: GROUP, exact: true });
  await expect(async () => {
    await page.goto('/groups');
    await expect(link).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: GROUP })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Begins a document from its template; its address. */
async function begin(page: Page, group: string, kind: string, title: string): Promise<string> {
  await page.goto(group);
  await press(page, 'New document…');
  await dialog(page).getByRole('radio', { name: kind }).check();
  await dialog(page).getByLabel('Title').fill(title);
  await dialog(page).getByRole('button', { name: 'Begin it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}

const opened = (page: Page) => page.getByRole('region').filter({ has: page.locator('#opened-clause') });

/** Keeps what is written in the open clause. */
const saving = (page: Page) => opened(page).getByRole('button', { name: 'Save', exact: true });

/** What a person writes into a blank, by what it takes. */
async function valueFor(input: ReturnType<Page['locator']>): Promise<string> {
  const [type, mode, language, label] = await Promise.all(
    ['type', 'inputmode', 'lang', 'aria-label'].map((name) => input.getAttribute(name)),
  );
  if (/zone/i.test(label ?? '')) return 'America/Toronto';
  if (type === 'date') return '2027-01-01';
  if (mode === 'decimal' || mode === 'numeric') return '12';
  return language === 'fr-CA' ? 'Comme convenu le 1er' : 'As settled on the 1st';
}

/** Goes from clause to clause as the page leads, and fills in what nobody but the group knows. */
async function fillIn(page: Page): Promise<number> {
  await page
    .getByRole('navigation', { name: 'Clauses of this document' })
    .getByRole('link', { name: /to settle$/ })
    .first()
    .click();
  for (let clauses = 1; ; clauses += 1) {
    const form = opened(page)
      .locator('form')
      .filter({ has: page.getByRole('button', { name: 'Save', exact: true }) });
    await expect(form).toBeVisible();
    for (const input of await form.locator('input:not([type=radio]):visible, textarea:visible').all())
      if ((await input.inputValue()) === '') await input.fill(await valueFor(input));
    await saving(page).click();
    await expect(opened(page).getByText('Saved.')).toBeVisible();
    const next = opened(page).locator('p').filter({ hasText: 'Next to settle:' }).getByRole('link');
    if ((await next.count()) === 0) return clauses;
    const title = (await next.textContent()) ?? '';
    await next.click();
    await expect(page.locator('#opened-clause')).toContainText(title);
  }
}

async function send(page: Page): Promise<void> {
  await press(page, 'Send for review…');
  await dialog(page).getByLabel('Members decide by').fill(inDays(21));
  await finish(page, 'Send it for review');
  await expect(agreement(page)).toBeVisible();
}

type Authority = 'Council resolution' | 'Delegated by by-law';

/** Says for the own municipality what it says. */
async function decide(
  page: Page,
  address: string,
  decision: 'Agree' | 'Object' | 'Send it back',
  { authority = 'Council resolution', reason = '' }: { authority?: Authority; reason?: string } = {},
): Promise<void> {
  await page.goto(address);
  await agreement(page).getByRole('button', { name: 'Decide…' }).click();
  await dialog(page).getByRole('radio', { name: decision, exact: true }).check();
  if (reason !== '')
    await dialog(page)
      .getByRole('textbox', { name: /^Reason/ })
      .fill(reason);
  await dialog(page).getByRole('radio', { name: authority }).check();
  if (authority === 'Council resolution') {
    await dialog(page).getByLabel('Resolution number').fill('2026-118');
    await dialog(page).getByLabel('Day of the resolution').fill(inDays(-1));
  } else await dialog(page).getByLabel('By-law', { exact: true }).fill('2019-44');
  await finish(page, 'Record the decision');
}

async function revise(page: Page, address: string, reason: string): Promise<void> {
  await page.goto(address);
  await press(page, 'Take it back to revise…');
  await dialog(page).getByRole('textbox').fill(reason);
  await finish(page, 'Revise it');
  await expect(page.getByRole('note', { name: 'Taken back' })).toBeVisible();
}

/** The files of a document in a language, by the links of its page. */
async function filesOf(page: Page, language: 'English' | 'Français'): Promise<Files> {
  const links = page.getByRole('region', { name: 'Files to keep' }).getByRole('link');
  const read = async (format: string) => {
    const link = links.and(page.getByRole('link', { name: new RegExp(`${format}, ${language}$`) }));
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.status()).toBe(200);
    expect(answer.headers()['cache-control']).toBe('private, no-store');
    return answer.body();
  };
  const [docx, pdf, html] = await Promise.all([read('Word'), read('PDF'), read('Web page')]);
  return { docx, pdf, html };
}

/** Reads the page in a language, takes its files along, and sees that they say the same, clause by clause. */
async function expectSameWords(page: Page, address: string, kinds: readonly [string, string]): Promise<void> {
  for (const [at, language] of (['English', 'Français'] as const).entries()) {
    await page.goto(`${address}?lang=${at === 0 ? 'en' : 'fr'}`);
    await expect(page.locator(`main [lang="${at === 0 ? 'en' : 'fr'}-CA"] section`).first()).toBeVisible();
    const clauses = await clausesOn(page);
    expect(clauses.length).toBeGreaterThan(15);
    const hash = await page.locator('main code[title]').first().getAttribute('title');
    const version = /version (\d+)/.exec((await page.locator('main header').textContent()) ?? '')?.[1] ?? '';
    const around: Around = {
      group: GROUP,
      kind: kinds[at] ?? '',
      title: (await page.getByRole('heading', { level: 1 }).textContent()) ?? '',
      foot: `Version ${version} – ${hash?.slice(0, 16) ?? ''}`,
      pageOf: at === 0 ? 'Page {page} of {pages}' : 'Page {page} de {pages}',
    };
    expect(await unlike(clauses, await filesOf(page, language), around), language).toEqual([]);
  }
}

test('four members make a charter and an agreement on service levels, one objects, and all sign the same words', async ({
  browser,
}) => {
  test.setTimeout(420_000);
  const lead = await browserOf(browser, 'lead@clarington.example');
  const group = await demoGroup(lead);

  await test.step('a fourth municipality, which is invited, joins', async () => {
    const caledon = await browserOf(browser, 'lead@caledon.example');
    await caledon.goto(group);
    await press(caledon, 'Join…');
    await dialog(caledon)
      .getByRole('radio', { name: /^Take part/ })
      .check();
    await dialog(caledon)
      .getByRole('radio', { name: /^Share a system/ })
      .check();
    await finish(caledon, 'Join');
    await caledon.context().close();
  });

  const charter = await test.step('the charter is begun and filled in', async () => {
    const address = await begin(lead, group, 'Governance charter', CHARTER);
    expect(await fillIn(lead)).toBeGreaterThan(5);
    return address;
  });

  await test.step('two write in one clause in two windows: both texts are shown, and nothing is lost', async () => {
    const ajax = await browserOf(browser, 'lead@ajax.example');
    const window = `${charter}?clause=purpose`;
    const problem = (page: Page) => opened(page).getByLabel('English').first();
    await lead.goto(window);
    await ajax.goto(window);
    await problem(ajax).fill('CLASS ends, says Ajax.');
    await problem(lead).fill('CLASS ends, says Clarington.');
    await saving(ajax).click();
    await expect(opened(ajax).getByText('Saved.')).toBeVisible();
    await saving(lead).click();
    const both = lead.getByRole('region', { name: 'Two texts' });
    await expect(both).toContainText('CLASS ends, says Ajax.');
    await expect(both).toContainText('CLASS ends, says Clarington.');
    await saving(lead).click();
    await expect(both).toHaveCount(0);
    await expect(lead.locator('#clause-purpose')).toContainText('CLASS ends, says Clarington.');
    await ajax.context().close();
  });

  const approvers: Partial<Record<Place, Page>> = {};
  const approver = async (place: Place) =>
    (approvers[place] ??= await browserOf(browser, `approver@${place}.example`));

  await test.step('three agree, one objects', async () => {
    await lead.goto(charter);
    await send(lead);
    for (const place of ['clarington', 'ajax', 'caledon'] as const)
      await decide(await approver(place), charter, 'Agree');
    await decide(await approver('oshawa'), charter, 'Object', { reason: 'No cap on what we pay' });
    await lead.goto(charter);
    await expect(agreement(lead)).toContainText('3 of 4 agree');
    await expect(agreement(lead).getByRole('row', { name: /Oshawa/ })).toContainText('No cap on what we pay');
  });

  await test.step('it is revised, the difference is read, and four agree: it is in force', async () => {
    await revise(lead, charter, 'A cap for Oshawa');
    await lead.goto(`${charter}?clause=purpose`);
    await opened(lead).getByLabel('English').first().fill('CLASS ends, say all four.');
    await saving(lead).click();
    await expect(opened(lead).getByText('Saved.')).toBeVisible();
    await lead.goto(charter);
    await send(lead);
    await expect(agreement(lead)).toContainText('0 of 4 agree');
    const oshawa = await approver('oshawa');
    await oshawa.goto(charter);
    await oshawa.getByRole('link', { name: 'What changed in version 2' }).first().click();
    await expect(oshawa.locator('main ins', { hasText: 'all four' })).toBeVisible();
    for (const place of PLACES) await decide(await approver(place), charter, 'Agree');
    await lead.goto(charter);
    await expect(agreement(lead)).toContainText('4 of 4 agree');
    await expect(agreement(lead)).toContainText('In force since');
  });

  await test.step('its files in both languages say what the page says, clause by clause', async () => {
    await expectSameWords(lead, charter, ['Governance charter', 'Charte de gouvernance']);
  });

  await test.step('its record has a page, on which its hash is counted again', async () => {
    await lead.goto(`${charter}/record`);
    await lead.getByRole('button', { name: 'Count it in this browser' }).click();
    await expect(lead.getByText('The same: nothing was changed')).toBeVisible();
    await lead.getByRole('link', { name: 'Record of version 1' }).click();
    await expect(lead.getByRole('row', { name: /Oshawa/ })).toContainText('Objects');
  });

  const sla =
    await test.step('the agreement on service levels is made and agreed to by the charter’s rule', async () => {
      const address = await begin(lead, group, 'Service level agreement', SLA);
      expect(await fillIn(lead)).toBeGreaterThan(3);
      await send(lead);
      await expect(agreement(lead)).toContainText('More than half of all members have to agree');
      await decide(await approver('clarington'), address, 'Agree');
      await decide(await approver('ajax'), address, 'Agree', { authority: 'Delegated by by-law' });
      return address;
    });

  await test.step('one digit in French alone asks everybody anew', async () => {
    await revise(lead, sla, 'A digit');
    await lead.goto(`${sla}?clause=parties`);
    await opened(lead).getByRole('button', { name: 'Rewrite…' }).click();
    const french = dialog(lead).getByLabel('Paragraph 1, Français');
    await french.fill(`${await french.inputValue()} 7`);
    await finish(lead, 'Save');
    await lead.goto(sla);
    await send(lead);
    await expect(agreement(lead)).toContainText('0 of 4 agree');
    await expect(agreement(lead).getByText('Nothing yet')).toHaveCount(4);
    const ajax = await approver('ajax');
    await ajax.goto(`${sla}/differences`);
    await expect(ajax.getByText(/^In English nothing is otherwise\. In French something is/)).toBeVisible();
    await ajax.getByText('Français (1)').click();
    await expect(ajax.locator('main ins').filter({ hasText: '7' })).toBeVisible();
  });

  await test.step('all agree, and its files say what its page says', async () => {
    for (const place of PLACES) {
      const page = await approver(place);
      await page.goto(sla);
      const open = agreement(page).getByRole('button', { name: 'Decide…' });
      await expect(agreement(page)).toBeVisible();
      // As many as the charter asks for are enough.
      if (await open.isVisible()) await decide(page, sla, 'Agree');
    }
    await lead.goto(sla);
    await expect(agreement(lead)).toContainText('In force since');
    await expectSameWords(lead, sla, ['Service level agreement', 'Entente de niveau de service']);
  });
});
