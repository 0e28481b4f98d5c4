import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLOURS, PersonColours } from './person-colours.js';

const css = readFileSync(join(import.meta.dirname, 'shared-text.module.css'), 'utf8');
const [light, dark] = css.split('@media screen').map((part) => {
  const pairs = [...part.matchAll(/--writer-(\w+): (#[0-9a-f]{6});/g)];
  return Object.fromEntries(pairs.map(([, name, colour]) => [name, colour!]));
});

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (a: string, b: string) => {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
};

describe.each([
  ['light', light, '#ffffff'],
  ['dark', dark, '#262c2c'],
])('the colours of people in the %s', (_scheme, colours, ground) => {
  it.each(Array.from({ length: COLOURS }, (_, index) => index))(
    '%i: the name reads, the caret is seen',
    (index) => {
      const colour = colours![index]!;
      expect(contrast(colour, colours!['ink']!)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
    },
  );
});

it('everybody keeps a colour, which nobody else has while there are some', () => {
  const colours = new PersonColours();
  const people = Array.from({ length: COLOURS }, (_, index) => `person ${index}`);
  const given = people.map((id) => colours.of(id));
  expect(new Set(given).size).toBe(COLOURS);
  expect(people.map((id) => colours.of(id))).toEqual(given);
  expect(colours.of('one more')).toBeLessThan(COLOURS);
});
