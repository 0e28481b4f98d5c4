import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CellKind, type Contribution, type ReleasedCell } from './cell.js';
import { derivedGroups } from './derived-groups.js';
import { gateQuestion, type QuestionGroup } from './gate-question.js';
import { gateRelease, type GroupCell, type GroupChoice } from './gate-release.js';

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
  cells.flatMap(({ cell }) => (cell.state === 'FIGURES' && cell.hidden.length > 0 ? [cell.hidden] : []));

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
/** And no cells together. */
const noCellsTell = () => false;

const cellOf = (hidden: string[]): ReleasedCell => ({
  state: 'FIGURES',
  n: hidden.length,
  answersHeldBack: false,
  namedOnly: false,
  hidden,
  mean: 0,
  sd: null,
  order: { state: 'WITHHELD' },
  counts: null,
});
const choiceOf = (hidden: string[], groupId: string): GroupChoice => ({
  groupId,
  silent: [],
  withHidden: cellOf(hidden),
  withoutHidden: { state: 'WITHHELD' },
});
const choicesOf = (groups: string[][]) => groups.map((group, at) => choiceOf(group, `${at}`));
const ledgerOf = (groups: readonly (readonly string[])[]) => groups.map((hidden) => ({ hidden }));

const answersOf = (group: readonly string[], values: readonly Contribution['value'][]): Contribution[] =>
  group.map((municipalityId) => ({
    municipalityId,
    value: values[ids.indexOf(municipalityId)],
    level: 'AGGREGATE',
  }));
const groupOf = (groupId: string, contributions: Contribution[], silent: string[] = []): QuestionGroup => ({
  groupId,
  contributions,
  silent,
  closed: false,
});

