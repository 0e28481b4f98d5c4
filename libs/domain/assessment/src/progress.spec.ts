import { describe, expect, test } from '@jest/globals';
import { type AnswerState } from './answer.js';
import { progress } from './progress.js';

describe('progress', () => {
  test('counts every kind of answer, and neither derived questions nor strangers', () => {
    const questions = (['SCALE', 'NUMBER', 'TEXT', 'RATING', 'CHOICE', 'DERIVED'] as const).map((kind) => ({
      id: kind,
      kind,
    }));
    const states = new Map<string, AnswerState>([
      ['SCALE', 'ANSWERED'],
      ['NUMBER', 'UNKNOWN'],
      ['TEXT', 'DECLINED'],
      ['RATING', 'NOT_APPLICABLE'],
      ['CHOICE', 'UNANSWERED'],
      ['DERIVED', 'ANSWERED'],
      ['elsewhere', 'ANSWERED'],
    ]);
    expect(progress(questions, states)).toEqual({ answered: 4, total: 5 });
    expect(progress(questions, new Map())).toEqual({ answered: 0, total: 5 });
    expect(progress([], states)).toEqual({ answered: 0, total: 0 });
  });
});
