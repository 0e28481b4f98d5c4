import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ColourScheme, HEAT_STEPS, heatColour, heatStep, heatVariables } from './colour-scale.js';

const schemes: ColourScheme[] = ['light', 'dark'];
const values = Array.from({ length: 101 }, (_, value) => value);

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('contrast as measured here', () => {
  it('agrees with the known ends', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe.each(schemes)('the %s scale', (scheme) => {
  it.each(values)('keeps 4.5 : 1 between figure and cell at %i', (value) => {
    const { background, ink } = heatColour(value, scheme);
    expect(contrast(background, ink)).toBeGreaterThanOrEqual(4.5);
  });

  it('runs one way in luminance, and every step is told from the next in grey print', () => {
    const steps = Array.from({ length: HEAT_STEPS }, (_, step) =>
      luminance(heatColour(step * 10, scheme).background),
    );
    const sign = scheme === 'light' ? -1 : 1;
    for (let step = 1; step < steps.length; step += 1) {
      const [darker, lighter] = [steps[step], steps[step - 1]].sort((a, b) => a - b);
      expect(Math.sign(steps[step] - steps[step - 1])).toBe(sign);
      expect((lighter + 0.05) / (darker + 0.05)).toBeGreaterThan(1.1);
    }
  });

  it('is the one written in the theme', () => {
    const here = path.dirname(fileURLToPath(import.meta.url));
    const tokens = readFileSync(path.join(here, '../../../ui/src/theme/tokens.css'), 'utf8');
    const [light, dark] = tokens.split("[data-mantine-color-scheme='dark']");
    const written = scheme === 'light' ? light : dark;
    for (let step = 0; step < HEAT_STEPS; step += 1) {
      const { background, ink } = heatColour(step * 10, scheme);
      expect(written).toContain(`--cw-heat-${step}: ${background};`);
      expect(written).toContain(`--cw-heat-ink-${step}: ${ink};`);
    }
  });
});

describe('steps', () => {
  it('cuts 0 to 100 into eleven, the ends half as wide', () => {
    expect([0, 4, 5, 50, 94, 95, 100].map(heatStep)).toEqual([0, 0, 1, 5, 9, 10, 10]);
  });

  it('names the variables of its step', () => {
    expect(heatVariables(72)).toEqual({ background: 'var(--cw-heat-7)', ink: 'var(--cw-heat-ink-7)' });
  });
});
