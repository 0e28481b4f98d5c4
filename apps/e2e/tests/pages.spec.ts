import { expect, type Page } from '@playwright/test';
import { signIn, test, violations } from '../src/browser.js';
import { Person } from '../src/person.js';

const softly = expect.configure({ soft: true });

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };

/** How many pixels of the page stand beside the window. */
const hiddenWidth = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');

/** One address of each kind that a person may open, found through the api as that person. */
async function addresses(baseURL: string, email: string): Promise<string[]> {
  const person = await Person.signedIn(baseURL, email);
  const { campaigns } = await person.ask<{ campaigns: { id: string; status: string }[] }>(
    '{ campaigns { id status } }',
  );
  const found = ['/', '/workbooks', '/activity', '/administration'];
  const isCoordinator = email.startsWith('coordinator');
  if (isCoordinator) found.push('/campaigns', '/campaigns/new');
  for (const { id, status } of campaigns) {
    if (isCoordinator) found.push(`/campaigns/${id}`);
    const { workbooks } = await person.ask<{ workbooks: { id: string }[] }>(
      'query ($id: ID!) { workbooks(campaignId: $id) { id } }',
      { id },
    );
    if (!isCoordinator) {
      for (const workbook of workbooks) {
        found.push(`/workbooks/${workbook.id}`, `/workbooks/${workbook.id}/assessment-map`);
        if (email.startsWith('lead')) found.push(`/workbooks/${workbook.id}/sharing`);
      }
    }
    if (status !== 'RELEASED') continue;
    const results = ['quadrants', 'heat-map', 'systems', 'indicators'];
    if (!isCoordinator) results.unshift('benchmark');
    found.push(...results.map((page) => `/results/${id}/${page}`));
  }
  await person.leave();
  const kindOf = (address: string) => address.replace(/[0-9a-f-]{36}/, 'id');
  return found.filter((address, i) => found.findIndex((other) => kindOf(other) === kindOf(address)) === i);
}

for (const email of [
  'lead@lethbridge.example',
  'contributor@lethbridge.example',
  'lead@clarington.example',
  'coordinator@misa-prairies.example',
  'admin@commonworks.example',
]) {
  test(`every page of ${email} is accessible, fits its window and complains of nothing`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(240_000);
    await signIn(page, email);
    for (const address of await addresses(baseURL ?? '', email)) {
      for (const size of [WIDE, NARROW]) {
        await page.setViewportSize(size);
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        const where = `${address} at ${size.width}`;
        if (size === WIDE) expect.soft(await violations(page), where).toEqual([]);
        await softly.poll(() => hiddenWidth(page), `${where} scrolls sideways`).toBeLessThanOrEqual(0);
        await expect.soft(page.getByText(/\{\{|undefined|NaN/), where).toHaveCount(0);
      }
    }
  });
}

test('what is not accessible is found', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByLabel('Email address')).toBeVisible();
  await page.evaluate("document.querySelector('form').append(document.createElement('select'))");
  expect(await violations(page)).toEqual([expect.stringMatching(/^select-name: <select>/)]);
});

test('the pages before signing in are accessible in both languages and both colours', async ({ page }) => {
  for (const address of ['/sign-in', '/setup', '/invitation/unknown', '/no-such-page']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violations(page), address).toEqual([]);
  }
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Français' }).click();
  await page.getByRole('button', { name: /sombre/ }).click();
  expect(await violations(page)).toEqual([]);
});

test('nothing moves before signing in when it is learned that this is a demo', async ({ page }) => {
  const title = page.getByRole('heading', { level: 1 });
  const place = async () => (await title.boundingBox())?.y;
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size);
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/graphql', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto('/forgot');
    await title.waitFor();
    const before = await place();
    answer();
    await expect(page.getByText(/accounts and their passwords are published/)).toBeVisible();
    expect(await place()).toBe(before);
    await page.unrouteAll();
  }
});
