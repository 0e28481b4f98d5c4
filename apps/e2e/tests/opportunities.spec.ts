import { expect, type Browser, type Page } from '@playwright/test';
import { signIn, test } from '../src/browser.js';

const COORDINATOR = 'coordinator@durham-comparators.example';
const LEAD = 'lead@clarington.example';

async function pageOfLead(browser: Browser, baseURL: string | undefined) {
  const page = await browser.newPage({ baseURL });
  await signIn(page, LEAD);
  await page.setViewportSize({ width: 390, height: 844 });
  return page;
}

test('the replacement of CLASS is found by the rule, weighed, published, and worth a user’s while', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, COORDINATOR);
  const dialog = page.getByRole('dialog');
  // The demo has taken it up already; what it cited is found again once that is retired.
  const takenUp = page.getByRole('link', { name: 'CLASS replacement', exact: true });
  await expect(async () => {
    await page.goto('/opportunities');
    await expect(takenUp).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await takenUp.click();
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.getByRole('menuitem', { name: 'Retire it…' }).click();
  await dialog.getByRole('button').last().click();
  await expect(dialog).toHaveCount(0);
  await page.goto('/opportunities');
  const found = page.getByRole('row', { name: /^Replacement: CLASS/ });
  await expect(found).toContainText('50.0');
  await expect(found).toContainText('Found');

  const lead = await pageOfLead(browser, baseURL);
  await lead.goto('/opportunities');
  await expect(lead.getByRole('heading', { name: /is published yet$/ })).toBeVisible();

  await found.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Replacement: CLASS' })).toBeVisible();
  await expect(page.getByText('4 of the 5 municipalities that named a system can replace it')).toBeVisible();
  const windows = page.getByRole('list', { name: 'When CLASS can be replaced' }).getByRole('listitem');
  await expect(windows).toHaveCount(4);
  // One tab stop, from which the arrows lead through all of them.
  await windows.first().focus();
  await page.keyboard.press('End');
  await expect(windows.last()).toBeFocused();

  await page.getByRole('button', { name: 'Take it up' }).click();
  await dialog.getByLabel('Name in English').fill('CLASS replacement');
  await dialog.getByLabel('Name in French').fill('Remplacement de CLASS');
  await dialog.getByRole('button', { name: 'Take it up' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'CLASS replacement' })).toBeVisible();
  await page.getByRole('button', { name: 'Publish' }).click();
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await expect(dialog).toHaveCount(0);

  // It comes to a page that is open, by a live hint.
  const own = lead.getByRole('row', { name: /^CLASS replacement/ });
  await expect(own).toContainText('You have it to replace');
  await own.getByRole('link').click();
  await expect(lead.getByRole('heading', { name: 'Why this rank' })).toBeVisible();
  await expect(lead.getByRole('button', { name: 'Change it' })).toHaveCount(0);
  await lead.close();
});

test('two municipalities that would do it together learn that there is a match, then who they are', async ({
  page,
  browser,
  baseURL,
}) => {
  const opened: Page[] = [];
  const openAs = async (email: string) => {
    const opening = await browser.newPage({ baseURL });
    opened.push(opening);
    await signIn(opening, email);
    return opening;
  };
  const lookForMatches = async () => {
    await page.getByRole('button', { name: 'Look for matches in opportunities now' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Done' })).toBeVisible();
  };
  const clarington = await openAs(LEAD);
  const ajax = await openAs('lead@ajax.example');
  for (const lead of [clarington, ajax]) {
    await lead.goto('/opportunities');
    await lead.getByRole('link', { name: 'CLASS replacement' }).click();
    await lead.getByRole('button', { name: 'Answer…' }).click();
    const dialog = lead.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Take part/ }).check();
    await dialog.getByRole('radio', { name: /^Share a system/ }).check();
    await dialog.getByRole('checkbox', { name: /^The coordinators may know/ }).uncheck();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toHaveCount(0);
  }
  await expect(clarington.getByText('There is a match: be named?')).toHaveCount(0);

  await signIn(page, 'admin@commonworks.example');
  await page.goto('/administration/jobs');
  await lookForMatches();
  // Each learns it on the page that is open; of whom, neither does.
  for (const lead of [clarington, ajax]) {
    await expect(lead.getByText('There is a match: be named?')).toBeVisible();
    await expect(lead.getByRole('heading', { name: 'Municipalities named to each other' })).toHaveCount(0);
    await lead.getByRole('button', { name: 'Yes, be named…' }).click();
    await lead.getByRole('dialog').getByLabel('Contact').fill('systems@town.example');
    await lead.getByRole('dialog').getByRole('button').last().click();
    await expect(lead.getByRole('dialog')).toHaveCount(0);
  }

  await page.reload();
  await lookForMatches();
  const named = (lead: Page) => lead.getByRole('table', { name: /^Municipalities named to each other/ });
  await expect(named(clarington)).toContainText('Town of Ajax');
  await expect(named(ajax)).toContainText('Municipality of Clarington');

  await ajax.getByRole('button', { name: 'Take it back…' }).click();
  await ajax.getByRole('dialog').getByRole('button').last().click();
  // The name goes at once; alone, one is named to nobody.
  await expect(named(clarington)).toHaveCount(0);
  for (const one of opened) await one.close();
});

test('weights follow the keys, order the list at once, and are saved with who chose them', async ({
  page,
}) => {
  await signIn(page, COORDINATOR);
  await page.goto('/opportunities');
  const urgency = page.getByRole('slider', { name: 'Urgency' });
  await urgency.focus();
  for (let times = 0; times < 5; times += 1) await page.keyboard.press('ArrowRight');
  await expect(urgency).toHaveValue('30');
  await expect(page).toHaveURL(/\?weights=40-20-15-30$/);
  await expect(page.getByText('Only you see this order until it is saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Save this order' }).click();
  await expect(page.getByText(/^Order chosen by .+ on .+: Demand 38%/)).toBeVisible();
  await expect(page).toHaveURL(/\/opportunities$/);
  await page.getByRole('button', { name: 'Back to the standard order' }).click();
  await expect(urgency).toHaveValue('25');
  await page.getByRole('button', { name: 'Save this order' }).click();
  await expect(page.getByText(/^Order chosen by .+: Demand 40%/)).toBeVisible();
});