/** Where two sets meet, and where each is alone. */
const partsOfPair = (a: readonly string[], b: readonly string[]) => [
  a.filter((id) => b.includes(id)),
  a.filter((id) => !b.includes(id)),
  b.filter((id) => !a.includes(id)),
];
const isFew = (k: number) => (part: readonly string[]) => part.length > 0 && part.length < k;

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
        const cells = choicesOf(enough);
        // The first ones went out in earlier releases, each of which passed the gate.
        const before = hiddenGroups(
          gateRelease(cells.slice(0, earlier), [], params, noSumTells, noCellsTell),
        );
        const result = gateRelease(cells.slice(earlier), ledgerOf(before), params, noSumTells, noCellsTell);
        const out = [...before, ...hiddenGroups(result)];
        for (const few of subsets(ids, 1, params.minimumHidden - 1)) {
          expect(singlesOut(out, few, ids)).toBe(false);
        }
        withheld += result.filter(({ cell }) => cell.state === 'WITHHELD').length;
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
        const result = gateRelease(choicesOf(enough), [], params, noSumTells, noCellsTell);
        const out: string[][] = [];
        result.forEach(({ cell }, at) => {
          const group = enough[at];
          if (cell.state === 'FIGURES') {
            out.push(group);
            return;
          }
          const inPairs = out.some((other) => partsOfPair(group, other).some(isFew(k)));
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
  test('finds no sum either whose contributors all (but one) gave the same answer, or that one dominates', () => {
    let released = 0;
    fc.assert(
      fc.property(question, ({ kind, groups, params, values }) => {
        const asked = groups.map((group, at) => groupOf(`${at}`, answersOf(group, values)));
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
    const groups = [ids, ids.slice(0, 5), towns].map((group, at) =>
      groupOf(['all', 'cities', 'towns'][at], answersOf(group, values)),
    );
    expect(gateQuestion('SCALE', groups, [], params)).toEqual([
      { groupId: 'all', cell: expect.objectContaining({ n: 9 }) },
      { groupId: 'cities', cell: { state: 'WITHHELD' } },
      { groupId: 'towns', cell: { state: 'WITHHELD' } },
    ]);
  });

  test('a sum with somebody whose answer is no longer known is undecided, and stays closed', () => {
    const params = { minimumHidden: 3, dominancePercent: 10 };
    const values = [0, 50, 100, 50, 0, 100, 0, 50, 100];
    const groups = [groupOf('all', answersOf(ids.slice(0, 6), values))];
    const cell = (hidden: string[]) => gateQuestion('SCALE', groups, [{ hidden }], params)[0].cell;
    expect(cell(ids)).toEqual({ state: 'WITHHELD' });
    expect(cell(ids.slice(0, 6))).toMatchObject({ n: 6 });
    expect(cell(ids.slice(6))).toMatchObject({ n: 6 });
  });
});

describe('an attacker who remembers', () => {
  test('finds no two groups, of one round or of two, that meet in or differ by fewer than k', () => {
    let refused = 0;
    fc.assert(
      fc.property(groupings, groupings, fc.subarray(ids), params, (first, second, away, params) => {
        const k = params.minimumHidden;
        const round = (groups: string[][], ledger: string[][]) =>
          hiddenGroups(
            gateRelease(
              choicesOf(groups.filter((group) => group.length >= k)),
              ledgerOf(ledger),
              params,
              noSumTells,
              noCellsTell,
            ),
          );
        const before = round(first, []);
        // In the second round some stay away.
        const again = second.map((group) => group.filter((id) => !away.includes(id)));
        const after = round(again, before);
        refused += again.length - after.length;
        const out = [...before, ...after];
        for (const [at, group] of out.entries()) {
          for (const other of out.slice(0, at)) {
            expect(partsOfPair(group, other).filter(isFew(k))).toEqual([]);
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  test('gets nothing of the one who stayed away from the second round', () => {
    const params = { minimumHidden: 5, dominancePercent: 10 };
    const values = [0, 50, 100, 50, 25, 75, 0, 50, 100];
    const round = (group: readonly string[], ledger: string[][]) =>
      hiddenGroups(
        gateQuestion('SCALE', [groupOf('all', answersOf(group, values))], ledgerOf(ledger), params),
      );
    const first = round(ids, []);
    expect(first).toEqual([ids]);
    expect(round(ids.slice(1), first)).toEqual([]);
    expect(round(ids, first)).toEqual([ids]);
    // What the two rounds together would have given away.
    expect(solves([ids, ids.slice(1)], ['m0'], ids)).toBe(true);
  });
});

/** Everybody's choice, in each way it can be: the worlds among which an attacker looks. */
function worlds<T>(size: number, choices: readonly T[]): T[][] {
  let all: T[][] = [[]];
  for (let at = 0; at < size; at += 1) all = all.flatMap((world) => choices.map((one) => [...world, one]));
  return all;
}

describe('an attacker who reasons with whole numbers', () => {
  const OPTIONS = ['A', 'B', 'C'];
  const ALL_CHOICES = worlds(ids.length, OPTIONS);

  /** Whether a world gives the counts of a cell: it knows which options stand together as other. */
  const fits = (world: readonly string[], { hidden, counts }: ReleasedCell): boolean => {
    const chosen = hidden.map((id) => world[ids.indexOf(id)]);
    const number = (codes: readonly string[]) => chosen.filter((code) => codes.includes(code)).length;
    const other = counts?.other ?? { values: [], count: 0 };
    const shown = new Map(counts?.options.map(({ value, count }) => [value, count]));
    return (
      number(other.values) === other.count &&
      OPTIONS.filter((code) => !other.values.includes(code)).every(
        (code) => number([code]) === (shown.get(code) ?? 0),
      )
    );
  };

  test('finds nobody’s option in the counts of several groups, by own knowledge of one or without', () => {
    let shown = 0;
    const params = { minimumHidden: 3, dominancePercent: 10 };
    const choices = fc.array(fc.constantFrom(...OPTIONS), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(groupings, choices, (groups, truth) => {
        const asked = groups.map((group, at) => groupOf(`${at}`, answersOf(group, truth)));
        const cells = gateQuestion('CATEGORY', asked, [], params).flatMap(({ cell }) =>
          cell.state === 'FIGURES' ? [cell] : [],
        );
        shown += cells.length;
        if (cells.length === 0) return;
        const known = new Set(cells.flatMap(({ hidden }) => hidden));
        const possible = ALL_CHOICES.filter((world) => cells.every((cell) => fits(world, cell)));
        for (const own of [null, ...known]) {
          const seen = possible.filter(
            (world) => own === null || world[ids.indexOf(own)] === truth[ids.indexOf(own)],
          );
          for (const id of known) {
            if (id === own) continue;
            expect(new Set(seen.map((world) => world[ids.indexOf(id)])).size).toBeGreaterThan(1);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(shown).toBeGreaterThan(20);
  });

  test('does not learn from n who of the hidden gave no answer', () => {
    let shown = 0;
    const params = { minimumHidden: 3, dominancePercent: 10 };
    const ALL_ANSWERS = worlds(ids.length, [true, false]);
    const answered = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });
    const values = [0, 50, 100, 50, 25, 75, 0, 25, 100];
    fc.assert(
      fc.property(groupings, answered, (groups, truth) => {
        const did = (id: string) => truth[ids.indexOf(id)];
        const asked = groups.map((group, at) =>
          groupOf(
            `${at}`,
            answersOf(group.filter(did), values),
            group.filter((id) => !did(id)),
          ),
        );
        const cells = gateQuestion('SCALE', asked, [], params).flatMap(({ cell }, at) =>
          cell.state === 'FIGURES' ? [{ members: groups[at], n: cell.n }] : [],
        );
        shown += cells.filter(({ members, n }) => n < members.length).length;
        const possible = ALL_ANSWERS.filter((world) =>
          cells.every(({ members, n }) => members.filter((id) => world[ids.indexOf(id)]).length === n),
        );
        for (const id of ids.filter((one) => !did(one))) {
          expect(possible.some((world) => world[ids.indexOf(id)])).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
    expect(shown).toBeGreaterThan(50);
  });
});
