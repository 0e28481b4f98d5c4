import { describe, expect, test } from '@jest/globals';
import { sameAnswer } from './same-answer.js';

const values = (same: number, different: number) => [
  ...Array<number>(same).fill(50),
  ...Array.from({ length: different }, (_, at) => at),
];

describe('sameAnswer', () => {
  test('is all, or all but one, of few; all but 5 % of many', () => {
    expect(sameAnswer(values(5, 1))).toBe(true);
    expect(sameAnswer(values(4, 2))).toBe(false);
    expect(sameAnswer(values(37, 2))).toBe(false);
    expect(sameAnswer(values(38, 2))).toBe(true);
    expect(sameAnswer(values(56, 3))).toBe(false);
    expect(sameAnswer(values(57, 3))).toBe(true);
  });

  test('holds for values and options as for levels', () => {
    expect(sameAnswer(['A', 'A', 'A', 'B'])).toBe(true);
    expect(sameAnswer(['A', 'A', 'B', 'B'])).toBe(false);
    expect(sameAnswer([['A', 'B'], ['A'], ['A', 'C'], ['B']])).toBe(true);
    expect(sameAnswer([])).toBe(false);
  });
});
