import { describe, expect, it } from '@jest/globals';
import { checkTemplate } from './check-template.js';
import type { QuestionContent } from './reference-content.js';

const text = { en: 'x', fr: 'x' };
const number = (code: string): QuestionContent => ({ code, kind: 'NUMBER', text, settings: {} });
const derived = (formula: string): QuestionContent => ({
  code: 'derived.d',
  kind: 'DERIVED',
  text,
  settings: { formula },
});
const check = (...questions: QuestionContent[]) =>
  checkTemplate([{ code: 's', title: text, questions }], new Set(['parks']));

describe('checkTemplate', () => {
  it('finds nothing wrong with formulas over numbers and profile figures', () => {
    expect(check(number('numbers.staff'), derived('staff / population * 1000'))).toEqual([]);
  });

  it.each([
    ['an unknown figure', [derived('staff / 2')], 'derived.d: no figure is called staff'],
    ['a formula that cannot be read', [derived('1 +')], 'derived.d: The formula cannot be read.'],
    ['two questions of one code', [number('a.b'), number('a.b')], 'two questions have the code a.b'],
    [
      'two figures of one name',
      [number('a.x'), number('b.x')],
      'a formula could not tell apart two figures called x',
    ],
    ['a figure named like a profile figure', [number('a.population')], 'two figures called population'],
    ['an unknown service', [{ ...number('a.x'), service: 'moon' }], 'a.x: no service moon'],
    [
      'a scale of one level',
      [{ code: 'a.x', kind: 'SCALE', text, settings: { levels: [text] } }],
      'a.x: a scale has',
    ],
    [
      'a choice of nothing',
      [{ code: 'a.x', kind: 'CHOICE', text, settings: { options: [] } }],
      'a.x: a choice has',
    ],
  ] satisfies [string, QuestionContent[], string][])('says so of %s', (_, questions, problem) => {
    expect(check(...questions).join('\n')).toContain(problem);
  });
});
