import { describe, expect, test } from '@jest/globals';
import { type SharingLevel } from '@commonworks/domain-assessment';
import { type Contribution } from './cell.js';
import { gateCell } from './gate-cell.js';

const params = { minimumHidden: 5, dominancePercent: 10 };
const contributions = (level: SharingLevel, values: Contribution['value'][], from = 'm'): Contribution[] =>
  values.map((value, index) => ({ municipalityId: `${from}${index}`, value, level }));
const hidden = (...values: Contribution['value'][]) => contributions('AGGREGATE', values, 'h');
const named = (...values: Contribution['value'][]) => contributions('NAMED', values, 'n');

describe('gateCell', () => {
  test('named and public alone: everything, however few', () => {
    expect(gateCell('SCALE', [...named(25), ...contributions('PUBLIC', [75], 'p')], params)).toEqual({
      withheld: null,
      n: 2,
      answersHeldBack: false,
      hidden: [],
      mean: 50,
      sd: expect.closeTo(35.355, 3),
      order: { withheld: null, median: 50, q1: 37.5, q3: 62.5 },
      counts: null,
    });
    expect(gateCell('SCALE', named(25), params)).toMatchObject({ n: 1, mean: 25, sd: null });
  });

  test('nothing, or private answers only', () => {
    expect(gateCell('SCALE', [], params)).toEqual({ withheld: 'NO_ANSWERS' });
    expect(gateCell('SCALE', contributions('PRIVATE', [1, 2, 3, 4, 5, 6]), params)).toEqual({
      withheld: 'NO_ANSWERS',
    });
  });

  test('one to k − 1 hidden: the named alone, and only that some are held back', () => {
    const alone = gateCell('SCALE', named(0, 50), params);
    for (const few of [hidden(100), hidden(100, 75, 50, 25)]) {
      expect(gateCell('SCALE', [...named(0, 50), ...few], params)).toEqual({
        ...alone,
        answersHeldBack: true,
      });
      expect(gateCell('SCALE', few, params)).toEqual({ withheld: 'TOO_FEW' });
    }
  });

  test('k hidden: mean and deviation, no quartiles before 2k contributors', () => {
    const five = hidden(0, 25, 50, 75, 100);
    expect(gateCell('SCALE', five, params)).toMatchObject({
      n: 5,
      mean: 50,
      sd: expect.closeTo(39.528, 3),
      hidden: ['h0', 'h1', 'h2', 'h3', 'h4'],
      order: { withheld: 'TOO_FEW_FOR_QUARTILES' },
    });
    expect(gateCell('SCALE', [...five, ...named(1, 2, 3, 4)], params)).toMatchObject({
      n: 9,
      order: { withheld: 'TOO_FEW_FOR_QUARTILES' },
    });
    expect(gateCell('SCALE', [...five, ...named(1, 2, 3, 4, 5)], params)).toMatchObject({
      n: 10,
      order: { withheld: null, median: 4.5 },
    });
  });

  test('the same answer of all hidden, or of all but one, is withheld, whatever the named say', () => {
    for (const same of [hidden(0, 0, 0, 0, 0), hidden(50, 50, 50, 50, 50), hidden(50, 50, 100, 50, 50)]) {
      for (const others of [[], named(25, 75, 100)]) {
        expect(gateCell('SCALE', [...same, ...others], params)).toEqual({ withheld: 'SAME_ANSWER' });
      }
    }
    expect(gateCell('SCALE', hidden(50, 50, 100, 50, 0), params)).toMatchObject({ withheld: null });
  });

  test('ratios that differ in the last digit only are the same', () => {
    const ratios = [0.3, 0.1 + 0.2, 0.3, 0.3, 0.3, 0.1 + 0.2];
    expect(gateCell('NUMBER', hidden(...ratios), params)).toEqual({ withheld: 'SAME_ANSWER' });
  });

  test('amounts: the p % rule, at the line', () => {
    // 1000 + 500 + rest: withheld while the rest is under 10 % of 1000.
    expect(gateCell('AMOUNT', hidden(1000, 500, 33, 33, 33), params)).toEqual({ withheld: 'DOMINANCE' });
    expect(gateCell('AMOUNT', hidden(1000, 500, 33, 33, 34), params)).toMatchObject({
      withheld: null,
      sd: null,
    });
    expect(gateCell('NUMBER', hidden(1000, 500, 33, 33, 33), params)).toMatchObject({ withheld: null });
    expect(gateCell('AMOUNT', hidden(-1, 500, 300, 200, 400), params)).toEqual({ withheld: 'DOMINANCE' });
    expect(gateCell('AMOUNT', named(1000, 1, 1), params)).toMatchObject({ withheld: null, n: 3 });
  });

  test('named amounts do not hide a dominant one', () => {
    const cell = gateCell('AMOUNT', [...hidden(1000, 5, 4, 3, 2), ...named(900, 900, 900)], params);
    expect(cell).toEqual({ withheld: 'DOMINANCE' });
  });

  test('with three hidden, one of them could solve for the other two: no deviation', () => {
    const three = { ...params, minimumHidden: 3 };
    expect(gateCell('NUMBER', hidden(1, 2, 4), three)).toMatchObject({ mean: 7 / 3, sd: null });
    expect(gateCell('NUMBER', hidden(1, 2, 4, 8), three)).toMatchObject({ sd: expect.any(Number) });
  });

  test('categories: counts only, from 2k contributors on', () => {
    const nine = hidden(
      'GAP',
      'GAP',
      'GAP',
      'MEETS_NEEDS',
      'MEETS_NEEDS',
      ['GAP', 'WORK_PLANNED'],
      'GAP',
      'X',
      'Y',
    );
    expect(gateCell('CATEGORY', nine, params)).toEqual({ withheld: 'TOO_FEW' });
    expect(gateCell('CATEGORY', [...nine, ...named('Y')], params)).toEqual({
      withheld: null,
      n: 10,
      answersHeldBack: false,
      hidden: expect.any(Array),
      mean: null,
      sd: null,
      order: { withheld: 'TOO_FEW_FOR_QUARTILES' },
      counts: [
        { value: 'GAP', count: 5 },
        { value: 'MEETS_NEEDS', count: 2 },
        { value: 'Y', count: 2 },
        { value: 'WORK_PLANNED', count: 1 },
        { value: 'X', count: 1 },
      ],
    });
    expect(gateCell('CATEGORY', named('A', 'B'), params)).toMatchObject({ n: 2 });
  });

  test('several choices: one that all hidden made is withheld', () => {
    const ten = Array.from({ length: 10 }, (_, i) => ['CLOUD', `OTHER_${i % 4}`]);
    expect(gateCell('CATEGORY', hidden(...ten), params)).toEqual({ withheld: 'SAME_ANSWER' });
  });

  test('what is not of the kind, or comes twice, stops the release', () => {
    expect(() => gateCell('SCALE', named('GAP'), params)).toThrow();
    expect(() => gateCell('SCALE', hidden(1, 2, 3, 4, NaN), params)).toThrow();
    expect(() => gateCell('SCALE', [...named(1), ...named(2)], params)).toThrow(/once/);
  });
});
