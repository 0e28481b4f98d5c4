import { type QuestionRow } from '@commonworks/api-catalogue';
import { type AxisScore, type Lens } from '@commonworks/domain-opportunity';
import { describe, expect, test } from '@jest/globals';
import '../benchmark.module.js';
import { type RegionNames } from './explain-place.js';
import { placeServices } from './place-services.js';

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

const HALVES = { x: 50, y: 50, lineIsHigh: false };

function placed(lens: Lens, x: AxisScore, y: AxisScore, thresholds = HALVES) {
  const scores = [{ asked: { service, questions: [] }, x, y, n: null, namedOnly: false }];
  return placeServices(scores, { lens, thresholds, names: NAMES, locale: 'fr' });
}

const explanation = (...args: Parameters<typeof placed>) => {
  const { points, unplaced } = placed(...args);
  return [...points, ...unplaced][0].explanation.replaceAll('\u00a0', ' ');
};

describe('a place explains itself', () => {
  test('with its scores, the line and the region', () => {
    expect(explanation('CLIENT', 75, 49.9)).toBe(
      'Priorité de 75, au-dessus du seuil de 50; amélioration de 49,9, sous le seuil de 50 : À explorer.',
    );
    expect(explanation('SUPPLIER', 10, 20, { ...HALVES, x: 40, y: 55.55 })).toBe(
      'Préparation de 10, sous le seuil de 40; amélioration de 20, sous le seuil de 55,6 : À voir.',
    );
  });

  test('on the line in no region, unless the consortium lets the line count as high', () => {
    expect(placed('CLIENT', 50, 62.5).points).toMatchObject([{ region: null, onLine: true }]);
    expect(explanation('CLIENT', 50, 62.5)).toBe(
      'Priorité de 50, sur le seuil; amélioration de 62,5, au-dessus du seuil de 50 : ' +
        'ce service est compté à part, dans aucune zone.',
    );
    const high = { ...HALVES, lineIsHigh: true };
    expect(placed('CLIENT', 50, 62.5, high).points).toMatchObject([{ region: 'PURSUE', onLine: false }]);
    expect(explanation('CLIENT', 50, 62.5, high)).toBe(
      'Priorité de 50, sur le seuil, qui compte comme élevé; amélioration de 62,5, au-dessus du seuil de 50 : ' +
        'À réaliser.',
    );
  });

  test('with as many decimals as tell it from the line', () => {
    expect(explanation('CLIENT', 50.000_000_1, 49.96)).toBe(
      'Priorité de 50,0000001, au-dessus du seuil de 50; amélioration de 49,96, sous le seuil de 50 : À explorer.',
    );
    expect(explanation('CLIENT', 46.449, 99, { ...HALVES, x: 325 / 7 })).toMatch(
      /^Priorité de 46,45, au-dessus du seuil de 46,43;/,
    );
  });

  test.each(['CLIENT', 'SUPPLIER'] as const)('in words of its own for every case of the lens %s', (lens) => {
    const scores = [10, 50, 90, 'UNKNOWN', 'WITHHELD'] as const;
    const all = [false, true].flatMap((lineIsHigh) =>
      scores.flatMap((x) => scores.map((y) => explanation(lens, x, y, { ...HALVES, lineIsHigh }))),
    );
    for (const words of all) expect(words).not.toMatch(/benchmark:|\{\{|undefined/);
    // Nine places, of which five meet a line and read in another way where it is high; 8 ways to miss a score.
    expect(new Set(all)).toHaveProperty('size', 9 + 5 + 8);
  });

  test('stands beside the chart where a score is unknown, never at zero', () => {
    expect(placed('CLIENT', 'UNKNOWN', 80)).toMatchObject({
      points: [],
      unplaced: [{ region: null, withheld: null }],
    });
    expect(placed('SUPPLIER', 80, 'UNKNOWN')).toMatchObject({ points: [], unplaced: [{ region: 'MAYBE' }] });
  });

  test('is withheld where a score is withheld, and never “not known”', () => {
    const { unplaced } = placed('SUPPLIER', 'WITHHELD', 80);
    expect(unplaced).toMatchObject([{ region: null, withheld: { reason: 'PROTECTED' } }]);
    expect(unplaced[0].explanation).toMatch(/n’est pas diffusé/);
    expect(unplaced[0].explanation).not.toMatch(/connu/);
  });
});
