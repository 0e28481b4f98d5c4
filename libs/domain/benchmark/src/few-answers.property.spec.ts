import { SHARING_LEVELS } from '@commonworks/domain-assessment';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Contribution } from './cell.js';
import { answersOneByOne, hasFewAnswers } from './few-answers.js';
import { gateCell } from './gate-cell.js';

const contributions = fc
  .array(
    fc.record({
      value: fc.constantFrom(0, 25, 50, 75, 100),
      level: fc.oneof(
        { weight: 3, arbitrary: fc.constant('NAMED' as const) },
        fc.constantFrom(...SHARING_LEVELS),
      ),
    }),
    { maxLength: 9 },
  )
  .map((rows): Contribution[] => rows.map((row, index) => ({ ...row, municipalityId: `m${index}` })));
const group = fc.record({
  contributions,
  silent: fc.uniqueArray(fc.constantFrom('s0', 's1'), { maxLength: 2 }),
  minimumHidden: fc.integer({ min: 3, max: 5 }),
});

describe('answers one by one', () => {
  test('stand where nobody in the group is hidden, answered or not, and there they all stand', () => {
    let stood = 0;
    fc.assert(
      fc.property(group, ({ contributions: given, silent, minimumHidden }) => {
        const cell = gateCell(
          'SCALE',
          { contributions: given, silent },
          { minimumHidden, dominancePercent: 10 },
        );
        if (cell.state !== 'FIGURES') return;
        const named = given.filter(({ level }) => level === 'NAMED' || level === 'PUBLIC');
        const shown = answersOneByOne(cell, named);
        const anyHidden = silent.length > 0 || given.some(({ level }) => level === 'AGGREGATE');
        const few = named.length > 0 && named.length < 6;
        expect(shown).toEqual(few && !anyHidden ? named : null);
        if (shown) stood += 1;
      }),
      { numRuns: 1000 },
    );
    expect(stood).toBeGreaterThan(50);
  });

  test('are few up to five, and none where figures are withheld or nobody answered', () => {
    expect([null, 0, 1, 5, 6].map((n) => hasFewAnswers(n))).toEqual([false, false, true, true, false]);
  });
});
