import { describe, expect, test } from '@jest/globals';
import { levelsOf } from './heatmap-levels.js';

const scale = (higherIsBetter: boolean) => ({
  higherIsBetter,
  settings: {
    kind: 'SCALE' as const,
    levels: ['Not at all', 'Partly', 'Fully'].map((en) => ({ en, fr: `${en} (fr)` })),
  },
});

describe('the levels of a service', () => {
  test('are those of its question, each with its score', () => {
    expect(levelsOf([scale(true)], 'fr')).toEqual([
      { level: 1, label: 'Not at all (fr)', score: 0 },
      { level: 2, label: 'Partly (fr)', score: 50 },
      { level: 3, label: 'Fully (fr)', score: 100 },
    ]);
  });

  test('stand by their score, under the number that they bear in the question', () => {
    expect(levelsOf([scale(false)], 'en').map(({ level, score }) => [level, score])).toEqual([
      [3, 0],
      [2, 50],
      [1, 100],
    ]);
  });

  test('are none where several questions make the score', () => {
    expect(levelsOf([scale(true), scale(true)], 'en')).toEqual([]);
  });
});
