import { expect, test } from '@jest/globals';
import { FileLimits } from './file-limits.js';

test('a kind has the limit of all, or its own, be that higher or lower', () => {
  const limits = new FileLimits(10, { picture: 3, group_file: 50 });
  expect(['workbook_evidence', 'picture', 'group_file'].map((kind) => limits.of(kind))).toEqual([10, 3, 50]);
  expect(limits.greatest).toBe(50);
  expect(new FileLimits(10, { picture: 3 }).greatest).toBe(10);
});
