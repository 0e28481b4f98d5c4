import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textMeasure } from './text-measure.js';
import { wrapText } from './wrap-text.js';

const measure = textMeasure(14);
const text = fc
  .array(fc.string({ minLength: 1, maxLength: 24 }), { maxLength: 12 })
  .map((words) => words.join(' '));
const bare = (words: string) => words.replaceAll(/[\s-]/g, '');

describe('wrapText', () => {
  it('gives lines that fit, and loses no letter', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 400 }), (words, width) => {
        const lines = wrapText(words, width, measure);
        for (const line of lines) expect(measure(line).width).toBeLessThanOrEqual(width);
        expect(bare(lines.join(''))).toBe(bare(words));
      }),
    );
  });

  it('cuts to the lines it may have, and says that it did', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 30, max: 400 }),
        fc.integer({ min: 1, max: 3 }),
        (words, width, most) => {
          const all = wrapText(words, width, measure);
          const cut = wrapText(words, width, measure, most);
          expect(cut.length).toBe(Math.min(most, all.length));
          if (all.length > most) expect(cut.at(-1)).toMatch(/…$/);
          for (const line of cut) expect(measure(line).width).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('ends where not even a letter fits', () => {
    expect(wrapText('WWW', 1, measure).join('')).toBe('W-W-W');
  });
});
