import { describe, expect, it } from '@jest/globals';
import { outOfView } from './out-of-view.js';

const box = (scrollLeft: number, scrollWidth = 900) => ({ scrollLeft, clientWidth: 358, scrollWidth });

describe('what of a box is out of view', () => {
  it('is at its end first, at both sides on the way, and at its start last', () => {
    expect(outOfView(box(0))).toBe('end');
    expect(outOfView(box(100))).toBe('start end');
    expect(outOfView(box(542))).toBe('start');
  });

  it('is nothing where all of it fits, rounding aside', () => {
    expect(outOfView(box(0, 358))).toBe('');
    expect(outOfView(box(0.4, 359))).toBe('');
  });
});
