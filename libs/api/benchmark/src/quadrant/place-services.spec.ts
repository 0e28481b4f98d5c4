import { type QuestionRow } from '@commonworks/api-catalogue';
import { type Lens } from '@commonworks/domain-opportunity';
import { describe, expect, test } from '@jest/globals';
import '../benchmark.module.js';
import { placeServices, type RegionNames } from './place-services.js';

const NAMES: RegionNames = {
  PURSUE: 'À réaliser',
  EXPLORE: 'À explorer',
  TEST: 'À tester',
  MONITOR: 'À surveiller',
  HARVEST: 'À mettre à profit',
  IMPROVE: 'À améliorer',
  INVEST: 'Où investir',
  MAYBE: 'À voir',
};

type Service = NonNullable<QuestionRow['service']>;
const service: Service = {
  id: 's',
  code: 'libraries',
  layer: 'CUSTOMER_FACING',
  position: 0,
  synonyms: [],
  crossReferences: [],
  nameEn: 'Libraries',
  nameFr: 'Bibliothèques',
  definitionEn: 'Books.',
  definitionFr: 'Livres.',
  area: { id: 'a', code: 'culture', nameEn: 'Culture', nameFr: 'Culture', position: 0 },
};

function placed(lens: Lens, x: number | null, y: number | null, thresholds = { x: 50, y: 50 }) {
  const scores = [{ asked: { service, questions: [] }, x, y, n: null, namedOnly: false }];
  return placeServices(scores, { lens, thresholds, names: NAMES, locale: 'fr' });
}

const explanation = (...args: Parameters<typeof placed>) => {
  const { points, unplaced } = placed(...args);
  return [...points, ...unplaced][0].explanation.replaceAll('\u00a0', ' ');
};

describe('a place explains itself', () => {
  test('with its scores, the line and the region, on the line being high', () => {
    expect(explanation('CLIENT', 50, 62.5)).toBe(
      'Priorité de 50 et amélioration de 62,5, toutes deux au seuil de 50 ou au-dessus : À réaliser.',
    );
    expect(explanation('CLIENT', 75, 49.9)).toBe(
      'Priorité de 75, au seuil de 50 ou au-dessus; amélioration de 49,9, au-dessous : À explorer.',
    );
    expect(explanation('SUPPLIER', 10, 20, { x: 40, y: 55.55 })).toBe(
      'Préparation de 10, sous son seuil de 40, et amélioration de 20, sous son seuil de 55,6 : À voir.',
    );
  });

  test.each(['CLIENT', 'SUPPLIER'] as const)('in words of its own for every case of the lens %s', (lens) => {
    const scores = [10, 90, null];
    const all = [50, 60].flatMap((y) =>
      scores.flatMap((x) => scores.map((up) => explanation(lens, x, up, { x: 50, y }))),
    );
    for (const words of all) expect(words).not.toMatch(/benchmark:|\{\{|undefined/);
    // Four places for one line, four for two, and three ways to be missing a score.
    expect(new Set(all.map((words) => words.replace(/\d+/g, '')))).toHaveProperty('size', 11);
  });

  test('stands beside the chart where a score is unknown, never at zero', () => {
    expect(placed('CLIENT', null, 80)).toMatchObject({
      points: [],
      unplaced: [{ region: null }],
    });
    expect(placed('SUPPLIER', 80, null)).toMatchObject({ points: [], unplaced: [{ region: 'MAYBE' }] });
  });
});
