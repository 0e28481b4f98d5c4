import type { MeetingStatus } from '@commonworks/domain-meeting';

/** The life of minutes: written, sent round for corrections, adopted for good. */
export const MINUTES_STATUSES = ['DRAFT', 'CIRCULATED', 'ADOPTED'] as const;
export type MinutesStatus = (typeof MINUTES_STATUSES)[number];

/** What can be done with minutes. */
export const MINUTES_STEPS = ['WRITE', 'CIRCULATE', 'REVISE', 'CORRECT', 'ADOPT', 'ADD'] as const;
export type MinutesStep = (typeof MINUTES_STEPS)[number];

/** For how many days what is circulated can be corrected. */
export const CORRECTION_DAYS = 5;

export interface MinutesState {
  readonly status: MinutesStatus;
  /** Until when what is circulated can be corrected; null while it is written. */
  readonly correctionsUntil: Date | null;
  /** Corrections that still wait for something: `isOpenCorrection`. */
  readonly openCorrections: number;
  readonly meeting: { readonly status: MeetingStatus; readonly startsAt: Date | null };
}

/**
 * Whether a correction still waits: for an answer, or accepted to be worked into the text, which stands since it was
 * circulated. Taking the text back makes the next revision, in which whoever writes it has worked it in.
 */
export const isOpenCorrection = (
  correction: { readonly accepted: boolean | null; readonly revision: number },
  revision: number,
): boolean => correction.accepted === null || (correction.accepted && correction.revision === revision);

/** Whether minutes of a meeting can be begun: it has a time, and is not called off. */
export const isMinuted = (status: MeetingStatus): boolean => status === 'ARRANGED' || status === 'HELD';

/** What can be done with minutes at this moment, whoever does it. */
export function stepsOfMinutes(state: MinutesState, now: Date): readonly MinutesStep[] {
  const { status, correctionsUntil, openCorrections, meeting } = state;
  if (status === 'ADOPTED') return ['ADD'];
  if (!isMinuted(meeting.status)) return status === 'CIRCULATED' ? ['REVISE'] : [];
  if (status === 'DRAFT') {
    const hasBegun = meeting.status === 'HELD' || (meeting.startsAt !== null && meeting.startsAt <= now);
    return hasBegun ? ['WRITE', 'CIRCULATE'] : ['WRITE'];
  }
  if (correctionsUntil !== null && correctionsUntil > now) return ['REVISE', 'CORRECT'];
  return openCorrections === 0 && meeting.status === 'HELD' ? ['REVISE', 'ADOPT'] : ['REVISE'];
}

export const correctionsEnd = (circulatedAt: Date): Date =>
  new Date(circulatedAt.getTime() + CORRECTION_DAYS * 86_400_000);
