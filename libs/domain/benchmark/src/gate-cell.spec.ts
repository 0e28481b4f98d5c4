import { describe, expect, test } from '@jest/globals';
import { type SharingLevel } from '@commonworks/domain-assessment';
import { type CellKind, type Contribution } from './cell.js';
import { gateCell } from './gate-cell.js';

const params = { minimumHidden: 5, dominancePercent: 10 };
const contributions = (level: SharingLevel, values: Contribution['value'][], from = 'm'): Contribution[] =>
  values.map((value, index) => ({ municipalityId: `${from}${index}`, value, level }));
const hidden = (...values: Contribution['value'][]) => contributions('AGGREGATE', values, 'h');
const named = (...values: Contribution['value'][]) => contributions('NAMED', values, 'n');
const gate = (kind: CellKind, given: Contribution[], silent: string[] = [], thresholds = params) =>
  gateCell(kind, { contributions: given, silent }, thresholds);

const WITHHELD = { state: 'WITHHELD' };

describe('gateCell', () => {
  test('named and public alone: everything, however few', () => {
    expect(gate('SCALE', [...named(25), ...contributions('PUBLIC', [75], 'p')])).toEqual({
      state: 'FIGURES',
      n: 2,
      answersHeldBack: false,
      namedOnly: false,
      hidden: [],
      mean: 50,
      sd: expect.closeTo(35.355, 3),
      order: { state: 'SHOWN', namedOnly: false, median: 50, q1: 37.5, q3: 62.5 },
      counts: null,
    });
    expect(gate('SCALE', named(25))).toMatchObject({ n: 1, mean: 25, sd: null });
  });

  test('nothing, or private answers only: no answers, unless somebody is hidden', () => {
    const secret = contributions('PRIVATE', [1, 2, 3, 4, 5, 6]);
    expect(gate('SCALE', [])).toEqual({ state: 'NO_ANSWERS' });
    expect(gate('SCALE', secret)).toEqual({ state: 'NO_ANSWERS' });
    expect(gate('SCALE', secret, ['h'])).toEqual(WITHHELD);
  });

  test('one to k − 1 hidden: the named alone, whether the hidden answered or not', () => {
    const alone = { ...gate('SCALE', named(0, 50)), answersHeldBack: true, namedOnly: true };
    const cell = { ...alone, order: { state: 'SHOWN', namedOnly: true, median: 25, q1: 12.5, q3: 37.5 } };
    for (const few of [hidden(100), hidden(100, 75, 50, 25)]) {
      expect(gate('SCALE', [...named(0, 50), ...few])).toEqual(cell);
      expect(gate('SCALE', few)).toEqual(WITHHELD);
    }
    expect(gate('SCALE', named(0, 50), ['h0', 'h1'])).toEqual(cell);
  });

  test('k hidden of a scale: the mean of all, and quartiles of the named until 2k are hidden', () => {
    const five = hidden(0, 25, 50, 75, 100);
    expect(gate('SCALE', five)).toMatchObject({
      n: 5,
      mean: 50,
      sd: null,
      namedOnly: false,
      answersHeldBack: false,
      hidden: ['h0', 'h1', 'h2', 'h3', 'h4'],
      order: WITHHELD,
    });
    expect(gate('SCALE', [...five, ...named(1, 2, 3, 4, 5)])).toMatchObject({
      n: 10,
      mean: 26.5,
      sd: null,
      order: { state: 'SHOWN', namedOnly: true, median: 3, q1: 2, q3: 4 },
    });
    const ten = hidden(0, 25, 50, 75, 100, 0, 25, 50, 75, 100);
    expect(gate('SCALE', [...ten, ...named(0)])).toMatchObject({
      n: 11,
      sd: null,
      order: { state: 'SHOWN', namedOnly: false, median: 50 },
    });
  });

  test('amounts and numbers: no order statistic with the hidden, however many', () => {
    const many = hidden(...Array.from({ length: 30 }, (_, at) => 100 + at));
    for (const kind of ['AMOUNT', 'NUMBER'] as const) {
      expect(gate(kind, many)).toMatchObject({ n: 30, mean: 114.5, sd: null, order: WITHHELD });
      expect(gate(kind, [...many, ...named(7, 9)])).toMatchObject({
        n: 32,
        sd: null,
        order: { state: 'SHOWN', namedOnly: true, median: 8 },
      });
    }
  });

  test('held back says that somebody hidden is not in the figures, not whether that one answered', () => {
    const five = hidden(0, 25, 50, 75, 100);
    expect(gate('SCALE', five, ['silent'])).toMatchObject({ n: 5, answersHeldBack: true, namedOnly: false });
  });

  test('the same answer of all hidden, or of all but one, leaves the named', () => {
    for (const same of [hidden(0, 0, 0, 0, 0), hidden(50, 50, 50, 50, 50), hidden(50, 50, 100, 50, 50)]) {
      expect(gate('SCALE', same)).toEqual(WITHHELD);
      expect(gate('SCALE', [...same, ...named(25, 75, 100)])).toEqual(
        gate('SCALE', named(25, 75, 100), ['h0']),
      );
    }
    expect(gate('SCALE', hidden(50, 50, 100, 50, 0))).toMatchObject({ n: 5 });
  });

  test('ratios that differ in the last digit only are the same', () => {
    expect(gate('NUMBER', hidden(0.3, 0.1 + 0.2, 0.3, 0.3, 0.3, 0.1 + 0.2))).toEqual(WITHHELD);
  });

  test('amounts: the p % rule, at the line; named amounts do not hide a dominant one', () => {
    // 1000 + 500 + rest: it dominates while the rest is under 10 % of 1000.
    expect(gate('AMOUNT', hidden(1000, 500, 33, 33, 33))).toEqual(WITHHELD);
    expect(gate('AMOUNT', hidden(1000, 500, 33, 33, 34))).toMatchObject({ n: 5 });
    expect(gate('NUMBER', hidden(1000, 500, 33, 33, 33))).toMatchObject({ n: 5 });
    expect(gate('AMOUNT', hidden(-1, 500, 300, 200, 400))).toEqual(WITHHELD);
    expect(gate('AMOUNT', named(1000, 1, 1))).toMatchObject({ n: 3 });
    expect(gate('AMOUNT', [...hidden(1000, 5, 4, 3, 2), ...named(900, 800)])).toMatchObject({
      n: 2,
      mean: 850,
      namedOnly: true,
    });
  });

  test('categories: counts from 2k hidden on, and of the named below', () => {
    const nine = hidden('A', 'A', 'A', 'A', 'A', 'B', 'B', 'B', 'B');
    expect(gate('CATEGORY', nine)).toEqual(WITHHELD);
    expect(gate('CATEGORY', [...nine, ...named('B', 'C')])).toMatchObject({
      n: 2,
      namedOnly: true,
      mean: null,
      sd: null,
      order: null,
      counts: { options: ['B', 'C'].map((value) => ({ value, count: 1 })), other: null },
    });
    expect(gate('CATEGORY', [...nine, ...hidden(...Array(10).fill('B')).slice(9), ...named('C')])).toEqual({
      state: 'FIGURES',
      n: 11,
      answersHeldBack: false,
      namedOnly: false,
      hidden: expect.any(Array),
      mean: null,
      sd: null,
      order: null,
      counts: {
        options: [
          { value: 'A', count: 5 },
          { value: 'B', count: 5 },
          { value: 'C', count: 1 },
        ],
        other: null,
      },
    });
  });

  test('several choices: one that all hidden made is withheld', () => {
    const ten = Array.from({ length: 10 }, (_, i) => ['CLOUD', `OTHER_${i % 4}`]);
    expect(gate('CATEGORY', hidden(...ten))).toEqual(WITHHELD);
  });

  test('what is not of the kind, or comes twice, stops the release', () => {
    expect(() => gate('SCALE', named('GAP'))).toThrow();
    expect(() => gate('SCALE', hidden(1, 2, 3, 4, NaN))).toThrow();
    expect(() => gate('SCALE', [...named(1), ...named(2)])).toThrow(/once/);
    expect(() => gate('SCALE', hidden(1), ['h0'])).toThrow(/once/);
  });
});
