/** How near the day is on which an action is due: within three days, or past. */
export const ACTION_REMINDERS = ['SOON', 'OVERDUE'] as const;
export type ActionReminder = (typeof ACTION_REMINDERS)[number];

const DAYS_BEFORE = 3;
const DAY = 86_400_000;

/**
 * Of what its owner is to be reminded on this day; null where there is time yet. Days as `2026-11-27`; an action that is
 * due today is not overdue before tomorrow.
 */
export function reminderOn(today: string, dueOn: string): ActionReminder | null {
  const days = (Date.parse(dueOn) - Date.parse(today)) / DAY;
  if (days < 0) return 'OVERDUE';
  return days <= DAYS_BEFORE ? 'SOON' : null;
}
