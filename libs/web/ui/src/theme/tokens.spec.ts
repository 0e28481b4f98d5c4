import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const css = readFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), 'tokens.css'), 'utf8');
const [lightCss, darkCss] = css.split('@media screen');

function tokensIn(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/--cw-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [
    name,
    colour,
  ]);
  return Object.fromEntries(pairs);
}

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

const schemes = { light: tokensIn(lightCss), dark: tokensIn(darkCss) };
const statuses = ['good', 'attention', 'problem', 'info', 'idle'];
const words = ['ink', 'ink-muted', 'accent', ...statuses.map((status) => `status-${status}`)];
const marks = ['rating-meets', 'rating-improve', 'rating-risk', 'rating-gap', 'rating-none', 'line-strong'];

describe.each(['light', 'dark'] as const)('the %s tokens', (scheme) => {
  const tokens = schemes[scheme];

  it.each(words)('let %s be read on every ground', (name) => {
    for (const ground of ['paper', 'surface', 'raised']) {
      expect(contrast(tokens[name], tokens[ground])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(statuses)('let the words of status %s be read on its own ground', (status) => {
    expect(contrast(tokens[`status-${status}`], tokens[`status-${status}-ground`])).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  it('let words be read on the accent, and the accent on its ground', () => {
    expect(contrast(tokens['accent-ink'], tokens.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens['accent-ink'], tokens['accent-hover'])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.accent, tokens['accent-ground'])).toBeGreaterThanOrEqual(4.5);
  });

  it('let the edge of a field be seen on every ground', () => {
    for (const ground of ['paper', 'surface', 'raised']) {
      expect(contrast(tokens['line-strong'], tokens[ground])).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(marks)('let the mark %s be seen', (name) => {
    expect(contrast(tokens[name], tokens.paper)).toBeGreaterThanOrEqual(3);
  });
});

it('gives every colour in both schemes', () => {
  expect(Object.keys(schemes.dark).sort()).toEqual(Object.keys(schemes.light).sort());
});
