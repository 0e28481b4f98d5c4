import { describe, expect, it } from '@jest/globals';
import { isOver, judgeClosingDay } from './closing-day.js';

describe('a day', () => {
  it.each([
    ['2026-11-26', '2026-11-27T07:59:59Z', false],
    ['2026-11-26', '2026-11-27T08:00:00Z', true],
    ['2026-11-27', '2026-11-27T08:00:00Z', false],
    ['2025-12-31', '2026-01-01T07:30:00Z', false],
  ])('%s is over at %s: %s', (day, now, over) => {
    expect(isOver(day, new Date(now))).toBe(over);
  });
});

describe('the closing day of an open campaign', () => {
  const now = new Date('2026-11-27T18:00:00Z');
  it.each([
    ['2026-12-01', null, null],
    ['2026-12-02', '2026-12-01', null],
    ['2026-12-01', '2026-12-01', null],
    ['2026-11-27', '2026-11-20', null],
    ['2026-11-30', '2026-12-01', 'NOT_LATER'],
    ['2026-11-26', null, 'OVER'],
    ['2026-11-26', '2026-11-20', 'OVER'],
  ] as const)('may be %s where it is %s: %s', (day, present, fault) => {
    expect(judgeClosingDay(day, present, now)).toBe(fault);
  });
});
