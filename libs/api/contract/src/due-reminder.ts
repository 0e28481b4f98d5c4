/** So many days before a contract ends its leads are told: time for a tender, for a renewal, and for a last look. */
export const REMINDED_BEFORE = [180, 90, 30] as const;

const DAY = 86_400_000;

/**
 * Of which reminder it is time: the latest whose day has come and that was not given, and none that is overtaken by a
 * later one. So a contract that is laid out 20 days before its end brings one reminder, and a day on which nothing ran
 * costs none.
 *
 * **Worked example.** A contract ends on 30 June. On 1 January it is 180 days to it: reminder 180. From 1 April on,
 * 90 days to it, reminder 90, once; had nothing run since December, on 5 June reminder 30 alone.
 *
 * @param endsOn YYYY-MM-DD
 * @param today YYYY-MM-DD
 * @param given days before this end of which it was told already
 * @returns days before the end; null where it is not time, or it has ended
 */
export function dueReminder(endsOn: string, today: string, given: readonly number[]): number | null {
  const left = Math.round((Date.parse(endsOn) - Date.parse(today)) / DAY);
  if (left < 0) return null;
  const reached = REMINDED_BEFORE.filter((days) => left <= days);
  const latest = reached.length === 0 ? null : Math.min(...reached);
  return latest === null || given.some((days) => days <= latest) ? null : latest;
}
