/** A meeting's life: times are proposed, one is chosen, it is held; or it is called off. */
export const MEETING_STATUSES = ['POLLING', 'ARRANGED', 'HELD', 'CANCELLED'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** What can be done with a meeting. */
export const MEETING_STEPS = ['ANSWER', 'REMIND', 'CHOOSE', 'CHANGE', 'CANCEL', 'HOLD'] as const;
export type MeetingStep = (typeof MEETING_STEPS)[number];

export interface MeetingState {
  readonly status: MeetingStatus;
  /** Until when times are answered. */
  readonly deadline: Date;
  /** Null before a time is chosen. */
  readonly startsAt: Date | null;
}

/** What can be done with it at this moment, whoever does it. */
export function stepsOf({ status, deadline, startsAt }: MeetingState, now: Date): readonly MeetingStep[] {
  if (status === 'POLLING') {
    const open: MeetingStep[] = deadline > now ? ['ANSWER', 'REMIND'] : [];
    return [...open, 'CHOOSE', 'CHANGE', 'CANCEL'];
  }
  if (status !== 'ARRANGED' || startsAt === null) return [];
  return startsAt > now ? ['CHANGE', 'CANCEL'] : ['CANCEL', 'HOLD'];
}
