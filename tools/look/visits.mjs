import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BROWSER_ARGUMENTS, findBrowser } from '../test/browser.mjs';
import { findingsOn } from './findings.mjs';
import { PEOPLE, signIn } from './people.mjs';
import { STATES } from './states.mjs';
import { leave, NARROW, openContext, unfold, visit, WIDE } from './visit.mjs';

/**
 * @typedef {object} Seen a state as it was seen
 * @property {string} state
 * @property {string} dress language, colours and width
 * @property {string[]} findings of axe
 * @property {string} [trouble] why it could not be opened
 */

/**
 * Visits every state in every dress that is asked for.
 *
 * @param {string} url
 * @param {import('./prepare.mjs').Places} places
 * @param {ReturnType<typeof import('./options.mjs').readLookOptions>} options
 * @param {string} folder in which the pictures are laid
 * @param {(line: string) => void} tell
 * @returns {Promise<Seen[]>}
 */
export async function visitAll(url, places, options, folder, tell) {
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: BROWSER_ARGUMENTS,
    chromiumSandbox: false,
  });
  /** @type {Seen[]} */
  const seen = [];
  try {
    for (const locale of options.locales)
      for (const colours of options.colours)
        for (const role of /** @type {import('./people.mjs').Role[]} */ (Object.keys(PEOPLE))) {
          const states = STATES.filter(({ as, name }) => as === role && options.state.test(name));
          if (states.length === 0) continue;
          const context = await openContext(browser, url, { locale, colours });
          await signIn(context, url, role, locale);
          const page = await context.newPage();
          for (const width of options.widths)
            for (const state of states.filter(({ narrow }) => !narrow || width === '390')) {
              const dress = `${locale}-${colours}-${width}`;
              const one = await look(page, state, places, {
                locale,
                width,
                parts: options.parts,
                shot: join(folder, dress, `${fileName(state)}.png`),
              });
              seen.push({ state: state.name, dress, ...one });
              if (one.trouble) tell(`${dress}, ${state.name}: ${one.trouble}`);
              for (const finding of one.findings) tell(`${dress}, ${state.name}: ${finding}`);
            }
          tell(`${role}, ${locale}, ${colours}: ${states.length} states`);
          await context.close();
        }
  } finally {
    await browser.close();
  }
  return seen;
}

/** @param {import('./states.mjs').State} state */
const fileName = ({ name }) => name.replace(/\W+/g, '-');

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('./states.mjs').State} state
 * @param {import('./prepare.mjs').Places} places
 * @param {{ locale: 'en' | 'fr', width: string, parts: string[], shot: string }} how
 * @returns {Promise<Pick<Seen, 'findings' | 'trouble'>>}
 */
async function look(page, state, places, { locale, width, parts, shot }) {
  try {
    await visit(page, state, places, { locale, size: width === '390' ? NARROW : WIDE });
    const findings = parts.includes('axe') ? await findingsOn(page) : [];
    if (parts.includes('shots')) {
      mkdirSync(dirname(shot), { recursive: true });
      // Where something lies above the page, what is in the window is what one sees.
      const fullPage = !state.open || (state.whole ?? false);
      if (fullPage) await unfold(page);
      await page.screenshot({ path: shot, fullPage });
    }
    return { findings };
  } catch (error) {
    return { findings: [], trouble: error instanceof Error ? error.message : String(error) };
  } finally {
    await leave(page);
  }
}
