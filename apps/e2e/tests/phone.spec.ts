import { expect, type Page } from '@playwright/test';
import { signIn, test } from '../src/browser.js';

const PHONE = { width: 390, height: 844 };

/** Signs in where there is room, as on a phone the way through the pages lies in a drawer. */
async function onPhone(page: Page, email: string): Promise<void> {
  await signIn(page, email);
  await page.setViewportSize(PHONE);
}

/** What is wider than its place: the page itself, or what scrolls sideways inside it, by its name or its words. */
const widerThanItsPlace = (page: Page) =>
  page.evaluate(`[...document.querySelectorAll('html, body *')]
    .filter((element) => element === document.documentElement ||
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
    .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
    .map((element) => element.getAttribute('aria-label') ?? element.tagName + ' ' + element.textContent.slice(0, 40))`);

/** Buttons and fields less than 44 pixels high, by their names; an eye in a field is part of it. */
const lowerThanAFinger = (page: Page) =>
  page.evaluate(`[...document.querySelectorAll('button, select, input:not([type=checkbox], [type=password])')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height < 44 && !element.closest('header, [data-with-right-section]');
    })
    .map((element) => element.getAttribute('aria-label') ?? element.textContent)`);

test('the bar of a phone holds the longest name whole, and all of it stays in the bar', async ({ page }) => {
  await onPhone(page, 'lead@clarington.example');
  const name = page.getByRole('banner').getByText('Municipality of Clarington');
  const lines = await name.evaluate((element) => {
    element.textContent = 'Regional Municipality of Wood Buffalo';
    const { lineHeight } = element.ownerDocument.defaultView!.getComputedStyle(element);
    const height = parseFloat(lineHeight);
    return {
      shown: Math.round(element.clientHeight / height),
      all: Math.floor(element.scrollHeight / height),
    };
  });
  expect(lines).toEqual({ shown: 2, all: 2 });
  const bar = await page.getByRole('banner').boundingBox();
  const campaign = await page.getByRole('button', { name: /^Campaign/ }).boundingBox();
  expect((campaign?.y ?? 0) + (campaign?.height ?? 0)).toBeLessThanOrEqual(bar?.height ?? 0);
});

test('nothing goes sideways on a phone but the heat map, which says that it does', async ({ page }) => {
  await onPhone(page, 'lead@lethbridge.example');
  await page.goto('/results');
  await expect(page).toHaveURL(/\/results\/[^/]+\/.+/);
  const [, campaign] = /\/results\/([^/]+)\//.exec(page.url()) ?? [];
  for (const address of [
    'benchmark',
    'quadrants?view=table',
    'systems?by=function',
    'systems?by=municipality',
    'indicators?view=table',
    'heat-map?view=table',
  ]) {
    await page.goto(`/results/${campaign}/${address}`);
    await expect(page.getByRole('table')).toBeVisible();
    expect(await widerThanItsPlace(page), address).toEqual([]);
  }
  for (const address of ['charter', 'requirements?example=1', 'sla?example=1', 'costing?example=1']) {
    await page.goto(`/library/${address}`);
    await expect(page.getByRole('table').first()).toBeVisible();
    expect(await widerThanItsPlace(page), address).toEqual([]);
  }
  await page.goto(`/results/${campaign}/heat-map`);
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.getByText(/^Slide sideways to see \d+ municipalities and the means\.$/)).toBeVisible();
  expect(await widerThanItsPlace(page)).toHaveLength(1);
});

test('what one presses on a phone is as high as a finger needs', async ({ page }) => {
  await onPhone(page, 'lead@lethbridge.example');
  for (const address of ['/', '/workbooks', '/administration', '/account', '/notifications']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    expect(await lowerThanAFinger(page), address).toEqual([]);
  }
});
