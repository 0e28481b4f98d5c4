import { describe, expect, it } from '@jest/globals';
import { firmnessOf } from './firmness-of.js';

describe('firmnessOf', () => {
  it.each([
    [1, 'FIRM'],
    [0.9, 'FIRM'],
    [0.899, 'MOSTLY'],
    [0.5, 'MOSTLY'],
    [0.499, 'DEPENDS'],
    [0.1, 'DEPENDS'],
    [0.099, 'RARELY'],
    [0.001, 'RARELY'],
    [0, 'NEVER'],
  ])('%p: %p', (share, words) => {
    expect(firmnessOf(share)).toBe(words);
  });
});
