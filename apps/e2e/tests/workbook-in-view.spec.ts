import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { signIn, test } from '../src/browser.js';
import { demoOfThisFile } from '../src/demo-installation.js';

/** What only a browser that lays out a page can tell of a workbook: what is in view, and what it looks like. */
const installation = demoOfThisFile();

const OPEN = /Regional Collaboration Initiative 2026/;
const RELEASED = /Regional Collaboration Initiative 2015/;
const LEAD = 'lead@lethbridge.example';
const PHONE = { width: 390, height: 844 };

/** A lead’s page, in an installation of its own: the journeys release the campaign that must be open here. */
async function pageOfLead(browser: Browser, complaints: string[]): Promise<Page> {
  const page = await browser.newPage({ baseURL: installation().url });
  page.on('pageerror', ({ message }) => complaints.push(`error: ${message}`));
  await signIn(page, LEAD);
  return page;
}

async function openWorkbook(page: Page, campaign: RegExp): Promise<void> {
  await page.goto('/workbooks');
  await page.getByRole('region', { name: campaign }).getByRole('link').click();
  await expect(page.getByRole('radiogroup').first()).toBeVisible();
}

/** Whether it is what one sees in its middle, and nothing lies above it. */
const isInView = (thing: Locator) =>
  thing.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const seen = element.ownerDocument.elementFromPoint(x + width / 2, y + height / 2);
    return seen !== null && (element.contains(seen) || seen.contains(element));
  });

/** The colour of the edge around the levels of a question. */
const edgeOf = (group: Locator) =>
  group
    .getByRole('radio')
    .first()
    .evaluate(
      (radio) =>
        radio.ownerDocument.defaultView?.getComputedStyle(radio.closest('label')?.parentElement ?? radio)
          .borderTopColor,
    );
const TRANSPARENT = 'rgba(0, 0, 0, 0)';

test('on a phone, whether it is saved stays in view however far one has scrolled', async ({
  browser,
  complaints,
}) => {
  const page = await pageOfLead(browser, complaints);
  await openWorkbook(page, OPEN);
  await page.setViewportSize(PHONE);
  const saved = page.getByRole('status').filter({ hasText: /^Saved$/ });
  for (const part of [0, 0.3, 0.6, 0.9]) {
    await page.evaluate(`scrollTo(0, ${part} * document.body.scrollHeight)`);
    await expect(saved).toBeInViewport();
    expect(await isInView(saved), `at ${part} of the page`).toBe(true);
  }
});

test('a section chosen from the rail begins at its heading, which nothing covers', async ({
  browser,
  complaints,
}) => {
  const page = await pageOfLead(browser, complaints);
  await openWorkbook(page, OPEN);
  for (const section of [/^IT in figures/, /^Protective services/]) {
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await page.getByRole('link', { name: section }).click();
    const heading = page.getByRole('heading', { level: 2, name: section });
    await expect(heading).toBeInViewport();
    await expect.poll(() => isInView(heading)).toBe(true);
    const { y = 0 } = (await heading.boundingBox()) ?? {};
    expect(y).toBeLessThan(300);
  }
});

test('answers that cannot be changed look so, and the frame says of which campaign they are', async ({
  browser,
  complaints,
}) => {
  const page = await pageOfLead(browser, complaints);
  const context = page.getByRole('banner');
  await openWorkbook(page, OPEN);
  expect(await edgeOf(page.getByRole('radiogroup').first())).not.toBe(TRANSPARENT);
  await expect(context.getByText(OPEN)).toBeVisible();

  await openWorkbook(page, RELEASED);
  expect(await edgeOf(page.getByRole('radiogroup').first())).toBe(TRANSPARENT);
  const { pathname } = new URL(page.url());
  for (const part of ['', '/sharing', '/assessment-map']) {
    await page.goto(`${pathname}${part}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(context.getByText(RELEASED), part).toBeVisible();
    await expect(context.getByText(OPEN), part).toHaveCount(0);
  }
});
