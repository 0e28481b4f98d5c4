import { describe, expect, it } from '@jest/globals';
import { formulaInWords } from './formula-in-words.js';

const words = new Map([
  ['it_cost', 'IT operating cost'],
  ['staff', 'Staff'],
]);

describe('formulaInWords', () => {
  it('names questions and writes signs as people do', () => {
    expect(formulaInWords('it_cost/(staff + part_time)*100', (code) => words.get(code))).toBe(
      'IT operating cost ÷ (Staff + part time) × 100',
    );
  });

  it('keeps functions and numbers', () => {
    expect(formulaInWords('max(it_cost, 0.5)', (code) => words.get(code))).toBe(
      'max(IT operating cost, 0.5)',
    );
  });
});
