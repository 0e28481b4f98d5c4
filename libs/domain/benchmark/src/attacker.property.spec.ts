import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CellKind, type Contribution, type ReleasedCell } from './cell.js';
import { derivedGroups } from './derived-groups.js';
import { gateQuestion, type QuestionGroup } from './gate-question.js';
import { gateRelease, type GroupCell } from './gate-release.js';

/**
 * The attacker: somebody who holds every figure that went out, subtracts and solves. Written from the
 * definition, over single contributors and in exact fractions, and sharing nothing with the gate.
 */
type Fraction = readonly [numerator: bigint, denominator: bigint];

const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => simplify(a * d - c * b, b * d);
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => simplify(a * c, b * d);
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => simplify(a * d, b * c);

function simplify(numerator: bigint, denominator: bigint): Fraction {
  let [x, y] = [numerator, denominator];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? [0n, 1n] : [numerator / x, denominator / x];
}

/** How many of these rows of zeros and ones are independent. */
function rank(rows: readonly (readonly boolean[])[]): number {
  let left = rows.map((row) => row.map((has): Fraction => [has ? 1n : 0n, 1n]));
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = left.find((row) => row[column][0] !== 0n);
    if (!pivot) continue;
    found += 1;
    left = left
      .filter((row) => row !== pivot)
      .map((row) => {
        const factor = over(row[column], pivot[column]);
        return row.map((entry, at) => minus(entry, times(factor, pivot[at])));
      });
  }
  return found;
}

/** All sets of so many of the ids. */
function subsets(ids: readonly string[], least: number, most: number): string[][] {
  const all = ids.reduce<string[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);
  return all.filter((set) => set.length >= least && set.length <= most);
}

const incidence = (groups: readonly (readonly string[])[], columns: readonly string[]) =>
  groups.map((group) => columns.map((id) => group.includes(id)));

/** Whether some sum of multiples of the groups is about these contributors and nobody else. */
function singlesOut(
  groups: readonly (readonly string[])[],
  few: readonly string[],
  ids: readonly string[],
): boolean {
  const others = ids.filter((id) => !few.includes(id));
  return rank(incidence(groups, others)) < rank(incidence(groups, ids));
}

/** Whether the sum over exactly these contributors follows from the groups' sums. */
function solves(
  groups: readonly (readonly string[])[],
  target: readonly string[],
  ids: readonly string[],
): boolean {
  return rank(incidence([...groups, target], ids)) === rank(incidence(groups, ids));
}

const hiddenGroups = (cells: readonly GroupCell[]) =>
  cells.flatMap(({ cell }) => (cell.withheld === null && cell.hidden.length > 0 ? [cell.hidden] : []));

const ids = Array.from({ length: 9 }, (_, index) => `m${index}`);
const params = fc.record({
  minimumHidden: fc.integer({ min: 3, max: 4 }),
  dominancePercent: fc.integer({ min: 5, max: 60 }),
});
/** Groups as they are in life: everybody, a partition, and some others, in any order. */
const groupings = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 2 }), { minLength: ids.length, maxLength: ids.length }),
    fc.array(fc.integer({ min: 0, max: 1 }), { minLength: ids.length, maxLength: ids.length }),
    fc.array(fc.subarray(ids, { minLength: 3 }), { maxLength: 2 }),
  )
  .chain(([types, bands, others]) => {
    const groups = [
      ids,
      ...[0, 1, 2].map((type) => ids.filter((_, at) => types[at] === type)),
      ...[0, 1].map((band) => ids.filter((_, at) => bands[at] === band)),
      ...others,
    ];
    return fc.shuffledSubarray(groups, { minLength: 2 });
  });

/** Rule 6 without looking at the values. */
const noSumTells = () => false;

const cellOf = (hidden: string[]): ReleasedCell => ({
  withheld: null,
  n: hidden.length,
  answersHeldBack: false,
  hidden,
  mean: 0,
  sd: null,
  order: { withheld: 'TOO_FEW_FOR_QUARTILES' },
  counts: null,
});

