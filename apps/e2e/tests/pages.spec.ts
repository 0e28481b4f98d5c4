import { expect } from '@playwright/test';
import { test, violations } from '../src/browser.js';

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
