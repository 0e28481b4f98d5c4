import { type Stage } from '../frame/stage.js';

export type CurationStep = 'takeUp' | 'publish' | 'invite' | 'describe' | 'merge' | 'split' | 'retire';

/** A step that leads on, with what its button says. */
export const LEADING_STEPS = {
  takeUp: 'takeUp.action',
  publish: 'publish.action',
  invite: 'ui:invite.submit',
} as const;

export interface CurationSteps {
  /** The one that leads on. */
  readonly next: keyof typeof LEADING_STEPS | null;
  readonly others: readonly CurationStep[];
}

/**
 * What can be done with an opportunity where it stands. What was only found can be taken up; only what cites several can
 * be split; what is published is asked about; nothing is done to what is retired.
 * @param cited how many candidates it cites
 */
export function stepsOf(stage: Stage, cited: number): CurationSteps {
  if (stage === 'FOUND') return { next: 'takeUp', others: [] };
  if (stage === 'RETIRED') return { next: null, others: [] };
  const others: CurationStep[] = ['describe', 'merge', ...(cited > 1 ? (['split'] as const) : []), 'retire'];
  return { next: stage === 'DRAFT' ? 'publish' : 'invite', others };
}
