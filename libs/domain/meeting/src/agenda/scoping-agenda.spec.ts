import { expect, test } from '@jest/globals';
import { beginnings, minutesOf, SCOPING_AGENDA } from './scoping-agenda.js';

test('the scoping agenda lasts 90 minutes', () => {
  expect(minutesOf(SCOPING_AGENDA)).toBe(90);
  expect(beginnings(SCOPING_AGENDA)).toEqual([0, 5, 20, 40, 60, 70, 80]);
});
