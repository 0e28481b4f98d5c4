import { expect, test } from '@jest/globals';
import { isToCome } from './is-to-come.js';

test.each([
  ['2026-03-06', '2026-03-06T00:00:00Z', false],
  ['2026-03-07', '2026-03-06T11:59:00Z', true],
  // It is the 7th in the east of the world already.
  ['2026-03-07', '2026-03-06T12:00:00Z', false],
  ['1998-01-01', '2026-03-06T12:00:00Z', false],
])('%s at %s is to come: %s', (day, now, expected) => {
  expect(isToCome(day, new Date(now))).toBe(expected);
});
