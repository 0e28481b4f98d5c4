import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { serviceScore } from './service-score.js';

describe('serviceScore', () => {
  test('weighs, turns round where higher is worse, and counts what is left out', () => {
    const questions = [
      { weight: 3, higherIsBetter: true, score: 100 },
      { weight: 1, higherIsBetter: false, score: 80 },
      { weight: 9, higherIsBetter: true, score: null },
    ];
    expect(serviceScore(questions)).toEqual({ score: 80, answered: 2, left: 1 });
  });

  test('nothing answered, or nothing of weight, is unknown and not zero', () => {
    expect(serviceScore([])).toEqual({ score: null, answered: 0, left: 0 });
    expect(serviceScore([{ weight: 1, higherIsBetter: false, score: null }])).toEqual({
      score: null,
      answered: 0,
      left: 1,
    });
    expect(serviceScore([{ weight: 0, higherIsBetter: true, score: 70 }]).score).toBeNull();
    expect(serviceScore([{ weight: 1, higherIsBetter: true, score: 0 }]).score).toBe(0);
  });

  const score = fc.integer({ min: 0, max: 100 });
  const question = fc.record({
    weight: fc.integer({ min: 1, max: 10 }),
    higherIsBetter: fc.boolean(),
    score: fc.option(score),
  });

  test('lies between the lowest and the highest of its questions, and does not see the unknown', () => {
    fc.assert(
      fc.property(fc.array(question), (questions) => {
        const result = serviceScore(questions);
        const known = questions.filter((each) => each.score !== null);
        expect(result.answered).toBe(known.length);
        expect(result.answered + result.left).toBe(questions.length);
        expect(serviceScore(known)).toEqual({ ...result, left: 0 });
        if (known.length === 0) return;
        const turned = known.map((each) =>
          each.higherIsBetter ? Number(each.score) : 100 - Number(each.score),
        );
        expect(result.score).toBeGreaterThanOrEqual(Math.min(...turned) - 1e-9);
        expect(result.score).toBeLessThanOrEqual(Math.max(...turned) + 1e-9);
      }),
    );
  });

  test('a question of weight w counts as w questions of weight 1', () => {
    fc.assert(
      fc.property(fc.array(question, { minLength: 1 }), (questions) => {
        const repeated = questions.flatMap((each) =>
          Array.from({ length: each.weight }, () => ({ ...each, weight: 1 })),
        );
        const [one, other] = [serviceScore(questions).score, serviceScore(repeated).score];
        if (one === null) expect(other).toBeNull();
        else expect(other).toBeCloseTo(one, 9);
      }),
    );
  });
});
