import { describe, expect, test } from '@jest/globals';
import { drawWeights } from './draw-weights.js';
import { FACTORS } from './factor.js';
import { seededRandom } from './seeded-random.js';

describe('drawWeights', () => {
  test('the gaps between what is drawn', () => {
    const drawn = [0.75, 0.25, 0.5];
    expect(drawWeights(() => drawn.pop() ?? 0)).toEqual({
      DEMAND: 0.25,
      SUPPLY: 0.25,
      REACH: 0.25,
      URGENCY: 0.25,
    });
  });

  test('evenly from all weights: mean ¼ each, and above ½ in one draw of eight', () => {
    const random = seededRandom('a release');
    const draws = Array.from({ length: 20_000 }, () => drawWeights(random));
    for (const weights of draws.slice(0, 100)) {
      expect(FACTORS.reduce((sum, factor) => sum + weights[factor], 0)).toBeCloseTo(1, 12);
    }
    for (const factor of FACTORS) {
      const drawn = draws.map((weights) => weights[factor]);
      expect(drawn.every((weight) => weight >= 0)).toBe(true);
      expect(drawn.reduce((sum, weight) => sum + weight, 0) / drawn.length).toBeCloseTo(0.25, 2);
      // (1 − ½)³
      expect(drawn.filter((weight) => weight > 0.5).length / drawn.length).toBeCloseTo(0.125, 2);
    }
  });
});

describe('seededRandom', () => {
  test('the same for the same seed, another for another, and pinned for good', () => {
    const first = (seed: string) => {
      const random = seededRandom(seed);
      return [random(), random(), random()];
    };
    expect(first('a')).toEqual(first('a'));
    expect(first('a')).not.toEqual(first('b'));
    // Releases are recounted: another sequence would change what was said of them.
    expect(first('release')).toMatchInlineSnapshot(`
      [
        0.5786625822074711,
        0.23378445766866207,
        0.9032762998249382,
      ]
    `);
  });
});
