import { expect, type Browser, type Page } from '@playwright/test';
import { test, violations } from '../src/browser.js';
import { createEmptyInstallation, type EmptyInstallation } from '../src/empty-installation.js';
import { startMailSink, type MailSink } from '../src/mail-sink.js';
import { linkFromOutbox, linkIn } from '../src/outbox.js';

const PASSWORD = 'a river under the bridge';
const ADMINISTRATOR = 'admin@valley.example';
let installation: EmptyInstallation;
let sink: MailSink;
let token: string;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  sink = await startMailSink();
  installation = await createEmptyInstallation();
  token = await installation.start();
});

test.afterAll(async () => {
  await installation.stop();
  installation.remove();
  await sink.close();
});

const dialog = (page: Page) => page.getByRole('dialog');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function ask<T>(page: Page, query: string, variables: object): Promise<T> {
  const response = await page.request.post(`${installation.url}/graphql`, { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await press(page, 'Sign in');
}

/** Invites through the page of whoever is signed in there. */
async function invite(page: Page, email: string, where: string, language = 'English'): Promise<void> {
  await page.goto(`${installation.url}/administration`);
  await press(page, 'Invite a person');
  await dialog(page).getByLabel('Name').fill('New colleague');
  await dialog(page).getByLabel('Email address').fill(email);
  await dialog(page).getByRole('combobox', { name: 'Municipality' }).click();
  await page.getByRole('option', { name: where }).click();
  await dialog(page).getByRole('combobox', { name: 'Language of the invitation' }).click();
  await page.getByRole('option', { name: language }).click();
  await press(page, 'Invite');
}

/** A page in a browser of somebody's own. */
const ownBrowser = async (browser: Browser) => (await browser.newContext()).newPage();

async function linkInMailbox(email: string): Promise<string> {
  const mailsTo = () => sink.received.filter(({ recipients }) => recipients.includes(email));
  await expect.poll(() => mailsTo().length, { timeout: 20_000 }).toBeGreaterThan(0);
  return linkIn(mailsTo().at(-1)?.parsed.text ?? '');
}

test('is handed over from the outbox without a mail server, and goes by mail with one', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await page.goto(`${installation.url}/setup`);
  await page.getByLabel('Setup token').fill(token);
  await page.getByLabel('Your name').fill('First administrator');
  await page.getByLabel('Email address').fill(ADMINISTRATOR);
  await page.getByLabel('Choose a password').fill(PASSWORD);
  await press(page, 'Make the first administrator');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  for (const name of ['Alder', 'Birch'])
    await ask(
      page,
      'mutation ($input: CreateMunicipalityInput!) { createMunicipality(input: $input) { id } }',
      {
        input: { name, type: 'TOWN', province: 'AB', population: 900, year: 2025 },
      },
    );

  // Without a mail server.
  await invite(page, 'lead@alder.example', 'Alder');
  await expect(dialog(page)).toContainText('waits in the administrator’s outbox');
  expect(await dialog(page).innerHTML()).not.toMatch(/invitation\/[\w-]{43}/);
  await dialog(page).getByRole('button', { name: 'Close' }).last().click();
  await expect(page.getByRole('row', { name: /lead@alder\.example/ })).toContainText(
    'waits in the administrator’s outbox',
  );
  const former = await linkFromOutbox(page, 'lead@alder.example');
  const link = await linkFromOutbox(page, 'lead@alder.example');

  const lead = await ownBrowser(browser);
  await lead.goto(former);
  await expect(lead.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
  await lead.goto(link);
  await expect(lead.getByText(/First administrator invites you.*Lead, Alder/)).toBeVisible();
  expect(await violations(lead)).toEqual([]);
  await lead.getByLabel('Your name').fill('IT lead');
  await lead.getByLabel('Choose a password').fill(PASSWORD);
  await press(lead, 'Accept the invitation');
  await expect(lead.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await lead.goto(link);
  await expect(lead.getByRole('heading', { name: 'Already accepted' })).toBeVisible();

  // With one. What waits goes out as soon as it is set.
  await invite(page, 'waiting@birch.example', 'Birch', 'Français');
  await expect(dialog(page)).toContainText('waits in the administrator’s outbox');
  // A page that stays open would complain of the server that goes.
  await page.goto('about:blank');
  await installation.stop();
  await installation.start({ SMTP_URL: sink.url, MAIL_FROM: 'Commonworks <no-reply@valley.example>' });
  const waiting = await ownBrowser(browser);
  await waiting.goto(await linkInMailbox('waiting@birch.example'));
  await expect(waiting.getByRole('heading', { name: 'Vous avez une invitation' })).toBeVisible();
  await expect(waiting.getByText(/Responsable, Birch/)).toBeVisible();
  await waiting.getByLabel('Choisissez un mot de passe').fill(PASSWORD);
  await press(waiting, 'Accepter l’invitation');
  await expect(waiting.getByRole('navigation', { name: 'Principale' })).toBeVisible();

  // A second place, for the lead who has an account: signs in, comes back, accepts.
  await invite(page, 'lead@alder.example', 'Birch');
  await expect(dialog(page)).toContainText('The invitation is on its way');
  const again = await ownBrowser(browser);
  await again.goto(await linkInMailbox('lead@alder.example'));
  await again.getByRole('link', { name: 'Sign in to accept' }).click();
  await signIn(again, 'lead@alder.example');
  await press(again, 'Accept the invitation');
  await expect(again.getByRole('navigation', { name: 'Main' })).toBeVisible();
  const { me } = await ask<{ me: { name: string; memberships: { municipality: { name: string } }[] } }>(
    again,
    '{ me { name memberships { municipality { name } } } }',
    {},
  );
  expect(me.name).toBe('IT lead');
  expect(me.memberships.map(({ municipality }) => municipality.name).sort()).toEqual(['Alder', 'Birch']);

  // Withdrawn before it was accepted.
  await invite(page, 'withdrawn@birch.example', 'Birch');
  await expect(dialog(page)).toContainText('The invitation is on its way');
  await dialog(page).getByRole('button', { name: 'Close' }).last().click();
  const withdrawn = await linkInMailbox('withdrawn@birch.example');
  await press(page, 'Withdraw: withdrawn@birch.example');
  await press(page, 'Withdraw');
  await expect(page.getByText('withdrawn@birch.example')).toHaveCount(0);
  await again.goto(withdrawn);
  await expect(again.getByRole('heading', { name: 'Invitation withdrawn' })).toBeVisible();
});
