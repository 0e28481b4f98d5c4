import { describe, expect, it } from '@jest/globals';
import { formulaInWords } from './formula-in-words.js';

const words = new Map([
  ['it_cost', 'IT operating cost'],
  ['staff', 'Staff'],
]);
const write = (formula: string) =>
  formulaInWords(
    formula,
    (code) => words.get(code),
    (figure) => figure.toLocaleString('en-CA'),
  );

describe('formulaInWords', () => {
  it('names questions and writes signs as people do', () => {
    expect(write('it_cost/(staff + part_time)*100')).toBe('IT operating cost ÷ (Staff + part time) × 100');
    expect(write('staff-2')).toBe('Staff − 2');
  });

  it('writes figures in the reader’s locale', () => {
    expect(write('it_cost * 1000 / 2.5')).toBe('IT operating cost × 1,000 ÷ 2.5');
  });

  it('keeps functions and what separates their figures', () => {
    expect(write('max(it_cost,0.5)')).toBe('max(IT operating cost, 0.5)');
  });
});
