import { expect, type Page } from '@playwright/test';
import { signIn, test } from '../src/browser.js';

const LEAD = 'lead@lethbridge.example';

/** The operations that the page asks for from now on, in their order. */
function operations(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return;
    const body = request.postDataJSON() as { operationName?: string } | { operationName?: string }[];
    asked.push(...[body].flat().map(({ operationName = '' }) => operationName));
  });
  return asked;
}

test('a page asks for its parts and its frame beside its script, and for no campaign twice', async ({
  page,
}) => {
  await signIn(page, LEAD);
  await page.getByRole('link', { name: 'Benchmark' }).click();
  await expect(page.getByRole('heading', { name: 'Benchmark', level: 1 })).toBeVisible();

  const asked = operations(page);
  // The script of the frame comes only after the page's own was asked for, so that must be by something else.
  const own = page.waitForRequest(/\/assets\/benchmark-page-[^/]+\.js$/);
  await page.route(/\/assets\/index-[^/]+\.js$/, async (route) => {
    await own;
    await route.continue();
  });
  await page.reload();
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(asked[0]).toBe('Start');
  for (const inside of ['Me', 'Campaigns', 'UnreadNotifications', 'LockOutNotice'])
    expect(asked).not.toContain(inside);

  await page.getByRole('link', { name: 'Heat map' }).click();
  await expect(page.getByRole('heading', { name: 'Heat map', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Quadrants' }).click();
  await expect(page.getByRole('heading', { name: 'Quadrants', level: 1 })).toBeVisible();
  expect(asked).not.toContain('Campaigns');
});

test('where what was asked early is lost, the page asks again and stands', async ({ page }) => {
  await signIn(page, LEAD);
  await page.route('**/head-start.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'globalThis.commonworksStart = Promise.reject(new TypeError("lost")); commonworksStart.catch(() => 0);',
    }),
  );
  const asked = operations(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
  expect(asked).toContain('Me');
});
