export const LEAST_MINUTES = 15;
export const MOST_MINUTES = 480;
export const MOST_TIMES = 20;
/** Times lie at most so many days ahead: rules of clocks change, and nobody knows a day further on. */
const MOST_DAYS = 400;

export interface Proposal {
  readonly times: readonly Date[];
  readonly minutes: number;
  readonly deadline: Date;
}

export const PROPOSAL_FAULTS = [
  'MINUTES',
  'NO_TIME',
  'TOO_MANY_TIMES',
  'SAME_TIME_TWICE',
  'TIME_PAST',
  'TIME_TOO_FAR',
  'DEADLINE_PAST',
  'DEADLINE_AFTER_TIME',
] as const;
export type ProposalFault = (typeof PROPOSAL_FAULTS)[number];

/** Why times cannot be proposed; null where they can. The deadline lies ahead, and before the first of the times. */
export function checkProposal({ times, minutes, deadline }: Proposal, now: Date): ProposalFault | null {
  if (!isLength(minutes)) return 'MINUTES';
  if (times.length === 0) return 'NO_TIME';
  if (times.length > MOST_TIMES) return 'TOO_MANY_TIMES';
  if (new Set(times.map((time) => time.getTime())).size < times.length) return 'SAME_TIME_TWICE';
  for (const time of times) {
    const fault = checkTime(time, now);
    if (fault !== null) return fault;
  }
  if (deadline <= now) return 'DEADLINE_PAST';
  return times.some((time) => time < deadline) ? 'DEADLINE_AFTER_TIME' : null;
}

/** Why a meeting cannot begin at this time; null where it can. */
export function checkTime(time: Date, now: Date): 'TIME_PAST' | 'TIME_TOO_FAR' | null {
  if (time <= now) return 'TIME_PAST';
  return time.getTime() - now.getTime() > MOST_DAYS * 86_400_000 ? 'TIME_TOO_FAR' : null;
}

/** Whether a meeting can last so many minutes. */
export const isLength = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES;
