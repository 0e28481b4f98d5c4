import { FACTORS, STANDARD_WEIGHTS, type Weights } from '@commonworks/domain-opportunity';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asSliders, readWeights, sameWeights, shareOf, writeWeights } from './moved-weights.js';

const slider = fc.integer({ min: 0, max: 100 });
const weights: fc.Arbitrary<Weights> = fc.record({
  DEMAND: slider,
  SUPPLY: slider,
  REACH: slider,
  URGENCY: slider,
});

describe('weights that are moved', () => {
  it('stand on sliders in their proportions', () => {
    expect(asSliders(STANDARD_WEIGHTS)).toEqual({ DEMAND: 40, SUPPLY: 20, REACH: 15, URGENCY: 25 });
    expect(asSliders({ DEMAND: 0, SUPPLY: 0, REACH: 0, URGENCY: 0 }).DEMAND).toBe(0);
    expect(sameWeights(asSliders(STANDARD_WEIGHTS), STANDARD_WEIGHTS)).toBe(true);
    expect(sameWeights({ ...STANDARD_WEIGHTS, URGENCY: 0.3 }, STANDARD_WEIGHTS)).toBe(false);
  });

  it('are read from an address as they were written into it', () => {
    fc.assert(fc.property(weights, (each) => expect(readWeights(writeWeights(each))).toEqual(each)));
  });

  it.each(['', '40-20-15', '40-20-15-101', '40-20-15-25-1', '-1-20-15-25', 'a-b-c-d', '1e3-0-0-0'])(
    'are none in %p',
    (written) => expect(readWeights(written)).toBeNull(),
  );
  it('are none where the address says nothing', () => expect(readWeights(null)).toBeNull());

  it('are shares of the whole, unless all are 0', () => {
    fc.assert(
      fc.property(weights, (each) => {
        const shares = FACTORS.map((factor) => shareOf(factor, each));
        if (FACTORS.every((factor) => each[factor] === 0)) expect(shares).toEqual([null, null, null, null]);
        else expect(shares.reduce<number>((sum, share) => sum + Number(share), 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});
