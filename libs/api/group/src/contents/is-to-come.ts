const DAY = 86_400_000;

/** Whether this day (YYYY-MM-DD) has begun nowhere yet: what happened did so by the calendar of whoever says it. */
export const isToCome = (day: string, now = new Date()): boolean => Date.parse(day) > now.getTime() + DAY / 2;
