import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseFormula } from './parse-formula.js';

/** A formula together with what it means, built side by side. */
interface Meaning {
  text: string;
  value: (values: Record<string, number>) => number;
}

const { tree } = fc.letrec<{ tree: Meaning }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    fc.nat({ max: 99 }).map((n): Meaning => ({ text: String(n), value: () => n })),
    fc.constantFrom('a', 'b_1', 'toString').map((name): Meaning => ({
      text: name,
      value: (values) => values[name],
    })),
    fc
      .tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree'))
      .map(([left, operator, right]): Meaning => ({
        text: `(${left.text} ${operator} ${right.text})`,
        value: (values) => {
          const [x, y] = [left.value(values), right.value(values)];
          if (operator === '+') return x + y;
          if (operator === '-') return x - y;
          return operator === '*' ? x * y : y === 0 ? NaN : x / y;
        },
      })),
    fc.tuple(tie('tree'), tie('tree')).map(([x, y]): Meaning => ({
      text: `min(${x.text}, -${y.text})`,
      value: (v) => Math.min(x.value(v), -y.value(v)),
    })),
  ),
}));

describe('parseFormula, for any text', () => {
  test('gives a result and a finite figure or none, never an exception', () => {
    const pieces = fc.constantFrom(
      'a',
      '1',
      '(',
      ')',
      '+',
      '-',
      '*',
      '/',
      'min',
      'round',
      ',',
      '.',
      '=',
      '[',
      '"',
      ';',
    );
    const hostile = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const parsed = parseFormula(text);
        if (!parsed.ok) return;
        const figure = parsed.evaluate({ a: 7 });
        expect(figure === null || Number.isFinite(figure)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('means what it says', () => {
    const figure = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(tree, figure, figure, figure, ({ text, value }, a, b, c) => {
        fc.pre(text.length <= 500);
        const values: Record<string, number> = Object.fromEntries([
          ['a', a],
          ['b_1', b],
          ['toString', c],
        ]);
        const parsed = parseFormula(text);
        if (!parsed.ok) throw new Error(parsed.message);
        const wanted = value(values);
        expect(parsed.evaluate(values)).toEqual(Number.isFinite(wanted) ? wanted + 0 : null);
      }),
    );
  });
});
