import { expect, test } from '@jest/globals';
import { reminderOn } from './action-reminder.js';

test.each([
  ['2026-03-10', null],
  ['2026-03-09', 'SOON'],
  ['2026-03-06', 'SOON'],
  ['2026-03-05', 'OVERDUE'],
  ['2025-03-06', 'OVERDUE'],
] as const)('on 2026-03-06 an action that is due on %s: %s', (dueOn, reminder) => {
  expect(reminderOn('2026-03-06', dueOn)).toBe(reminder);
});

test('days are counted over the change to summer time and the end of February', () => {
  expect(reminderOn('2024-02-27', '2024-03-01')).toBe('SOON');
  expect(reminderOn('2024-02-26', '2024-03-01')).toBe(null);
  expect(reminderOn('2026-03-07', '2026-03-10')).toBe('SOON');
});
