import { expect, test } from '@jest/globals';
import { fallsBack } from './falls-back.js';
import type { GroupStage } from './stage.js';

const since = new Date('2026-03-01T12:00:00Z');
const after = (days: number) => new Date(since.getTime() + days * 86_400_000);

test.each<[GroupStage, boolean, number, boolean]>([
  ['CHAMPIONED', false, 30, true],
  ['SCOPING', false, 31, true],
  ['CHAMPIONED', false, 29.99, false],
  ['CHAMPIONED', true, 300, false],
  ['PROPOSED', false, 300, false],
  ['CHARTERED', false, 300, false],
  ['DELIVERING', false, 300, false],
  ['CLOSED', false, 300, false],
])('%s, with a champion: %s, for %s days: %s', (stage, hasChampion, days, expected) => {
  expect(fallsBack(stage, hasChampion, since, after(days))).toBe(expected);
});
