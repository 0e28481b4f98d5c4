import { freePort } from '../setup/free-port.mjs';
import { present } from '../setup/present.mjs';
import { BROWSER_ARGUMENTS, findBrowser } from '../test/browser.mjs';
import { median } from './figures.mjs';
import { signIn } from './people.mjs';
import { NARROW, openContext, settled, WIDE } from './visit.mjs';

/**
 * @typedef {object} Subject a page that is measured
 * @property {string} name
 * @property {string} url of its server
 * @property {string} path
 * @property {RegExp} [chunk] the script that is this page's alone
 */

/**
 * @typedef {object} Measures
 * @property {string} name
 * @property {number} performance 0 to 100, Lighthouse's own, cold
 * @property {number} lcp largest contentful paint, in milliseconds, cold
 * @property {number} warmLcp the same with what is kept from an earlier visit
 * @property {number} clsPhone cumulative layout shift
 * @property {number} clsWide
 * @property {number} scriptBytes asked for before the page's own script, as they are sent
 * @property {number} nodes of the page as it stands at 1440
 * @property {number} benchmarkIndex how fast this machine was meanwhile, by Lighthouse's scale
 */

/** How often Lighthouse may ask to be run again. */
const ATTEMPTS = 3;

/**
 * Measures pages one after the other as a lead sees them, on the phone that Lighthouse stands for, its network and
 * processor simulated; medians.
 *
 * @param {readonly Subject[]} subjects
 * @param {string} url of the product, where the lead signs in
 * @param {number} runs
 * @param {(line: string) => void} tell
 * @returns {Promise<Measures[]>}
 */
export async function measure(subjects, url, runs, tell) {
  const { chromium } = await import('@playwright/test');
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...BROWSER_ARGUMENTS, `--remote-debugging-port=${port}`],
    chromiumSandbox: false,
  });
  try {
    const context = await openContext(browser, url, { locale: 'en', colours: 'light' });
    await signIn(context, url, 'lead');
    const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const page = await context.newPage();
    /** @type {Measures[]} */
    const measures = [];
    for (const subject of subjects) {
      const place = { url: subject.url + subject.path, port, cookie };
      const cold = [];
      for (let run = 0; run < runs; run++) cold.push(await lighthouseRun({ ...place, warm: false }));
      const warm = [];
      for (let run = 0; run < runs; run++) warm.push(await lighthouseRun({ ...place, warm: true }));
      const wide = await standing(page, subject, WIDE);
      const narrow = await standing(page, subject, NARROW);
      const result = {
        name: subject.name,
        performance: median(cold.map(({ performance }) => performance)),
        lcp: median(cold.map(({ lcp }) => lcp)),
        warmLcp: median(warm.map(({ lcp }) => lcp)),
        clsPhone: Math.max(narrow.cls, ...cold.map(({ cls }) => cls)),
        clsWide: wide.cls,
        scriptBytes: wide.scriptBytes,
        nodes: wide.nodes,
        benchmarkIndex: median(cold.map(({ benchmarkIndex }) => benchmarkIndex)),
      };
      tell(`${subject.name}: performance ${result.performance}, LCP ${Math.round(result.lcp)} ms`);
      measures.push(result);
    }
    return measures;
  } finally {
    await browser.close();
  }
}

/**
 * @param {object} run
 * @param {string} run.url
 * @param {number} run.port at which the browser takes orders
 * @param {string} run.cookie of the session
 * @param {boolean} run.warm with what the browser has kept of the run before, or with nothing
 */
async function lighthouseRun({ url, port, cookie, warm }) {
  const { default: lighthouse } = await import('lighthouse');
  for (let attempt = 1; ; attempt++) {
    const done = await lighthouse(url, {
      port,
      logLevel: 'error',
      onlyCategories: ['performance'],
      formFactor: 'mobile',
      throttlingMethod: 'simulate',
      disableStorageReset: warm,
      extraHeaders: { cookie },
    });
    const { categories, audits, environment, runtimeError } = present(done, 'result of Lighthouse').lhr;
    if (runtimeError && attempt < ATTEMPTS) continue;
    if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
    /** @param {string} audit */
    const figure = (audit) => present(audits[audit]?.numericValue, audit);
    return {
      performance: Math.round((categories.performance.score ?? 0) * 100),
      lcp: figure('largest-contentful-paint'),
      cls: figure('cumulative-layout-shift'),
      benchmarkIndex: environment.benchmarkIndex,
    };
  }
}

/**
 * What the browser itself says of a page that it opens with nothing kept.
 *
 * @param {import('@playwright/test').Page} page
 * @param {Subject} subject
 * @param {{ width: number, height: number }} size
 */
async function standing(page, { url, path, chunk }, size) {
  await page.setViewportSize(size);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await page.goto(url + path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await settled(page);
  /** @type {{ cls: number, nodes: number, scripts: { name: string, start: number, bytes: number }[] }} */
  const seen = await page.evaluate(`new Promise((resolve) => {
    const shifts = new PerformanceObserver(() => {});
    shifts.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve({
      cls: shifts.takeRecords().reduce((sum, shift) => sum + (shift.hadRecentInput ? 0 : shift.value), 0),
      nodes: document.body.querySelectorAll('*').length,
      scripts: performance.getEntriesByType('resource')
        .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
        .map(({ name, startTime, encodedBodySize }) => ({ name, start: startTime, bytes: encodedBodySize })),
    }), 50);
  })`);
  const own = chunk && seen.scripts.find(({ name }) => chunk.test(name));
  const before = seen.scripts.filter(({ start }) => !own || start < own.start);
  return { ...seen, scriptBytes: before.reduce((sum, { bytes }) => sum + bytes, 0) };
}
