import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filePaint, themePaint } from './paint.js';
import { paletteOf } from './palette.js';

const here = path.dirname(fileURLToPath(import.meta.url));
const css = readFileSync(path.join(here, '../../../ui/src/theme/tokens.css'), 'utf8');
const [light, dark] = css.split('@media screen');

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s palette', (scheme, written) => {
  it('is the one of the style sheet, on white where it is light', () => {
    for (const [token, colour] of paletteOf(scheme)) {
      if (scheme === 'light' && token === 'paper') expect(colour).toBe('#ffffff');
      else expect(written).toContain(`--cw-${token}: ${colour};`);
    }
  });
});

describe('a colour', () => {
  it('is a variable on the page, and real in a file', () => {
    expect(themePaint('accent')).toBe('var(--cw-accent)');
    expect(filePaint('light')('accent')).toBe('#0b5f63');
  });

  it('may be laid thinly over the paper, on both', () => {
    const thin = { token: 'ink', part: 0.5 } as const;
    expect(themePaint(thin)).toBe('color-mix(in srgb, var(--cw-ink) 50%, var(--cw-paper))');
    expect(filePaint('light')(thin)).toBe('#8d9191');
  });

  it('that the theme does not have is an error, never black', () => {
    expect(() => filePaint('light')('heat-11')).toThrow(RangeError);
  });
});
