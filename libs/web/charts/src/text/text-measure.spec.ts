import { describe, expect, it } from '@jest/globals';
import { fitText, textMeasure } from './text-measure.js';

const measure = textMeasure(14);

describe('textMeasure', () => {
  it('knows wide letters from narrow ones', () => {
    expect(measure('MMMM').width).toBeGreaterThan(2 * measure('iiii').width);
  });

  it('leaves room over the drawn width: "Parks" at 14 px draws 32.8 px', () => {
    expect(measure('Parks').width).toBeGreaterThanOrEqual(33);
    expect(measure('Parks').width).toBeLessThan(40);
  });

  it('takes an accented letter to be as wide as the plain one', () => {
    expect(measure('Élémentaire').width).toBe(measure('Elementaire').width);
  });

  it('takes a letter it has no width for to be the widest', () => {
    expect(measure('漢').width).toBeGreaterThanOrEqual(measure('@').width);
  });
});

describe('fitText', () => {
  it('leaves alone what fits', () => {
    expect(fitText('Parks', 100, measure)).toBe('Parks');
  });

  it('cuts what does not, and says so with an ellipsis', () => {
    const cut = fitText('Municipal District of Lesser Slave River', 120, measure);
    expect(cut).toMatch(/^Municipal.*[^ ]…$/);
    expect(measure(cut).width).toBeLessThanOrEqual(120);
  });
});
