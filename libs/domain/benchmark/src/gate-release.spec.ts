import { describe, expect, test } from '@jest/globals';
import { type Cell, type ReleasedCell } from './cell.js';
import { gateRelease, type GroupChoice } from './gate-release.js';

const params = { minimumHidden: 3, dominancePercent: 10 };
const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `m${from + index}`);
const released = (hidden: string[]): ReleasedCell => ({
  state: 'FIGURES',
  n: hidden.length,
  answersHeldBack: false,
  namedOnly: false,
  hidden,
  mean: 50,
  sd: null,
  order: { state: 'WITHHELD' },
  counts: null,
});
const NAMED: Cell = { ...released([]), n: 4, answersHeldBack: true, namedOnly: true };
const choice = (groupId: string, hidden: string[], silent: string[] = []): GroupChoice => ({
  groupId,
  silent,
  withoutHidden: NAMED,
  withHidden: hidden.length === 0 ? null : released(hidden),
});
const withHidden = ({ cell }: { cell: Cell }) => cell.state === 'FIGURES' && cell.hidden.length > 0;
/** Rule 6 without looking at the values: no sum tells anything by itself. */
const noSumTells = () => false;
/** And no cells together. */
const noCellsTell = () => false;
const shown = (groups: Record<string, string[]>, ledger: string[][] = []) =>
  gateRelease(
    Object.entries(groups).map(([groupId, hidden]) => choice(groupId, hidden)),
    ledger.map((hidden) => ({ hidden })),
    params,
    noSumTells,
    noCellsTell,
  )
    .filter(withHidden)
    .map(({ groupId }) => groupId);

describe('gateRelease', () => {
  test('keeps what comes first, and withholds what differs from it by few', () => {
    expect(shown({ all: range(0, 10), most: range(0, 8) })).toEqual(['all']);
    expect(shown({ most: range(0, 8), all: range(0, 10) })).toEqual(['most']);
    expect(shown({ all: range(0, 10), some: range(0, 7) })).toEqual(['all', 'some']);
    expect(shown({ all: range(0, 10), again: range(0, 10) })).toEqual(['all', 'again']);
    expect(shown({ a: range(0, 6), b: range(2, 9) })).toEqual(['a']);
    expect(shown({ a: range(0, 6), b: range(4, 10) })).toEqual(['a']);
    expect(shown({ a: range(0, 6), b: range(3, 9) })).toEqual(['a', 'b']);
  });

  test('all minus each type: the last type that would leave two is withheld', () => {
    // Types of 4, 4 and 2: the two are too few to be shown, and must not follow from the rest.
    const [all, cities, towns] = [range(0, 10), range(0, 4), range(4, 8)];
    expect(shown({ all, cities, towns })).toEqual(['all', 'cities']);
    // No pair differs by few: only the set as a whole gives the two away.
    for (const [a, b] of [
      [all, cities],
      [all, towns],
      [cities, towns],
    ]) {
      expect(shown({ a, b })).toEqual(['a', 'b']);
    }
    expect(shown({ cities, towns, all })).toEqual(['cities', 'towns']);
  });

  test('a complete set of types, each large enough, goes out whole', () => {
    const groups = { all: range(0, 11), cities: range(0, 4), towns: range(4, 8), counties: range(8, 11) };
    expect(shown(groups)).toEqual(['all', 'cities', 'towns', 'counties']);
  });

  test('the ledger counts like this release, also as a whole', () => {
    expect(shown({ later: range(0, 11) }, [range(0, 10)])).toEqual([]);
    expect(shown({ later: range(0, 13) }, [range(0, 10)])).toEqual(['later']);
    expect(shown({ same: range(0, 10) }, [range(0, 10)])).toEqual(['same']);
    expect(shown({ towns: range(4, 8) }, [range(0, 10), range(0, 4)])).toEqual([]);
    expect(shown({ all: range(0, 10) }, [[]])).toEqual(['all']);
  });

  test('a group that was out already tells nothing new, whatever the ledger holds', () => {
    const careless = [range(0, 10), range(0, 4), range(4, 8)];
    expect(shown({ all: range(0, 10), other: range(20, 23) }, careless)).toEqual(['all', 'other']);
  });

  test('a group that opens a telling sum is withheld, and what was open already is not asked again', () => {
    const [all, cities, towns] = [range(0, 10), range(0, 5), range(5, 10)];
    const asked: string[] = [];
    const gated = (ledger: string[][]) =>
      gateRelease(
        [all, cities].map((hidden, index) => choice(`${index}`, hidden)),
        ledger.map((hidden) => ({ hidden })),
        params,
        (ids) => {
          asked.push([...ids].sort().join());
          return [...ids].sort().join() === towns.join();
        },
        noCellsTell,
      ).map(withHidden);
    expect(gated([])).toEqual([true, false]);
    expect(asked).toContain(towns.join());
    asked.length = 0;
    expect(gated([all, towns])).toEqual([true, true]);
    expect(asked).toEqual([]);
  });

  test('what may not stand beside the others falls back, as what was refused by itself does', () => {
    const groups = [choice('all', range(0, 10)), choice('most', range(0, 9)), choice('few', [])];
    expect(gateRelease(groups, [], params, noSumTells, noCellsTell)).toEqual([
      { groupId: 'all', cell: released(range(0, 10)) },
      { groupId: 'most', cell: NAMED },
      { groupId: 'few', cell: NAMED },
    ]);
  });

  test('n does not single out who gave no value', () => {
    const asked = (groups: GroupChoice[]) =>
      gateRelease(groups, [], params, noSumTells, noCellsTell)
        .filter(withHidden)
        .map(({ groupId }) => groupId);
    const six = range(0, 6);
    // The same six answered in both groups; the second has one more, and its n says that this one did not.
    expect(asked([choice('cities', six), choice('large', six, ['m6'])])).toEqual(['cities']);
    // Three more, and none of them answered: n names all three.
    expect(asked([choice('cities', six), choice('large', six, range(6, 9))])).toEqual(['cities']);
    // One of the other six did not answer, and nobody knows which.
    expect(asked([choice('cities', six), choice('all', range(0, 11), ['m11'])])).toEqual(['cities', 'all']);
    expect(asked([choice('alone', six, range(6, 12))])).toEqual(['alone']);
    // Three cities are large, and so are three who did not answer: n = 3 is the three cities.
    expect(asked([choice('cities', six), choice('large', range(3, 6), range(6, 9))])).toEqual(['cities']);
  });

  test('a release of 300 questions in 10 groups of 30 municipalities takes no time to speak of', () => {
    const ids = range(0, 30);
    const start = performance.now();
    for (let question = 0; question < 300; question += 1) {
      // Every question has its own hidden contributors; groups are all, types, bands and two neighbourhoods.
      const answered = ids.filter((_, index) => (index * 7 + question * 13) % 11 !== 0);
      const groups = [
        () => true,
        ...[0, 1, 2].map((type) => (index: number) => index % 3 === type),
        ...[0, 1, 2, 3].map((band) => (index: number) => Math.floor(index / 8) === band),
        (index: number) => index < 17,
        (index: number) => index > 11,
      ].map((belongs) => answered.filter((id) => belongs(ids.indexOf(id))));
      gateRelease(
        groups.map((hidden, index) => choice(`${index}`, hidden)),
        [],
        { minimumHidden: 5, dominancePercent: 10 },
        noSumTells,
        noCellsTell,
      );
    }
    // Ten times what it takes, so that a busy machine does not fail it.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
