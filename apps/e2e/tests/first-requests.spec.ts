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

test('what the address decides is asked for with the page, and only once', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, LEAD);
  const { data } = (await (
    await page.request.post('/graphql', { data: { query: '{ campaigns { id status } }' } })
  ).json()) as { data: { campaigns: { id: string; status: string }[] } };
  const campaignId = data.campaigns.find(({ status }) => status === 'RELEASED')?.id ?? '';
  const answer = (await (
    await page.request.post('/graphql', {
      data: { query: `{ workbooks(campaignId: "${campaignId}") { id } }` },
    })
  ).json()) as { data: { workbooks: { id: string }[] } };
  const workbookId = answer.data.workbooks[0]?.id ?? '';
  const plan = JSON.parse((await page.locator('#head-start').textContent()) ?? '') as {
    pages: { path: string; asks: { operationName: string }[] }[];
  };
  const pages = plan.pages.filter(({ asks }) => asks.length > 0);
  expect(pages.length).toBeGreaterThan(5);
  const asked = operations(page);
  for (const { path: address, asks } of pages) {
    // As long as the script of the frame waits, nothing but the head start can ask.
    let go = (): void => undefined;
    const waits = new Promise<void>((resolve) => (go = resolve));
    await page.route(/\/assets\/index-[^/]+\.js$/, async (route) => {
      await waits;
      await route.continue();
    });
    asked.length = 0;
    const opened = page.goto(address.replace(':campaignId', campaignId).replace(':workbookId', workbookId));
    const early = ['Start', ...asks.map(({ operationName }) => operationName)];
    await expect.poll(() => asked, { message: address }).toEqual(early);
    go();
    await opened;
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    for (const operation of early)
      expect(
        asked.filter((one) => one === operation),
        `${operation} at ${address}`,
      ).toHaveLength(1);
    await page.unrouteAll();
  }
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
