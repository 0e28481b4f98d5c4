import { addressOf } from './states.mjs';
import { wordsIn } from './words.mjs';

export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 390, height: 844 };

/** How long anything of a state may take to appear, in milliseconds. */
const PATIENCE = 20_000;

/**
 * @typedef {object} Dress in what the pages are looked at
 * @property {'en' | 'fr'} locale
 * @property {'light' | 'dark'} colours
 */

/**
 * A browser of one person's own, in which nothing moves.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {Dress} dress
 */
export async function openContext(browser, url, { locale, colours }) {
  const context = await browser.newContext({
    baseURL: url,
    colorScheme: colours,
    locale: locale === 'fr' ? 'fr-CA' : 'en-CA',
    reducedMotion: 'reduce',
    viewport: WIDE,
  });
  context.setDefaultTimeout(PATIENCE);
  // Each page begins in its language, without the unsent answers of the one before.
  // A document that the browser shows in the place of a page has no storage.
  await context.addInitScript(`
    if (location.protocol.startsWith('http')) {
      localStorage.setItem('commonworks-locale', '${locale}');
      for (const key of Object.keys(localStorage)) if (key.startsWith('cw-')) localStorage.removeItem(key);
    }
  `);
  return context;
}

/**
 * Opens a state: its page, and what is opened on it.
 *
 * @param {import('@playwright/test').Page} page
 * @param {import('./states.mjs').State} state
 * @param {import('./prepare.mjs').Places} places
 * @param {{ locale: 'en' | 'fr', size?: { width: number, height: number } }} how
 */
export async function visit(page, state, places, { locale, size = WIDE }) {
  await page.setViewportSize(state.narrow ? NARROW : size);
  await state.lay?.(page);
  await page.goto(addressOf(state, places));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await settled(page);
  if (!state.open) return;
  const words = wordsIn(locale);
  await state.open({
    page,
    words,
    press: (key) =>
      page
        .getByRole('button', { name: words(key) })
        .filter({ visible: true })
        .first()
        .click(),
  });
  await settled(page);
}

/**
 * Nothing is on its way any more, fonts included, and it is drawn.
 *
 * @param {import('@playwright/test').Page} page
 */
export async function settled(page) {
  // One after the other, until none is left.
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.evaluate(
    'document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))',
  );
}

/**
 * Makes the window as high as its page: of a long list, the rows that are in the window are drawn.
 *
 * @param {import('@playwright/test').Page} page
 */
export async function unfold(page) {
  // Rows may be higher than was reckoned before they were drawn.
  for (let more = true; more;) {
    const size = page.viewportSize() ?? WIDE;
    const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
    more = height > size.height;
    if (more) await page.setViewportSize({ width: size.width, height });
    await settled(page);
  }
}

/** A page in which nothing is, at an address of the same server. */
const ELSEWHERE = '/nothing-here';
const NOTHING = { contentType: 'text/html', body: '<!doctype html><link rel="icon" href="data:," />' };

/**
 * Goes away from a state before the routes that answer in its place are taken away, so that nothing of it is sent. It
 * stays with the server, so that the next page is opened by the process of the browser that has read its scripts before.
 *
 * @param {import('@playwright/test').Page} page
 */
export async function leave(page) {
  await page.route(`**${ELSEWHERE}`, (route) => route.fulfill(NOTHING));
  // Where a page could not be had, the browser's own comes in between: that is told of the state, not of this.
  await page.goto(ELSEWHERE).catch(() => undefined);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ media: 'screen' });
}
