import { describe, expect, it } from '@jest/globals';
import { deriveFigure, figureName, type GivenAnswer } from './derive-figure.js';
import { parseFormula } from './parse-formula.js';

const derive = (text: string, inputs: Record<string, GivenAnswer | number>) => {
  const formula = parseFormula(text);
  if (!formula.ok) throw new Error(formula.message);
  const given = Object.entries(inputs).map(([name, input]): [string, GivenAnswer] => [
    name,
    typeof input === 'number' ? { state: 'ANSWERED', value: input } : input,
  ]);
  return deriveFigure(formula, new Map(given));
};
const without = (state: GivenAnswer['state']): GivenAnswer => ({ state, value: null });

describe('deriveFigure', () => {
  it('computes from the figures the formula names, and from no other', () => {
    expect(derive('staff / population * 1000', { staff: 60, population: 30_000, budget: 1 })).toEqual({
      state: 'ANSWERED',
      value: 2,
    });
  });

  it('is unanswered while a figure was not given, whatever else is unknown', () => {
    const inputs = { a: without('UNANSWERED'), b: without('UNKNOWN') };
    expect(derive('a + b', inputs)).toEqual(without('UNANSWERED'));
    expect(derive('b', inputs)).toEqual(without('UNKNOWN'));
  });

  it.each(['UNKNOWN', 'NOT_APPLICABLE', 'DECLINED'] as const)('is unknown where a figure is %s', (state) => {
    expect(derive('a / b', { a: 1, b: without(state) })).toEqual(without('UNKNOWN'));
  });

  it('is unknown where a figure is missing, is no number, or divides by zero', () => {
    expect(derive('a / b', { a: 1 })).toEqual(without('UNKNOWN'));
    expect(derive('a / b', { a: 1, b: { state: 'ANSWERED', value: '2' } })).toEqual(without('UNKNOWN'));
    expect(derive('a / b', { a: 1, b: 0 })).toEqual(without('UNKNOWN'));
  });

  it('a figure of zero is a figure', () => {
    expect(derive('a / b', { a: 0, b: 2 })).toEqual({ state: 'ANSWERED', value: 0 });
  });
});

it.each([
  ['numbers.employees_fte', 'employees_fte'],
  ['a.b.c', 'c'],
  ['plain', 'plain'],
])('formulas call %s %s', (code, name) => expect(figureName(code)).toBe(name));
