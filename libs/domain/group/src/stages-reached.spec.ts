import { expect, test } from '@jest/globals';
import { stagesReached } from './stages-reached.js';
import type { GroupStage } from './stage.js';

const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const reached = (...steps: GroupStage[]) =>
  Object.fromEntries(
    [
      ...stagesReached(
        day(1),
        steps.map((to, i) => ({ to, at: day(i + 2) })),
      ),
    ].map(([stage, at]) => [stage, at.getUTCDate()]),
  );

test('a group has reached what it came to', () => {
  expect(reached()).toEqual({ PROPOSED: 1 });
  expect(reached('CHAMPIONED', 'SCOPING')).toEqual({ PROPOSED: 1, CHAMPIONED: 2, SCOPING: 3 });
});

test('what it went back from it reaches anew', () => {
  expect(reached('CHAMPIONED', 'SCOPING', 'CHAMPIONED')).toEqual({ PROPOSED: 1, CHAMPIONED: 2 });
  expect(reached('CHAMPIONED', 'SCOPING', 'PROPOSED', 'CHAMPIONED')).toEqual({ PROPOSED: 1, CHAMPIONED: 5 });
});
