import { describe, expect, it } from '@jest/globals';
import { localDay } from './local-day.js';

describe('the day of a moment', () => {
  it('is that of the reader’s own zone, to its last minute', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(localDay(new Date(2026, 10, 30, 0, 0))).toBe('2026-11-30');
  });
});
