import { type StatusTone } from '@commonworks/web-ui';

/** How an action stands: done, to be done, or past its day. */
export type TaskState = 'DONE' | 'OPEN' | 'OVERDUE';

/** @param today as `2026-11-27`; what is due today is not overdue before tomorrow */
export function stateOfAction({ done, dueOn }: { done: boolean; dueOn: string }, today: string): TaskState {
  if (done) return 'DONE';
  return dueOn < today ? 'OVERDUE' : 'OPEN';
}

/** The colour that repeats it. */
export const TASK_TONES: Record<TaskState, StatusTone> = {
  DONE: 'good',
  OPEN: 'idle',
  OVERDUE: 'attention',
};
