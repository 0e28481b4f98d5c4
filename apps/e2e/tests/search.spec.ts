import { expect } from '@playwright/test';
import { signIn, test } from '../src/browser.js';

const BENCHMARK = /\/results\/[^/]+\/benchmark/;

test('a search typed quickly on a slow machine keeps every letter, and leaves few rows to draw', async ({
  page,
}) => {
  await signIn(page, 'lead@lethbridge.example');
  await page.getByRole('link', { name: 'Benchmark', exact: true }).click();
  await expect(page).toHaveURL(BENCHMARK);
  const search = page.getByRole('searchbox', { name: 'Search questions' });
  await expect(search).toBeVisible();
  expect(await page.locator('*').count()).toBeLessThan(2_000);

  const devices = await page.context().newCDPSession(page);
  await devices.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await search.click();
  await page.keyboard.type('licensing', { delay: 25 });
  await expect(page).toHaveURL(/search=licensing$/);
  await expect(search).toHaveValue('licensing');
  await expect(page.getByRole('rowheader', { name: /^Licensing/ }).first()).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /^Recreation/ })).toHaveCount(0);
});
