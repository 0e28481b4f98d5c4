import { conditionsOf, type GroupConditionCode } from './condition.js';
import { isBefore, stageAfter, type GroupStage } from './stage.js';

/**
 * Why a group does not go where it is told to: it stands there already (SAME); it lies beyond the next stage (TOO_FAR); the
 * next stage asks for what is not there (NOT_MET); it goes back and nobody says why (NO_REASON).
 */
export type StepRefusal = 'SAME' | 'TOO_FAR' | 'NOT_MET' | 'NO_REASON';

export interface Step {
  readonly from: GroupStage;
  readonly to: GroupStage;
  readonly reason: string;
  /** The conditions that are met, of whichever stage. */
  readonly met: ReadonlySet<GroupConditionCode>;
}

/** Null where the group takes the step: forward to the next stage with its conditions met, back to any with a reason. */
export function judgeStep({ from, to, reason, met }: Step): StepRefusal | null {
  if (from === to) return 'SAME';
  if (isBefore(to, from)) return reason.trim() === '' ? 'NO_REASON' : null;
  if (to !== stageAfter(from)) return 'TOO_FAR';
  return conditionsOf(to, met).every((condition) => condition.met) ? null : 'NOT_MET';
}
