import { describe, expect, test } from '@jest/globals';
import { SHARING_LEVELS } from '@commonworks/domain-assessment';
import fc from 'fast-check';
import { type CellKind, type Contribution } from './cell.js';
import { gateCell } from './gate-cell.js';
import { mergeRareOptions } from './merge-options.js';
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
const silent = fc.uniqueArray(fc.constantFrom('s0', 's1', 's2', 's3'), { maxLength: 4 });
const question = fc
  .constantFrom<CellKind>(...NUMERIC, 'CATEGORY')
  .chain((kind) =>
    fc.record({ kind: fc.constant(kind), contributions: contributionsOf(kind), silent, params }),
  );
const hiddenOf = (contributions: Contribution[]) =>
  contributions.filter(({ level }) => level === 'AGGREGATE');

const namedOf = (contributions: Contribution[]) =>
  contributions.filter(({ level }) => level === 'NAMED' || level === 'PUBLIC');

describe('gateCell, for any contributions', () => {
  test('no cell holds 1 to k − 1 hidden contributors, nor some of the hidden only', () => {
    fc.assert(
      fc.property(question, ({ kind, contributions, silent, params }) => {
        const cell = gateCell(kind, { contributions, silent }, params);
        const hidden = hiddenOf(contributions).map(({ municipalityId }) => municipalityId);
        if (cell.state !== 'FIGURES') return;
        expect([0, hidden.length]).toContain(cell.hidden.length);
        if (cell.hidden.length > 0) expect(cell.hidden.length).toBeGreaterThanOrEqual(params.minimumHidden);
        expect(cell.n).toBe(namedOf(contributions).length + cell.hidden.length);
        expect(cell.n).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test('held back, named only and no answers follow from who is hidden and who entered, and from nothing else', () => {
    fc.assert(
      fc.property(question, ({ kind, contributions, silent, params }) => {
        const cell = gateCell(kind, { contributions, silent }, params);
        const hidden = hiddenOf(contributions).length + silent.length;
        const named = namedOf(contributions).length;
        if (cell.state === 'FIGURES') {
          expect(cell.answersHeldBack).toBe(hidden > cell.hidden.length);
          expect(cell.namedOnly).toBe(hidden > 0 && cell.hidden.length === 0);
        } else {
          expect([cell.state, named]).toEqual([hidden > 0 ? 'WITHHELD' : 'NO_ANSWERS', 0]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a cell without the hidden is the same whatever they answered, and where they answered nothing', () => {
    let compared = 0;
    fc.assert(
      fc.property(question, ({ kind, contributions, silent, params }) => {
        const cell = gateCell(kind, { contributions, silent }, params);
        const hidden = hiddenOf(contributions);
        if ((cell.state === 'FIGURES' && cell.hidden.length > 0) || hidden.length === 0) return;
        compared += 1;
        const allSilent = [...silent, ...hidden.map(({ municipalityId }) => municipalityId)];
        const others = contributions.filter((each) => !hidden.includes(each));
        expect(gateCell(kind, { contributions: others, silent: allSilent }, params)).toEqual(cell);
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  test('private answers change nothing', () => {
    fc.assert(
      fc.property(
        question,
        fc.array(fc.nat({ max: 100 }), { maxLength: 8 }),
        ({ kind, contributions, silent, params }, extra) => {
          const secret = extra.map((value, index): Contribution => ({
            municipalityId: `p${index}`,
            value,
            level: 'PRIVATE',
          }));
          const gate = (given: Contribution[]) => gateCell(kind, { contributions: given, silent }, params);
          const cell = gate(contributions);
          expect(gate([...secret, ...contributions])).toEqual(cell);
          expect(gate(contributions.filter(({ level }) => level !== 'PRIVATE'))).toEqual(cell);
        },
      ),
    );
  });

  test('with the hidden there is no deviation, and order and counts from 2k hidden on, of scales and categories', () => {
    fc.assert(
      fc.property(question, ({ kind, contributions, silent, params }) => {
        const cell = gateCell(kind, { contributions, silent }, params);
        if (cell.state !== 'FIGURES' || cell.hidden.length === 0) return;
        expect(cell.sd).toBeNull();
        const enough = cell.hidden.length >= 2 * params.minimumHidden;
        if (kind === 'CATEGORY') {
          expect(enough).toBe(true);
          expect(cell.counts).toEqual(
            mergeRareOptions(
              [...namedOf(contributions), ...hiddenOf(contributions)],
              hiddenOf(contributions),
            ),
          );
        } else {
          const ofAll = cell.order?.state === 'SHOWN' && !cell.order.namedOnly;
          expect(ofAll).toBe(kind === 'SCALE' && enough);
        }
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
          const cell = gateCell(kind, { contributions, silent: [] }, params);
          if (cell.state !== 'FIGURES') return;
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
        const cell = gateCell('AMOUNT', { contributions, silent: [] }, params);
        if (cell.state !== 'FIGURES' || cell.mean === null || cell.hidden.length === 0) return;
        const named = namedOf(contributions);
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
          const cell = gateCell(kind, { contributions, silent: [] }, params);
          if (cell.state !== 'FIGURES') return;
          const entered = (ids: readonly string[]) =>
            summarize(
              contributions
                .filter((each) => namedOf(contributions).includes(each) || ids.includes(each.municipalityId))
                .map(({ value }) => Number(value)),
            );
          expect(cell.n).toBe(entered(cell.hidden)?.n);
          expect(cell.mean).toBeCloseTo(entered(cell.hidden)?.mean ?? NaN, 6);
          if (cell.order?.state === 'SHOWN') {
            const ordered = entered(cell.order.namedOnly ? [] : cell.hidden);
            expect(cell.order.median).toBeCloseTo(ordered?.median ?? NaN, 6);
            expect(cell.order.q3).toBeCloseTo(ordered?.q3 ?? NaN, 6);
          }
        },
      ),
    );
  });
});
