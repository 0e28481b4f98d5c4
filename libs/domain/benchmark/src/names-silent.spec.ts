import { describe, expect, test } from '@jest/globals';
import { namesSilent, type AskedGroup } from './names-silent.js';

const group = (answered: string, silent = ''): AskedGroup => ({
  answered: new Set(answered),
  asked: new Set(answered + silent),
});

describe('namesSilent', () => {
  test('who answered in one group is taken out of another', () => {
    expect(namesSilent([group('abcdef'), group('def', 'ghi')], 3)).toBe(true);
    expect(namesSilent([group('abcdef'), group('defghi', 'j')], 3)).toBe(false);
    expect(namesSilent([group('abcdef'), group('defg', 'h')], 3)).toBe(true);
  });

  test('by itself a group hides who is silent among those who are not', () => {
    expect(namesSilent([group('abcdef', 'g')], 3)).toBe(false);
    expect(namesSilent([group('abcdef')], 3)).toBe(false);
    expect(namesSilent([group('abc', 'defghi')], 3)).toBe(false);
  });
});
