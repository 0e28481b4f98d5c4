/** Somebody who was in a meeting for a municipality. */
export interface Presence {
  readonly municipalityId: string;
  /** Null: from the beginning. */
  readonly from: Date | null;
  /** Null: until the end. */
  readonly to: Date | null;
}

/**
 * Municipalities that somebody was there for at this moment, each once. Who left at a moment is not there at it, who came
 * then is.
 */
export function presentAt(attendance: readonly Presence[], moment: Date): Set<string> {
  return new Set(
    attendance
      .filter(({ from, to }) => (from === null || from <= moment) && (to === null || to > moment))
      .map(({ municipalityId }) => municipalityId),
  );
}

/**
 * The moment at which something was decided, where nobody says it: now while the meeting goes on, else the last of it
 * that has been; its beginning before that.
 */
export function momentIn(meeting: { readonly startsAt: Date; readonly endsAt: Date }, now: Date): Date {
  if (now < meeting.startsAt) return meeting.startsAt;
  // At its end those that stayed until then are there.
  return now < meeting.endsAt ? now : new Date(meeting.endsAt.getTime() - 1);
}
