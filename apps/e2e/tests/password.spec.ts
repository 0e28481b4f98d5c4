import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, request, type Page } from '@playwright/test';
import pg from 'pg';
import { test } from '../src/browser.js';
import { demoOfThisFile } from '../src/demo-installation.js';
import { PASSWORD } from '../src/person.js';

const ROOT = join(import.meta.dirname, '../../..');
const LEAD = 'lead@lethbridge.example';
const ADMINISTRATOR = 'admin@commonworks.example';
const NEXT = 'a canoe under seven bridges';

const installation = demoOfThisFile();
/** What only time does otherwise. */
async function inDatabase(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: installation().databaseUrl('superuser') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function enter(page: Page, email: string, password: string): Promise<void> {
  await page.goto(`${installation().url}/sign-in`);
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await press(page, 'Sign in');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a changed password ends the other sessions, and is the one that counts', async ({ page, browser }) => {
  const elsewhere = await (await browser.newContext()).newPage();
  await enter(elsewhere, LEAD, PASSWORD);
  await enter(page, LEAD, PASSWORD);
  await page.goto(`${installation().url}/account`);
  await page.getByLabel('Present password').fill(PASSWORD);
  await page.getByLabel('New password').fill('password1234');
  await press(page, 'Change the password');
  await expect(page.getByText(/easy to guess/)).toBeVisible();
  await page.getByLabel('New password').fill(NEXT);
  await press(page, 'Change the password');
  await expect(page.getByText(/^Your password is changed/)).toBeVisible();

  await elsewhere.goto(`${installation().url}/account`);
  await expect(elsewhere.getByLabel('Email address')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible();
});

test('an administrator who forgot gets in by the link printed on the machine, and is told of guesses', async ({
  page,
}) => {
  const stranger = await request.newContext({ baseURL: installation().url });
  const guess = `mutation { signIn(input: { email: "${ADMINISTRATOR}", password: "guess" }) { __typename } }`;
  for (let i = 0; i < 6; i++) await stranger.post('/graphql', { data: { query: guess } });
  await stranger.dispose();

  const environment = { ...process.env, DATA_DIR: installation().dataDir, PUBLIC_URL: installation().url };
  const printed = execFileSync(process.execPath, [join(ROOT, 'tools/recover.mjs'), ADMINISTRATOR], {
    env: environment,
    encoding: 'utf8',
  });
  await page.goto(printed.split('\n')[0] ?? '');
  await page.getByLabel('New password').fill(NEXT);
  await press(page, 'Set the password');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});

test('what gives power away asks for the password after a quarter of an hour, once, and then goes on', async ({
  page,
}) => {
  await enter(page, ADMINISTRATOR, NEXT);
  await inDatabase(`update session set authenticated_at = now() - interval '16 minutes'`);

  const revoke = `mutation { revokeRole(input: { personId: "00000000-0000-0000-0000-000000000000", role: ADMINISTRATOR }) { id } }`;
  const refused = await page.request.post(`${installation().url}/graphql`, { data: { query: revoke } });
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'PASSWORD_NEEDED' } }] });

  await page.goto(`${installation().url}/administration`);
  await page
    .getByRole('button', { name: /^Give a role:/ })
    .first()
    .click();
  const form = page.getByRole('dialog');
  await form.getByRole('combobox', { name: 'Municipality' }).click();
  await page.getByRole('option').first().click();
  await form.getByRole('button', { name: 'Give a role' }).click();
  const question = page.getByRole('dialog', { name: 'Your password, please' });
  await question.getByLabel('Password', { exact: true }).fill('not my password');
  await question.getByRole('button', { name: 'Confirm' }).click();
  await expect(question.getByText(/^This is not your password/)).toBeVisible();
  await question.getByLabel('Password', { exact: true }).fill(NEXT);
  await question.getByRole('button', { name: 'Confirm' }).click();
  await expect(question).toBeHidden();
  await expect(page.getByText('Nothing was changed yet')).toBeHidden();
});
