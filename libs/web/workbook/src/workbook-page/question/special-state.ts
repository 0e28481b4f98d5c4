import { type AnswerState } from '@commonworks/domain-assessment';

export type SpecialState = Extract<AnswerState, 'UNKNOWN' | 'NOT_APPLICABLE' | 'DECLINED'>;

/** Answers that are not a value, in the order in which they stand. */
export const SPECIAL_STATES: readonly SpecialState[] = ['UNKNOWN', 'NOT_APPLICABLE', 'DECLINED'];

/** The keys drawn like the marks: ? for unknown, - for not applicable, x for declined. */
const KEYS: Record<string, SpecialState> = {
  '?': 'UNKNOWN',
  '-': 'NOT_APPLICABLE',
  x: 'DECLINED',
  X: 'DECLINED',
};

export function specialStateOfKey(key: string): SpecialState | undefined {
  return KEYS[key];
}
