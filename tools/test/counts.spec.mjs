import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COUNTS_VARIABLE, reportCounts, takeCounts } from './counts.mjs';

const given = process.env[COUNTS_VARIABLE];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commonworks-counts-'));
});

afterEach(() => {
  if (given === undefined) delete process.env[COUNTS_VARIABLE];
  else process.env[COUNTS_VARIABLE] = given;
  rmSync(folder, { recursive: true });
});

test('what several runners report is added up, and taken once', () => {
  const file = join(folder, 'counts');
  process.env[COUNTS_VARIABLE] = file;
  reportCounts({ passed: 3, failed: 0, skipped: 1 });
  reportCounts({ passed: 2, failed: 1, skipped: 0 });
  expect(takeCounts(file)).toEqual({ passed: 5, failed: 1, skipped: 1 });
  expect(takeCounts(file)).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
