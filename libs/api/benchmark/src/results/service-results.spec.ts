import { type QuestionRow } from '@commonworks/api-catalogue';
import { describe, expect, test } from '@jest/globals';
import { type ReleasedCell } from '@commonworks/api-campaign';
import { municipalScore, regionalScore, stateWithoutScore, type SeenAnswer } from './service-results.js';

const LEVELS = Array.from({ length: 5 }, (_, i) => ({ en: `${i}`, fr: `${i}` }));

function question(id: string, weight = 1, higherIsBetter = true): QuestionRow {
  return {
    id,
    code: id,
    kind: 'SCALE',
    dimension: 'PRIORITY',
    service: null,
    help: null,
    formula: null,
    section: { id: 's', code: 's', title: LEVELS[0] },
    text: LEVELS[0],
    weight,
    higherIsBetter,
    settings: { kind: 'SCALE', levels: LEVELS },
  };
}

const NOTHING = {
  withheld: null,
  answersHeldBack: false,
  namedOnly: false,
  n: null,
  mean: null,
  sd: null,
  quartilesWithheld: null,
  quartilesNamedOnly: false,
  median: null,
  q1: null,
  q3: null,
  counts: null,
  other: null,
  answers: null,
};
const cell = (questionId: string, shown: Partial<ReleasedCell>): [string, ReleasedCell] => [
  questionId,
  { ...NOTHING, questionId, ...shown },
];
const answer = (id: string, state: SeenAnswer['state'], value: unknown = null): [string, SeenAnswer] => [
  id,
  { state, value },
];

describe('the score of a region', () => {
  const questions = [question('a', 3), question('b', 1, false)];

  test('is the weighted mean of released means, with the smallest number of answers', () => {
    const cells = new Map([cell('a', { n: 9, mean: 40 }), cell('b', { n: 7, mean: 20 })]);
    expect(regionalScore(questions, cells)).toEqual({
      score: (3 * 40 + 80) / 4,
      n: 7,
      namedOnly: false,
      withheld: null,
    });
  });

  test('leaves a withheld question out, and is withheld when all are', () => {
    const cells = new Map([cell('a', { n: 9, mean: 40 }), cell('b', { withheld: 'PROTECTED' })]);
    expect(regionalScore(questions, cells)).toMatchObject({ score: 40, n: 9, withheld: null });
    const none = new Map([cell('a', { withheld: 'PROTECTED' }), cell('b', { n: 0 })]);
    expect(regionalScore(questions, none)).toMatchObject({ score: null, n: null, withheld: 'PROTECTED' });
    expect(regionalScore(questions, new Map())).toMatchObject({ score: null, n: null, withheld: null });
  });

  test('says that nobody answered, and that a part of it is of the named alone', () => {
    const nobody = new Map([cell('a', { n: 0 }), cell('b', { n: 0 })]);
    expect(regionalScore(questions, nobody)).toMatchObject({ score: null, n: 0, withheld: null });
    const part = new Map([cell('a', { n: 4, mean: 40, namedOnly: true }), cell('b', { n: 9, mean: 20 })]);
    expect(regionalScore(questions, part)).toMatchObject({ n: 4, namedOnly: true });
    const without = new Map([cell('a', { n: 4, mean: 40 }), cell('b', { n: 0 })]);
    expect(regionalScore(questions, without)).toMatchObject({ score: 40, n: 4 });
  });
});

describe('the score of a municipality', () => {
  const questions = [question('a', 3), question('b', 1, false)];

  test('is the weighted mean of its answers, turned round where lower is better', () => {
    const answers = new Map([answer('a', 'ANSWERED', 3), answer('b', 'ANSWERED', 1)]);
    expect(municipalScore(questions, answers)).toBe((3 * 50 + 100) / 4);
    expect(municipalScore(questions, new Map([answer('b', 'ANSWERED', 5)]))).toBe(0);
  });

  test('is unknown, not zero, where nothing has a value, and says why', () => {
    const answers = new Map([answer('a', 'NOT_APPLICABLE'), answer('b', 'UNKNOWN')]);
    expect(municipalScore(questions, answers)).toBeNull();
    expect(stateWithoutScore(questions, answers)).toBe('UNKNOWN');
    expect(stateWithoutScore(questions, new Map([answer('b', 'DECLINED')]))).toBe('DECLINED');
    expect(stateWithoutScore(questions, new Map())).toBe('UNANSWERED');
  });
});
