import { expect } from '@playwright/test';
import { signIn, test, violations } from '../src/browser.js';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };

test('what is not accessible is found', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByLabel('Email address')).toBeVisible();
  await page.evaluate("document.querySelector('form').append(document.createElement('select'))");
  expect(await violations(page)).toEqual([expect.stringMatching(/^select-name \(critical\): <select>/)]);
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

test('a page whose words cannot be had says so in both languages, and can be loaded again', async ({
  page,
  complaints,
}) => {
  await page.route(/\/assets\/en-[^/]+\.js$/, (route) => route.abort());
  await page.goto('/sign-in');
  await expect(page.getByText('Commonworks could not be loaded.')).toBeVisible();
  await expect(page.getByText('Commonworks n’a pas pu être chargé.')).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByLabel('Email address')).toBeVisible();
  // The browser itself reports what it could not fetch.
  complaints.length = 0;
});

test('a menu that cannot be fetched says so, and opens after a reload', async ({ page, complaints }) => {
  await page.route(/\/assets\/account-menu-[^/]+\.js$/, (route) => route.abort());
  await signIn(page, 'lead@lethbridge.example');
  await page.getByRole('button', { name: /^Your account/ }).click();
  await expect(page.getByText('A part of this page could not be loaded.')).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await page.getByRole('button', { name: /^Your account/ }).click();
  await expect(page.getByRole('menuitem', { name: 'Sign out', exact: true })).toBeVisible();
  complaints.length = 0;
});
