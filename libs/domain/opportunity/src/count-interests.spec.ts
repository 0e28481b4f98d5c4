import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countInterests } from './count-interests.js';
import { INTEREST_LEVELS, type InterestLevel } from './interest.js';

const of = (lead: number, takePart: number, observe = 0): InterestLevel[] => [
  ...Array<InterestLevel>(lead).fill('LEAD'),
  ...Array<InterestLevel>(takePart).fill('TAKE_PART'),
  ...Array<InterestLevel>(observe).fill('OBSERVE'),
];

describe('interests that a coordinator was not told of', () => {
  it('are counted by level, from five on', () => {
    expect(countInterests(of(7, 3), 23, 5)).toEqual({ LEAD: 7, TAKE_PART: null, OBSERVE: null });
    expect(countInterests(of(4, 5, 6), 23, 5)).toEqual({ LEAD: null, TAKE_PART: 5, OBSERVE: 6 });
  });

  it('look the same where there are none and where there are few', () => {
    expect(countInterests([], 23, 5)).toEqual(countInterests(of(4, 4, 4), 23, 5));
  });

  it('are not counted where everybody declared one', () => {
    expect(countInterests(of(12, 11), 23, 5)).toEqual({ LEAD: null, TAKE_PART: null, OBSERVE: null });
    expect(countInterests(of(12, 10), 23, 5)).toEqual({ LEAD: 12, TAKE_PART: 10, OBSERVE: null });
  });

  it('are never told below the least', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...INTEREST_LEVELS), { maxLength: 40 }),
        fc.nat(60),
        fc.integer({ min: 1, max: 10 }),
        (levels, others, least) => {
          for (const count of Object.values(countInterests(levels, others, least)))
            expect(count === null || (count >= least && levels.length < others)).toBe(true);
        },
      ),
    );
  });
});
