import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../setup/command.mjs';
import { ClearError } from '../setup/clear-error.mjs';
import { messageOf } from '../setup/error-code.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What lets Chromium run in small containers, and keeps it from calling home. */
export const BROWSER_ARGUMENTS = [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
];

/** @returns {string | undefined} an installed Chrome or Chromium; undefined leaves the choice to Playwright */
export function findBrowser(env = process.env) {
  const named = env.CHROMIUM || env.CHROME;
  if (named) return named;
  const inPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...inPath, ...USUAL_PLACES].find((path) => existsSync(path));
}

/**
 * Makes sure of a browser that starts: an installed one, else Playwright's own, else the system's package.
 *
 * @param {string} root
 * @param {AbortSignal} stopping
 * @throws {ClearError} if there is none and none can be had
 */
export async function ensureBrowser(root, stopping) {
  /** @type {string[]} */
  const tries = [];
  /** @param {string} what */
  const works = async (what) => {
    const failure = await whyNotStarting();
    if (failure) tries.push(`${what}: ${failure}`);
    return !failure;
  };
  const installed = findBrowser();
  if (installed) {
    if (await works(installed)) return;
  } else {
    if (await works("Playwright's own")) return;
    console.log('Installing a browser for the tests…');
    const playwright = join(root, 'node_modules/@playwright/test/cli.js');
    await run(process.execPath, [playwright, 'install', 'chromium'], { stopping });
    if (await works("Playwright's own, installed")) return;
  }
  const chosen = process.env.CHROMIUM || process.env.CHROME;
  if (!chosen && (await installPackage(stopping)) && (await works('the package chromium'))) return;
  throw new ClearError(
    `No browser for the tests. Install Chrome or Chromium, or name one: CHROMIUM=/path/to/it\n${tries.join('\n')}`,
  );
}

/**
 * Debian's and Ubuntu's package, as root or where sudo asks for no password.
 *
 * @param {AbortSignal} stopping
 */
async function installPackage(stopping) {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  /** @param {...string} args */
  const apt = async (...args) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args];
    return (await run(command, rest, { stopping }).catch(() => ({ code: 1 }))).code === 0;
  };
  stopping.throwIfAborted();
  return (await apt('update')) && (await apt('install', '--yes', '--no-install-recommends', 'chromium'));
}

/** @returns {Promise<string | undefined>} the first line of the reason, if the browser does not start */
async function whyNotStarting() {
  const { chromium } = await import('@playwright/test');
  try {
    const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
    await browser.close();
  } catch (error) {
    return messageOf(error).split('\n')[0];
  }
}
