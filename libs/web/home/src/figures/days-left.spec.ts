import { describe, expect, it } from '@jest/globals';
import { daysLeft } from './use-figures.js';

const now = new Date(2026, 10, 21, 23, 30);

describe('daysLeft', () => {
  it('counts whole days of the calendar, whatever the time of day', () => {
    expect(daysLeft('2026-11-21', now)).toBe(0);
    expect(daysLeft('2026-11-22', now)).toBe(1);
    expect(daysLeft('2026-12-04', now)).toBe(13);
  });

  it('is nothing once the day has passed, or where none is set', () => {
    expect(daysLeft('2026-11-20', now)).toBeNull();
    expect(daysLeft(null, now)).toBeNull();
  });
});
