import { expect, type Page } from '@playwright/test';
import { signIn, signOut, test } from '../src/browser.js';

const CAMPAIGN = 'Regional Collaboration Initiative 2026';
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved$/ });

/** Answers one rating of the section on major business systems. */
const rate = (page: Page, element: string, rating: string) =>
  page
    .getByRole('region', { name: element, exact: true })
    .getByRole('radio', { name: rating, exact: true })
    .check();

async function openWorkbook(page: Page): Promise<void> {
  await page.goto('/workbooks');
  await page
    .getByRole('region', { name: new RegExp(CAMPAIGN) })
    .getByRole('link')
    .click();
}

test.describe.configure({ mode: 'serial' });

test('a lead answers, loses the connection and gets it back, and submits', async ({
  page,
  context,
  complaints,
}) => {
  await signIn(page, 'lead@lethbridge.example');
  await page.getByRole('link', { name: /Continue/ }).click();
  await page.getByRole('link', { name: /^Major business systems/ }).click();
  const section = page.getByRole('region', { name: 'Major business systems' });

  await rate(page, 'Architecture', 'Needs improvement');
  await expect(saved(page)).toBeVisible();
  await expect(section.getByText('1 of 16 answered')).toBeVisible();

  await context.setOffline(true);
  await rate(page, 'Training', 'Gap');
  await rate(page, 'Payroll', 'Meets needs');
  await expect(page.getByText(/2 answers wait to be sent/).first()).toBeVisible();
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible({ timeout: 20_000 });
  await expect(section.getByText('3 of 16 answered')).toBeVisible();

  await page.reload();
  const training = page.getByRole('region', { name: 'Training', exact: true });
  await expect(training.getByRole('radio', { name: 'Gap' })).toBeChecked();

  // A figure that cannot be is not saved, is said beside the field, and stays there to be mended.
  await page.getByRole('link', { name: /^IT in figures/ }).click();
  const employees = page.getByRole('textbox', { name: 'Employees of the municipality' });
  await employees.fill('-5');
  await employees.blur();
  await expect(page.getByText(/Not saved/).first()).toBeVisible();
  await expect(employees).toHaveValue('-5');
  await employees.fill('812');
  await employees.blur();
  await expect(saved(page)).toBeVisible();

  await page.getByRole('button', { name: 'Submit workbook' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/questions are not answered/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Submit with gaps' }).click();
  await expect(page.getByText('Submitted', { exact: true }).first()).toBeVisible();
  await signOut(page);
  // The browser itself reports the requests it could not send while there was no connection.
  complaints.splice(
    0,
    complaints.length,
    ...complaints.filter((c) => !c.includes('ERR_INTERNET_DISCONNECTED')),
  );
});

test('two tabs on one question show both values and ask', async ({ browser, baseURL }) => {
  const one = await (await browser.newContext({ baseURL })).newPage();
  const other = await (await browser.newContext({ baseURL })).newPage();
  await signIn(one, 'lead@lethbridge.example');
  await openWorkbook(one);
  await one.getByRole('button', { name: 'Reopen workbook' }).click();
  await one.getByRole('dialog').getByRole('button', { name: 'Reopen workbook' }).click();
  await one.getByRole('link', { name: /^Major business systems/ }).click();
  await expect(one.getByRole('region', { name: 'Scheduling', exact: true })).toBeVisible();
  await signIn(other, 'lead@lethbridge.example');
  await other.goto(one.url());
  await expect(other.getByRole('region', { name: 'Scheduling', exact: true })).toBeVisible();

  await rate(one, 'Scheduling', 'Meets needs');
  await expect(saved(one)).toBeVisible();
  await rate(other, 'Scheduling', 'Gap');
  await expect(other.getByText(/Someone changed this answer/)).toBeVisible();
  await other.getByRole('button', { name: 'Keep mine' }).click();
  await expect(saved(other)).toBeVisible();
  await one.reload();
  const scheduling = one.getByRole('region', { name: 'Scheduling', exact: true });
  await expect(scheduling.getByRole('radio', { name: 'Gap' })).toBeChecked();

  await one.getByRole('button', { name: 'Submit workbook' }).click();
  await one.getByRole('dialog').getByRole('button', { name: 'Submit with gaps' }).click();
  await expect(one.getByText('Submitted', { exact: true }).first()).toBeVisible();
  await one.context().close();
  await other.context().close();
});

test('the contributor sees the one section that was handed over', async ({ page }) => {
  await signIn(page, 'contributor@lethbridge.example');
  await openWorkbook(page);
  await expect(page.getByRole('heading', { name: 'Community services' })).toBeVisible();
  await expect(page.getByText('IT in figures')).toHaveCount(0);
});

test('the coordinator closes and releases', async ({ page }) => {
  await signIn(page, 'coordinator@misa-prairies.example');
  await page.goto('/campaigns');
  await page
    .getByRole('link', { name: new RegExp(CAMPAIGN) })
    .first()
    .click();
  await page.getByRole('button', { name: 'Close campaign' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close campaign' }).click();
  await page.getByRole('button', { name: 'Release results' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Release results' }).click();
  await expect(page.getByText('The results are released')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: 'See the results' }).click();

  await page.getByRole('link', { name: 'Heat map' }).first().click();
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.getByText(/share in aggregate only/)).toBeVisible();
  await expect(page.getByRole('grid').getByRole('button', { name: 'City of Lethbridge' })).toBeVisible();
  await expect(page.getByRole('grid').getByText('City of Calgary')).toHaveCount(0);
});

test('the lead sees each response against the group, the quadrants and the map', async ({ page }) => {
  await signIn(page, 'lead@lethbridge.example');
  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByRole('link', { name: 'Benchmark' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Benchmark/ })).toBeVisible();
  await expect(page.getByText(/stand (above|on the better side of) the mean/)).toBeVisible();

  await main.getByRole('link', { name: 'Quadrants' }).click();
  await expect(page.getByText('Pursue').first()).toBeVisible();
  await page.getByText('As a supplier').click();
  await expect(page.getByText('Harvest').first()).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Pursue').first()).toBeVisible();
});

test('Lethbridge’s 13 services of 2015 stand on the quadrants', async ({ page }) => {
  await signIn(page, 'lead@lethbridge.example');
  await page.goto('/results');
  // It leads on to the newest results.
  await expect(page.getByRole('heading', { level: 1, name: /Benchmark/ })).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Quadrants' }).click();
  await expect(page.getByText('Pursue').first()).toBeVisible();
  await page.getByRole('button', { name: /^Campaign:/ }).click();
  await page.getByRole('menuitem', { name: /2015/ }).click();
  await expect(page.getByText(/of 13 services/)).toBeVisible();
});

test('English and French change places at once', async ({ page }) => {
  await signIn(page, 'lead@clarington.example');
  await page.getByRole('button', { name: 'Français' }).click();
  await expect(page.getByRole('link', { name: 'Accueil' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('link', { name: 'Home', exact: true })).toBeVisible();
});
