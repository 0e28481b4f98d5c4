import { describe, expect, it } from '@jest/globals';
import { stateOfAction } from './state-of-action.js';

describe('how an action stands', () => {
  it.each([
    [true, '2026-11-01', 'DONE'],
    [false, '2026-11-28', 'OPEN'],
    [false, '2026-11-27', 'OPEN'],
    [false, '2026-11-26', 'OVERDUE'],
  ])('done %p, due %s: %s', (done, dueOn, state) => {
    expect(stateOfAction({ done, dueOn }, '2026-11-27')).toBe(state);
  });
});
