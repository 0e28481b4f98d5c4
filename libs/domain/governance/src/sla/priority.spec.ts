import { describe, expect, test } from '@jest/globals';
import { GRADES, PRIORITIES, priorityOf, type Grade } from './priority.js';

const GRADE: Record<string, Grade> = { H: 'HIGH', M: 'MEDIUM', L: 'LOW' };

describe('priority', () => {
  test.each([
    ['HH', 'P1'],
    ['HM', 'P2'],
    ['MH', 'P2'],
    ['HL', 'P3'],
    ['MM', 'P3'],
    ['LH', 'P3'],
    ['ML', 'P4'],
    ['LM', 'P4'],
    ['LL', 'P4'],
  ])('impact and urgency %s: %s', ([impact, urgency], priority) => {
    expect(priorityOf(GRADE[impact], GRADE[urgency])).toBe(priority);
  });

  test('never falls as impact or urgency rises', () => {
    for (const one of GRADES) {
      const along = GRADES.map((other) => PRIORITIES.indexOf(priorityOf(one, other)));
      const down = GRADES.map((other) => PRIORITIES.indexOf(priorityOf(other, one)));
      expect([along, down]).toEqual([along.toSorted(), down.toSorted()]);
    }
  });
});
