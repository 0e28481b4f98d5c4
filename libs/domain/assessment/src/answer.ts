import { type PartialDate } from './partial-date.js';

/** UNANSWERED: never answered, or cleared. The next three are answers, and none of them is zero. */
export const ANSWER_STATES = ['ANSWERED', 'UNKNOWN', 'NOT_APPLICABLE', 'DECLINED', 'UNANSWERED'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

export const HOSTINGS = ['CLOUD_OR_HOSTED', 'ON_PREMISE'] as const;
export type Hosting = (typeof HOSTINGS)[number];

/**
 * How far the replacement of a system is: not decided, under way, or carried out. A system that has taken the place of
 * another says DONE of itself, as one does that is run no longer.
 */
export const REPLACEMENT_STATUSES = ['UNDECIDED', 'REPLACING', 'DONE'] as const;
export type ReplacementStatus = (typeof REPLACEMENT_STATUSES)[number];

/** How far a replacement is, and from when to when it is planned or was carried out. */
export interface Replacement {
  status: ReplacementStatus;
  from: PartialDate | null;
  to: PartialDate | null;
}

/** One entry of the systems register. */
export interface SystemValue {
  product: string;
  vendor: string | null;
  hosting: Hosting | null;
  version: string | null;
  supportEnds: PartialDate | null;
  /** Null where nothing is said of it, which counts as undecided, without dates. */
  replacement: Replacement | null;
  /** What is to replace it, in words. */
  plannedReplacement: string | null;
}

/** What of a system is asked for and shown by itself. */
export type SystemField = keyof SystemValue | 'replacementFrom' | 'replacementTo';

/**
 * The canonical value of an answer: scale level or number; text or code; codes in order; system.
 * A rating is its code, or `[code, 'WORK_PLANNED']`.
 */
export type AnswerValue = number | string | string[] | SystemValue;

/** True for every state but UNANSWERED: "unknown", "not applicable" and "declined" count toward progress. */
export function isAnswered(state: AnswerState): boolean {
  return state !== 'UNANSWERED';
}
