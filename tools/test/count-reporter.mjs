import { reportCounts } from './counts.mjs';

/** Jest reporter: counts the tests of one project. */
export default class CountReporter {
  /**
   * @param {unknown} _contexts
   * @param {import('@jest/reporters').AggregatedResult} results
   */
  onRunComplete(_contexts, results) {
    reportCounts({
      passed: results.numPassedTests,
      // A file that cannot be loaded has no tests to fail; it must not pass for that.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    });
  }
}
