const DAY = 86_400_000;
/** Of more than this nobody is told at once, however long nothing was sent. */
const LONGEST = 21 * DAY;
const USUAL = 7 * DAY;

/** What a weekly digest tells of: what was written after `since`, up to `until`. */
export interface DigestWindow {
  /** The Monday of its week, by UTC; a person has one digest a week. YYYY-MM-DD */
  readonly week: string;
  readonly since: Date;
  readonly until: Date;
}

/**
 * Goes on where the person's last digest ended, so that nothing is told twice and a Monday on which nothing ran loses
 * nothing.
 *
 * **Worked example.** On Monday 7 December at 12:07 somebody who had a digest on 30 November at 12:07 is told of what
 * was written since; somebody who never had one, of the last seven days; somebody whose last is from May, of the last
 * three weeks.
 *
 * @param last when the person's last digest ended; null where there was none
 */
export function digestWindow(last: Date | null, now: Date): DigestWindow {
  const since = last ?? new Date(now.getTime() - USUAL);
  const daysIntoWeek = (now.getUTCDay() + 6) % 7;
  const monday = new Date(now.getTime() - daysIntoWeek * DAY);
  return {
    week: monday.toISOString().slice(0, 10),
    since: new Date(Math.max(since.getTime(), now.getTime() - LONGEST)),
    until: now,
  };
}
