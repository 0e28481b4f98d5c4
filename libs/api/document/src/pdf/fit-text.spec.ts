import { describe, expect, it } from '@jest/globals';
import { fitText } from './fit-text.js';
import { readFonts } from './fonts.js';
import { readCoverage } from './read-coverage.js';

const [coverage = new Set<number>()] = readFonts().map(readCoverage);
const fitted = (text: string) => fitText(text, (character) => coverage.has(character));

describe('text as the font can draw it', () => {
  it('knows what the font has', () => {
    expect(coverage.size).toBeGreaterThan(1_500);
    expect(fitted('Œuvre, Noël, « été » → ≥ ½ ✓ – “a”')).toBe('Œuvre, Noël, « été » → ≥ ½ ✓ – “a”');
  });

  it.each([
    ['a picture is one square, however many characters it has', 'a 😀 👨‍👩‍👧 👍🏽 🇨🇦 ❤️ b', 'a □ □ □ □ □ b'],
    ['a letter that it lacks is one', 'ᐃᓄᒃ 漢字', '□□□ □□'],
    ['what was cut is one', 'a\uFFFDb', 'a□b'],
    ['marks on a letter stay, and are not piled up', `e${'\u0323'.repeat(9)}`, `e${'\u0323'.repeat(4)}□`],
    [
      'what is too long for a line may be broken',
      'a'.repeat(50),
      `${'a'.repeat(24)}\u200B${'a'.repeat(24)}\u200Baa`,
    ],
  ])('%s', (_, text, drawn) => {
    expect(fitted(text)).toBe(drawn);
  });
});
