import { expect, type Page } from '@playwright/test';
import {
  findingsOn,
  leave,
  NARROW,
  openContext,
  PEOPLE,
  prepare,
  signIn,
  STATES,
  visit,
} from '../src/look.mjs';
import { test } from '../src/browser.js';
import { demoOfThisFile } from '../src/demo-installation.js';

const installation = demoOfThisFile();
let places: Awaited<ReturnType<typeof prepare>>;

test.beforeAll(async () => {
  places = await prepare(installation().url);
});

/** How many pixels of the page stand beside the window. */
const hiddenWidth = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');

/** Words that have a gap where something should stand. */
const leftOut = ({ braces = false }: { braces?: boolean }) =>
  braces ? /undefined|NaN/ : /\{\{|undefined|NaN/;

/** Not of the browser, which reports what it could not fetch. */
const isOurs = (complaint: string) => !/net::ERR_FAILED|a status of 422/.test(complaint);

for (const role of Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]) {
  test(`every page, dialog and menu of the ${role} is accessible, fits its window and complains of nothing`, async ({
    browser,
    complaints,
  }) => {
    test.setTimeout(1_200_000);
    const context = await openContext(browser, installation().url, { locale: 'en', colours: 'light' });
    await signIn(context, installation().url, role);
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => complaints.push(`error: ${message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
    });
    for (const state of STATES.filter(({ as }) => as === role)) {
      await test.step(state.name, async () => {
        const before = complaints.length;
        await visit(page, state, places, { locale: 'en' });
        expect.soft(await findingsOn(page), state.name).toEqual([]);
        await expect.soft(page.getByText(leftOut(state)), state.name).toHaveCount(0);
        await page.setViewportSize(NARROW);
        await expect
          .configure({ soft: true })
          .poll(() => hiddenWidth(page), `${state.name} scrolls sideways where there is little room`)
          .toBeLessThanOrEqual(0);
        await leave(page);
        if (state.cutOff) complaints.splice(before, Infinity, ...complaints.slice(before).filter(isOurs));
      });
    }
    await context.close();
  });
}
