import { describe, expect, test } from '@jest/globals';
import { SHARING_LEVELS } from '@commonworks/domain-assessment';
import fc from 'fast-check';
import { type CellKind, type Contribution } from './cell.js';
import { gateCell } from './gate-cell.js';
import { summarize } from './summarize.js';

const params = fc.record({
  minimumHidden: fc.integer({ min: 3, max: 6 }),
  dominancePercent: fc.integer({ min: 1, max: 100 }),
});
const NUMERIC = ['SCALE', 'AMOUNT', 'NUMBER'] as const;
const value: Record<CellKind, fc.Arbitrary<Contribution['value']>> = {
  SCALE: fc.constantFrom(0, 25, 50, 75, 100),
  AMOUNT: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 1_000_000 })),
  NUMBER: fc.integer({ min: -20, max: 20 }),
  CATEGORY: fc.oneof(fc.constantFrom('A', 'B', 'C'), fc.subarray(['A', 'B', 'C', 'D'], { minLength: 1 })),
};
const contributionsOf = (kind: CellKind, maxLength = 24): fc.Arbitrary<Contribution[]> =>
  fc
    .array(
      fc.record({
        value: value[kind],
        // Hidden ones are what the rules are about.
        level: fc.oneof(
          { weight: 2, arbitrary: fc.constant('AGGREGATE' as const) },
          fc.constantFrom(...SHARING_LEVELS),
        ),
      }),
      { maxLength },
    )
    .map((rows) => rows.map((row, index) => ({ ...row, municipalityId: `m${index}` })));
const question = fc
  .constantFrom<CellKind>(...NUMERIC, 'CATEGORY')
  .chain((kind) => fc.record({ kind: fc.constant(kind), contributions: contributionsOf(kind), params }));
const hiddenOf = (contributions: Contribution[]) =>
  contributions.filter(({ level }) => level === 'AGGREGATE');

describe('gateCell, for any contributions', () => {
  test('no released cell holds 1 to k − 1 hidden contributors', () => {
    fc.assert(
      fc.property(question, ({ kind, contributions, params }) => {
        const cell = gateCell(kind, contributions, params);
        const hidden = hiddenOf(contributions).map(({ municipalityId }) => municipalityId);
        if (cell.withheld !== null) return;
        const few = hidden.length > 0 && hidden.length < params.minimumHidden;
        expect(cell.answersHeldBack).toBe(few);
        expect([...cell.hidden].sort()).toEqual(few ? [] : [...hidden].sort());
        expect(cell.n).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test('a released cell of hidden answers below k does not depend on them', () => {
    fc.assert(
      fc.property(question, fc.nat(), ({ kind, contributions, params }, at) => {
        const hidden = hiddenOf(contributions);
        fc.pre(hidden.length > 0 && hidden.length < params.minimumHidden);
        const one = hidden[at % hidden.length];
        const changed = contributions.map((each) =>
          each === one ? { ...each, value: kind === 'CATEGORY' ? 'Z' : 12_345 } : each,
        );
        expect(gateCell(kind, changed, params)).toEqual(gateCell(kind, contributions, params));
      }),
      { numRuns: 500 },
    );
  });

  test('private answers change nothing', () => {
    fc.assert(
      fc.property(
        question,
        fc.array(fc.nat({ max: 100 }), { maxLength: 8 }),
        ({ kind, contributions, params }, extra) => {
          const secret = extra.map((value, index): Contribution => ({
            municipalityId: `p${index}`,
            value,
            level: 'PRIVATE',
          }));
          const cell = gateCell(kind, contributions, params);
          expect(gateCell(kind, [...secret, ...contributions], params)).toEqual(cell);
          const without = contributions.filter(({ level }) => level !== 'PRIVATE');
          expect(gateCell(kind, without, params)).toEqual(cell);
        },
      ),
    );
  });

  test('quartiles and counts need 2k contributors where any are hidden', () => {
    fc.assert(
      fc.property(question, ({ kind, contributions, params }) => {
        const cell = gateCell(kind, contributions, params);
        if (cell.withheld !== null || cell.hidden.length === 0) return;
        const enough = cell.n >= 2 * params.minimumHidden;
        if (kind === 'CATEGORY') expect(enough).toBe(true);
        else expect(cell.order.withheld === null).toBe(enough);
      }),
      { numRuns: 500 },
    );
  });

  test('a hidden contributor who takes their own answer out never finds all the others equal', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NUMERIC),
        fc.array(fc.constantFrom(0, 50, 100), { maxLength: 8 }),
        params,
        (kind, values, params) => {
          const contributions = values.map((value, index): Contribution => ({
            municipalityId: `m${index}`,
            value,
            level: 'AGGREGATE',
          }));
          const cell = gateCell(kind, contributions, params);
          if (cell.withheld !== null) return;
          values.forEach((_, own) => {
            const others = values.filter((_, index) => index !== own);
            expect(new Set(others).size).toBeGreaterThan(1);
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  test('amounts: no hidden contributor can estimate another within p %', () => {
    fc.assert(
      fc.property(contributionsOf('AMOUNT', 12), params, (contributions, params) => {
        const cell = gateCell('AMOUNT', contributions, params);
        if (cell.withheld !== null || cell.mean === null || cell.hidden.length === 0) return;
        expect(cell.sd).toBeNull();
        const named = contributions.filter(({ level }) => level === 'NAMED' || level === 'PUBLIC');
        const total = cell.mean * cell.n - named.reduce((sum, each) => sum + Number(each.value), 0);
        const hidden = hiddenOf(contributions);
        for (const own of hidden) {
          for (const target of hidden.filter((each) => each !== own)) {
            // The others' amounts are not negative, so this is the attacker's best upper bound.
            const estimate = total - Number(own.value);
            const error = estimate - Number(target.value);
            expect(error).toBeGreaterThanOrEqual(
              (params.dominancePercent / 100) * Number(target.value) - 1e-6 * total,
            );
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('what is released is what the contributions say', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NUMERIC).chain((kind) => fc.tuple(fc.constant(kind), contributionsOf(kind))),
        params,
        ([kind, contributions], params) => {
          const cell = gateCell(kind, contributions, params);
          if (cell.withheld !== null) return;
          const entered = contributions.filter(
            ({ level, municipalityId }) =>
              level === 'NAMED' || level === 'PUBLIC' || cell.hidden.includes(municipalityId),
          );
          const summary = summarize(entered.map((each) => Number(each.value)));
          expect(cell.n).toBe(entered.length);
          expect(cell.mean).toBeCloseTo(summary?.mean ?? NaN, 6);
          if (cell.order.withheld === null) expect(cell.order.median).toBeCloseTo(summary?.median ?? NaN, 6);
        },
      ),
    );
  });
});
