import { describe, expect, it } from '@jest/globals';
import { textLength } from './text-length.js';

describe('the length of a text', () => {
  it.each([
    ['été', 3],
    ['  two words \n', 9],
    [' \u00a0 ', 0],
    // As browsers count, and `maxlength` with them: two units each.
    ['😀😀', 4],
  ])('of %j is %i', (text, length) => {
    expect(textLength(text)).toBe(length);
  });
});
