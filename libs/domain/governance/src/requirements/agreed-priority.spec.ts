import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreedPriority } from './agreed-priority.js';
import { REQUIREMENT_PRIORITIES, type RequirementPriority } from './requirement.js';

const OF: Record<string, RequirementPriority> = { M: 'MUST', S: 'SHOULD', C: 'COULD', W: 'WONT' };

test.each([
  ['', null],
  ['M', 'MUST'],
  ['MMC', 'MUST'],
  ['MMCC', 'SHOULD'],
  ['MSCC', 'SHOULD'],
  ['MCCC', 'COULD'],
  ['MWWW', 'COULD'],
  ['CWWWWWWWWWWW', 'COULD'],
  ['WW', 'WONT'],
  // Exactly two thirds, and a vote less.
  ['MMMMMMWWW', 'MUST'],
  ['MMMMMWWWW', 'SHOULD'],
])('“%s” agree on %s', (given, agreed) => {
  expect(agreedPriority([...given].map((letter) => OF[letter]))).toBe(agreed);
});

test('whoever raises a priority never lowers what is agreed, and the order is of no matter', () => {
  const priority = fc.constantFrom(...REQUIREMENT_PRIORITIES);
  fc.assert(
    fc.property(fc.array(priority, { minLength: 1, maxLength: 30 }), fc.nat(), (given, chosen) => {
      const rank = (one: RequirementPriority | null) => REQUIREMENT_PRIORITIES.indexOf(one ?? 'WONT');
      const raised = given.map((one, index) => (index === chosen % given.length ? 'MUST' : one));
      expect(rank(agreedPriority(raised))).toBeLessThanOrEqual(rank(agreedPriority(given)));
      expect(agreedPriority(given.toReversed())).toBe(agreedPriority(given));
    }),
  );
});
