import { describe, expect, it } from '@jest/globals';
import { plainText } from './plain-text.js';

describe('text that any document can hold', () => {
  it.each([
    ['words stay', 'Été à « Saint-Émile » 😀 ᐃᓄᒃ', 'Été à « Saint-Émile » 😀 ᐃᓄᒃ'],
    ['letters are composed', 'e\u0301te\u0301', 'été'],
    ['halves of a character show', 'a\uD83D b\uDE00', 'a\uFFFD b\uFFFD'],
    ['controls show', 'a\u0000b\u001Bc\u0085', 'a\uFFFDb\uFFFDc\uFFFD'],
    ['lines become spaces', 'a\r\nb\tc\u2028d', 'a b c d'],
    ['what turns the order of letters around shows', 'file\u202Egpj.exe', 'file\uFFFDgpj.exe'],
    ['what stands for no character shows', 'a\uFFFEb\uFDD0', 'a\uFFFDb\uFFFD'],
    ['marks piled on a letter are cut', `a${'\u0323'.repeat(200_000)}`, `\u1EA1${'\u0323'.repeat(15)}\uFFFD`],
    ['marks without a shape go', 'soft\u00ADhyphen\uFEFF', 'softhyphen'],
  ])('%s', (_, given, plain) => {
    expect(plainText(given)).toBe(plain);
    expect(plain).not.toMatch(/\p{Surrogate}/u);
  });
});