describe('the attacker', () => {
  test('is able: finds what a careless release gives away', () => {
    const careless = [ids, ids.slice(0, 4), ids.slice(4, 8)];
    expect(singlesOut(careless, ['m8'], ids)).toBe(true);
    expect(solves(careless, ['m8'], ids)).toBe(true);
    expect(singlesOut(careless.slice(0, 2), ['m8'], ids)).toBe(false);
    // Twice the middle is the sum of two groups less a third.
    const halves = [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ];
    expect(solves(halves, ['b'], ['a', 'b', 'c'])).toBe(true);
  });

  test('who subtracts and solves finds no sum over fewer than k hidden contributors', () => {
    let withheld = 0;
    fc.assert(
      fc.property(groupings, fc.nat({ max: 2 }), params, (groups, earlier, params) => {
        const enough = groups.filter((group) => group.length >= params.minimumHidden);
        const cells = enough.map((hidden, at) => ({ groupId: `${at}`, cell: cellOf(hidden) }));
        // The first ones went out in earlier releases, each of which passed the gate.
        const before = hiddenGroups(gateRelease(cells.slice(0, earlier), [], params, noSumTells));
        const ledger = before.map((hidden, at) => ({ groupId: `earlier-${at}`, hidden }));
        const result = gateRelease(cells.slice(earlier), ledger, params, noSumTells);
        const out = [...before, ...hiddenGroups(result)];
        for (const few of subsets(ids, 1, params.minimumHidden - 1)) {
          expect(singlesOut(out, few, ids)).toBe(false);
        }
        withheld += result.filter(({ cell }) => cell.withheld === 'DIFFERENCING').length;
      }),
      { numRuns: 150 },
    );
    expect(withheld).toBeGreaterThan(20);
  });

  test('what is withheld would have been found: nothing is held back for no reason', () => {
    let onlyAsWhole = 0;
    fc.assert(
      fc.property(groupings, params, (groups, params) => {
        const k = params.minimumHidden;
        const enough = groups.filter((group) => group.length >= k);
        const result = gateRelease(
          enough.map((hidden, at) => ({ groupId: `${at}`, cell: cellOf(hidden) })),
          [],
          params,
          noSumTells,
        );
        const out: string[][] = [];
        result.forEach(({ cell }, at) => {
          const group = enough[at];
          if (cell.withheld === null) {
            out.push(group);
            return;
          }
          const inPairs = out.some((other) =>
            [group.filter((id) => !other.includes(id)), other.filter((id) => !group.includes(id))].some(
              (difference) => difference.length > 0 && difference.length < k,
            ),
          );
          const asWhole = () => subsets(ids, 1, k - 1).some((few) => singlesOut([...out, group], few, ids));
          if (inPairs) return;
          expect(asWhole()).toBe(true);
          onlyAsWhole += 1;
        });
      }),
      { numRuns: 600 },
    );
    expect(onlyAsWhole).toBeGreaterThan(0);
  });

  test('agrees with the gate on which sums follow from the released ones', () => {
    const six = ids.slice(0, 6);
    const some = fc.array(fc.subarray(six, { minLength: 1 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(some, (groups) => {
        const solved = subsets(six, 1, 6).filter((target) => solves(groups, target, six));
        const holds = (set: string[], other: string[]) =>
          other !== set && other.every((id) => set.includes(id));
        const smallest = solved.filter((set) => !solved.some((other) => holds(set, other)));
        const found = derivedGroups(groups.map((group) => new Set(group))) ?? [];
        expect(found.map((ids) => ids.sort().join()).sort()).toEqual(
          smallest.map((set) => set.join()).sort(),
        );
      }),
      { numRuns: 150 },
    );
  });

  const question = fc.constantFrom<CellKind>('SCALE', 'AMOUNT').chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      groups: groupings,
      params,
      values: fc.array(
        kind === 'SCALE'
          ? fc.constantFrom(0, 0, 50, 100)
          : fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 900 })),
        { minLength: ids.length, maxLength: ids.length },
      ),
    }),
  );
  const answersOf = (group: readonly string[], values: readonly number[]): Contribution[] =>
    group.map((municipalityId) => ({
      municipalityId,
      value: values[ids.indexOf(municipalityId)],
      level: 'AGGREGATE',
    }));

  test('finds no sum either whose contributors all (but one) gave the same answer, or that one dominates', () => {
    let released = 0;
    fc.assert(
      fc.property(question, ({ kind, groups, params, values }) => {
        const asked = groups.map((group, at): QuestionGroup => ({
          groupId: `${at}`,
          contributions: answersOf(group, values),
        }));
        const out = hiddenGroups(gateQuestion(kind, asked, [], params));
        released += out.length;
        for (const target of subsets(ids, 2, ids.length)) {
          const amounts = target.map((id) => values[ids.indexOf(id)]).sort((a, b) => b - a);
          const allButOne = amounts.some(
            (_, own) => new Set(amounts.filter((_, at) => at !== own)).size === 1,
          );
          const rest = amounts.slice(2).reduce((sum, amount) => sum + amount, 0);
          const dominated = kind === 'AMOUNT' && rest < (params.dominancePercent / 100) * amounts[0];
          if (allButOne || dominated) expect(solves(out, target, ids)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
    expect(released).toBeGreaterThan(30);
  });

  test('all minus cities does not give what was withheld of the towns', () => {
    const params = { minimumHidden: 4, dominancePercent: 10 };
    const values = [0, 50, 100, 50, 0, 100, 100, 100, 100];
    const towns = ids.slice(5);
    const groups = [ids, ids.slice(0, 5), towns].map((group, at) => ({
      groupId: ['all', 'cities', 'towns'][at],
      contributions: answersOf(group, values),
    }));
    expect(gateQuestion('SCALE', groups, [], params)).toEqual([
      { groupId: 'all', cell: expect.objectContaining({ withheld: null, n: 9 }) },
      { groupId: 'cities', cell: { withheld: 'DIFFERENCING' } },
      { groupId: 'towns', cell: { withheld: 'SAME_ANSWER' } },
    ]);
  });

  test('a sum with somebody whose answer is no longer known is undecided, and stays closed', () => {
    const params = { minimumHidden: 3, dominancePercent: 10 };
    const values = [0, 50, 100, 50, 0, 100, 0, 50, 100];
    const groups = [{ groupId: 'all', contributions: answersOf(ids.slice(0, 6), values) }];
    const cell = (hidden: string[]) =>
      gateQuestion('SCALE', groups, [{ groupId: 'all', hidden }], params)[0].cell;
    expect(cell(ids)).toEqual({ withheld: 'DIFFERENCING' });
    expect(cell(ids.slice(0, 6))).toMatchObject({ withheld: null });
    expect(cell(ids.slice(6))).toMatchObject({ withheld: null });
  });
});
