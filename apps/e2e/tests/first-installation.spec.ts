import { expect, type Browser, type Page } from '@playwright/test';
import { test } from '../src/browser.js';
import { createEmptyInstallation, type EmptyInstallation } from '../src/empty-installation.js';
import { linkFromOutbox } from '../src/outbox.js';

const PASSWORD = 'a river under the bridge';
let installation: EmptyInstallation;
let token: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  installation = await createEmptyInstallation();
  token = await installation.start();
});

test.afterAll(async () => {
  await installation.stop();
  installation.remove();
});

const dialog = (page: Page) => page.getByRole('dialog');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Follows the step that the home page puts first. */
async function followStep(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await page.getByRole('main').getByRole('link').first().click();
}

/** Invites someone as the role says; the link is the administrator's to hand over. */
async function invite(page: Page, email: string, role: string, where: string): Promise<void> {
  await press(page, 'Invite a person');
  await dialog(page).getByLabel('Name').fill(role);
  await dialog(page).getByLabel('Email address').fill(email);
  await dialog(page).getByRole('combobox', { name: 'Role' }).click();
  await page.getByRole('option', { name: role, exact: true }).click();
  await dialog(page)
    .getByRole('combobox', { name: /Municipality|Consortium/ })
    .click();
  await page.getByRole('option', { name: where }).click();
  await press(page, 'Invite');
  await expect(dialog(page)).toContainText('waits in the administrator’s outbox');
  await dialog(page).getByRole('button', { name: 'Close' }).last().click();
}

/** Accepts an invitation as someone with a browser of their own. */
async function accept(browser: Browser, link: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  await page.getByLabel('Choose a password').fill(PASSWORD);
  await press(page, 'Accept the invitation');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  return page;
}

async function chooseProvince(page: Page): Promise<void> {
  await dialog(page).getByRole('combobox', { name: 'Province or territory' }).click();
  await page.getByRole('option', { name: 'Alberta' }).click();
}

test('from the printed token to the first workbook', async ({ page, browser }) => {
  test.setTimeout(90_000);
  await page.goto(`${installation.url}/setup`);
  await page.getByLabel('Setup token').fill(token);
  await page.getByLabel('Your name').fill('Administrator');
  await page.getByLabel('Email address').fill('admin@valley.example');
  await page.getByLabel('Choose a password').fill(PASSWORD);
  await press(page, 'Make the first administrator');

  await followStep(page, 'Add the first consortium');
  await page.getByRole('button', { name: 'Add a consortium' }).first().click();
  await dialog(page).getByLabel('Name').fill('Valley');
  // None is guessed where there is nothing to guess it from.
  await chooseProvince(page);
  await press(page, 'Add');
  await expect(page.getByRole('heading', { name: 'Valley' })).toBeVisible();

  await followStep(page, 'Add the municipalities');
  await page.getByRole('button', { name: 'Add a municipality' }).first().click();
  await dialog(page).getByLabel('Name').fill('Town of Alder');
  await dialog(page).getByLabel('Population', { exact: true }).fill('5200');
  await chooseProvince(page);
  await press(page, 'Add');
  await expect(page.getByText('Town of Alder')).toBeVisible();

  await followStep(page, 'Bring 1 municipality into a consortium');
  await press(page, 'Add a municipality to Valley');
  await dialog(page).getByRole('combobox', { name: 'Municipality' }).click();
  await page.getByRole('option', { name: 'Town of Alder' }).click();
  await dialog(page).getByRole('button', { name: 'Add a municipality' }).click();
  await expect(page.getByText('1 municipality')).toBeVisible();

  await followStep(page, 'Invite a coordinator for 1 consortium');
  await invite(page, 'coordinator@valley.example', 'Coordinator', 'Valley');
  await invite(page, 'lead@alder.example', 'Lead', 'Town of Alder');
  await followStep(page, 'Hand over 2 mails that wait in the outbox');
  const toCoordinator = await linkFromOutbox(page, 'coordinator@valley.example');
  const toLead = await linkFromOutbox(page, 'lead@alder.example');
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Everyone is invited' })).toBeVisible();

  const coordinator = await accept(browser, toCoordinator);
  await followStep(coordinator, 'Prepare the first campaign');
  await coordinator.getByRole('textbox', { name: 'Name' }).fill('Capability 2026');
  await press(coordinator, 'Create draft');
  await press(coordinator, 'Open campaign');
  await dialog(coordinator).getByRole('button', { name: 'Open campaign' }).click();
  await expect(coordinator.getByRole('rowheader', { name: 'Town of Alder' })).toBeVisible();

  const lead = await accept(browser, toLead);
  await followStep(lead, 'Begin the workbook');
  await expect(lead.getByRole('heading', { level: 1, name: 'Town of Alder' })).toBeVisible();
  await lead.getByRole('radio').first().check();
  await expect(lead.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
});
