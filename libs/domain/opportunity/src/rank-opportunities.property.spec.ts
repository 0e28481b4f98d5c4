import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FACTORS, STANDARD_WEIGHTS, type Factor, type FactorValues, type Weights } from './factor.js';
import { firmness } from './firmness.js';
import { rankOpportunities } from './rank-opportunities.js';
import { scoreOpportunity } from './score-opportunity.js';

const share = fc.oneof(fc.constantFrom(0, 0.25, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const each = <T>(of: fc.Arbitrary<T>) => fc.record({ DEMAND: of, SUPPLY: of, REACH: of, URGENCY: of });
const known = each(share);
const values: fc.Arbitrary<FactorValues> = each(fc.option(share));
// As sliders give them.
const weights: fc.Arbitrary<Weights> = each(fc.integer({ min: 0, max: 100 }));
const factor = fc.constantFrom(...FACTORS);
const items = fc
  .array(values, { maxLength: 8 })
  .map((all) => all.map((values, at) => ({ id: `c${String(at)}`, values })));
const scoreOf = (values: FactorValues, weights: Weights) => scoreOpportunity(values, weights).score;
const close = (a: number | null, b: number | null) => {
  if (a === null || b === null) expect(a).toBe(b);
  else expect(a).toBeCloseTo(b, 8);
};
const ranks = (list: { id: string; values: FactorValues }[], weights: Weights) =>
  rankOpportunities(list, weights).map(({ item, rank }) => [item.id, rank]);

describe('laws of the score, for any values and weights', () => {
  test('scaling the weights changes nothing', () => {
    // Powers of two, so that not even the last bit differs and ranks compare exactly.
    const by = fc.integer({ min: -40, max: 40 }).map((power) => 2 ** power);
    fc.assert(
      fc.property(items, weights, by, (list, weights, by) => {
        const scaled = Object.fromEntries(FACTORS.map((factor) => [factor, weights[factor] * by]));
        expect(rankOpportunities(list, scaled as Weights)).toEqual(rankOpportunities(list, weights));
      }),
    );
    fc.assert(
      fc.property(values, weights, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (values, weights, by) => {
        const scaled = Object.fromEntries(FACTORS.map((factor) => [factor, weights[factor] * by]));
        close(scoreOf(values, scaled as Weights), scoreOf(values, weights));
      }),
    );
  });

  test('a factor with weight 0 changes nothing, known or unknown', () => {
    fc.assert(
      fc.property(values, weights, factor, fc.option(share), (values, weights, factor, other) => {
        const without = { ...weights, [factor]: 0 };
        close(scoreOf({ ...values, [factor]: other }, without), scoreOf(values, without));
      }),
    );
  });

  test('no factor lowers the score as it rises', () => {
    fc.assert(
      fc.property(values, weights, factor, share, share, (values, weights, factor, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((value) =>
          scoreOf({ ...values, [factor]: value }, weights),
        );
        if (low === null || high === null) expect(low).toBe(high);
        else expect(low).toBeLessThanOrEqual(high + 1e-9);
      }),
      { numRuns: 1_000 },
    );
  });

  test('the contributions are the score, and the weights of the known are together 1', () => {
    fc.assert(
      fc.property(values, weights, (values, weights) => {
        const { score, factors } = scoreOpportunity(values, weights);
        const sum = (of: 'weight' | 'contribution') => factors.reduce((sum, part) => sum + part[of], 0);
        expect(sum('contribution')).toBeCloseTo(score ?? 0, 9);
        expect(sum('weight')).toBeCloseTo(score === null ? 0 : 1, 9);
        for (const { value, weight, contribution } of factors) {
          if (value === null) expect([weight, contribution]).toEqual([0, 0]);
        }
        if (score === null) return;
        const all = FACTORS.flatMap((factor) => (weights[factor] > 0 ? (values[factor] ?? []) : []));
        expect(score).toBeGreaterThanOrEqual(100 * Math.min(...all) - 1e-9);
        expect(score).toBeLessThanOrEqual(100 * Math.max(...all) + 1e-9);
      }),
    );
  });

  test('unknown is not zero: it leaves the score where zero would lower it', () => {
    fc.assert(
      fc.property(known, factor, (values, factor) => {
        const others = { ...values, [factor]: null };
        const withZero = scoreOf({ ...values, [factor]: 0 }, STANDARD_WEIGHTS);
        const withNone = scoreOf(others, STANDARD_WEIGHTS);
        if (withNone === null || withZero === null) throw new Error('three are known');
        if (withNone > 1e-6) expect(withZero).toBeLessThan(withNone);
      }),
    );
    expect(scoreOf({ DEMAND: null, SUPPLY: null, REACH: null, URGENCY: null }, STANDARD_WEIGHTS)).toBeNull();
  });
});

describe('laws of the order', () => {
  const shuffled = items.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );

  test('the order in which they come changes nothing', () => {
    fc.assert(
      fc.property(shuffled, weights, ([list, other], weights) => {
        expect(ranks(other, weights)).toEqual(ranks(list, weights));
      }),
      { numRuns: 1_000 },
    );
  });

  test('the rank is one more than how many have a higher score', () => {
    fc.assert(
      fc.property(items, weights, (list, weights) => {
        const ranked = rankOpportunities(list, weights);
        expect(ranked).toHaveLength(list.length);
        for (const { score, rank } of ranked) {
          if (score === null) expect(rank).toBeNull();
          else expect(rank).toBe(1 + ranked.filter((other) => (other.score ?? 0) > score + 1e-9).length);
        }
      }),
    );
  });

  test('ties share the better rank, stand by id, and the unknown stand last', () => {
    const at = (id: string, urgency: number | null) => ({
      id,
      values: { DEMAND: null, SUPPLY: null, REACH: null, URGENCY: urgency },
    });
    const list = [at('e', null), at('d', 0.4), at('c', 0.5), at('b', 0.5), at('a', 0.6)];
    expect(ranks(list, STANDARD_WEIGHTS)).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', 4],
      ['e', null],
    ]);
    expect(ranks(list, { ...STANDARD_WEIGHTS, URGENCY: 0 }).map(([, rank]) => rank)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test('firmness is a share, the same for the same release, and 1 for the three of three', () => {
    fc.assert(
      fc.property(shuffled, fc.uuid(), ([list, other], seed) => {
        const found = firmness(list, seed);
        for (const { id } of list) {
          expect(found.get(id)).toBeGreaterThanOrEqual(0);
          expect(found.get(id)).toBeLessThanOrEqual(1);
          expect(firmness(other, seed).get(id)).toBe(found.get(id));
        }
        const scored = list.filter(({ values }) => FACTORS.some((factor) => values[factor] !== null));
        if (scored.length > 3) return;
        for (const { id } of scored) expect(found.get(id)).toBe(1);
      }),
      { numRuns: 20 },
    );
  });

  test('firmness of one that leads in one factor alone is that factor’s share of the ways to weigh', () => {
    const only = (factor: Factor, id: string, value: number) => ({
      id,
      values: { DEMAND: 0, SUPPLY: 0, REACH: 0, URGENCY: 0, [factor]: value },
    });
    // Each is ahead of the others where its factor is not the least of the four: three draws of four.
    const list = FACTORS.map((factor) => only(factor, factor, 1));
    const found = firmness(list, 'a release');
    for (const factor of FACTORS) expect(found.get(factor)).toBeCloseTo(0.75, 1);
    expect([...found.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(3, 9);
    expect(firmness(list, 'another release')).not.toEqual(found);
  });
});
