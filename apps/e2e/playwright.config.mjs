import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../../tools/test/browser.mjs';

const PORT = '3400';
const url = `http://127.0.0.1:${PORT}`;

// Playwright reads this file again in each of its processes; the first one makes the folder, for all.
if (!process.env.E2E_DATA_DIR) {
  const dataDir = mkdtempSync(join(tmpdir(), 'commonworks-e2e-'));
  process.env.E2E_DATA_DIR = dataDir;
  process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
}

/** Specs that start a Commonworks of their own; the others share one, and run one after the other. */
const OF_THEIR_OWN =
  /(accessibility|first-installation|french-tour|governance-journey|group-journey|invitation|password|workbook-in-view)\.spec\.ts$/;

/**
 * The journeys: one Commonworks with its demo, started as `npm start` does, and a browser; beside them, with a
 * browser too, those that need an installation of their own, which take both places once the journeys are through.
 */
export default defineConfig({
  testDir: 'tests',
  outputDir: '../../test-results',
  reporter: [['line'], ['../../tools/test/playwright-count-reporter.mjs']],
  workers: 2,
  projects: [
    { name: 'shared installation', testIgnore: OF_THEIR_OWN, workers: 1 },
    { name: 'own installations', testMatch: OF_THEIR_OWN },
  ],
  retries: 0,
  // What waits longer has been broken; the time of the whole test is for long ones.
  expect: { timeout: 20_000 },
  use: {
    baseURL: url,
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findBrowser(), args: BROWSER_ARGUMENTS },
  },
  webServer: {
    command: 'node ../../tools/start.mjs',
    url: `${url}/health/ready`,
    env: { PORT, DATA_DIR: process.env.E2E_DATA_DIR, NODE_ENV: 'production' },
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
