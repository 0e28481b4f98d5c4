import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HEAT_STEPS, heatColour, heatStep } from './colour-scale.js';

const score = fc.double({ min: -1000, max: 1000, noNaN: true });

describe('the steps of the colour scale', () => {
  it('never go back as the score grows', () => {
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(heatStep(low)).toBeLessThanOrEqual(heatStep(high));
      }),
    );
  });

  it('are whole, within the scale, and stand within half a step of the score', () => {
    fc.assert(
      fc.property(score, (value) => {
        const step = heatStep(value);
        expect(Number.isInteger(step) && step >= 0 && step < HEAT_STEPS).toBe(true);
        const inside = Math.min(100, Math.max(0, value));
        expect(Math.abs(step * 10 - inside)).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('give beyond an end the colour of that end', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (beyond) => {
        expect(heatColour(-beyond)).toEqual(heatColour(0));
        expect(heatColour(100 + beyond)).toEqual(heatColour(100));
      }),
    );
  });
});
