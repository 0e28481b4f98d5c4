import { reportCounts } from './counts.mjs';

/** Playwright reporter: counts the tests of the browser run. */
export default class PlaywrightCountReporter {
  /** @type {import('@playwright/test/reporter').Suite | undefined} */
  suite;

  /**
   * @param {unknown} _config
   * @param {import('@playwright/test/reporter').Suite} suite
   */
  onBegin(_config, suite) {
    this.suite = suite;
  }

  onEnd() {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    /** @type {Record<ReturnType<import('@playwright/test/reporter').TestCase['outcome']>, keyof typeof counts>} */
    const keys = { expected: 'passed', flaky: 'passed', unexpected: 'failed', skipped: 'skipped' };
    for (const test of this.suite?.allTests() ?? []) counts[keys[test.outcome()]] += 1;
    reportCounts(counts);
  }

  printsToStdio() {
    return false;
  }
}
