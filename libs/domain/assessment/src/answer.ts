/** UNANSWERED: never answered, or cleared. The next three are answers, and none of them is zero. */
export const ANSWER_STATES = ['ANSWERED', 'UNKNOWN', 'NOT_APPLICABLE', 'DECLINED', 'UNANSWERED'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

export const HOSTINGS = ['CLOUD_OR_HOSTED', 'ON_PREMISE'] as const;
export type Hosting = (typeof HOSTINGS)[number];

/** One entry of the systems register. `supportEnds` is a calendar date, `YYYY-MM-DD`. */
export interface SystemValue {
  product: string;
  vendor: string | null;
  hosting: Hosting | null;
  version: string | null;
  supportEnds: string | null;
  plannedReplacement: string | null;
}

/**
 * The canonical value of an answer: scale level or number; text or code; codes in order; system.
 * A rating is its code, or `[code, 'WORK_PLANNED']`.
 */
export type AnswerValue = number | string | string[] | SystemValue;

/** True for every state but UNANSWERED: "unknown", "not applicable" and "declined" count toward progress. */
export function isAnswered(state: AnswerState): boolean {
  return state !== 'UNANSWERED';
}
