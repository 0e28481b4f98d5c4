import { type Stage } from '../frame/stage.js';

export type CurationStep = 'takeUp' | 'publish' | 'describe' | 'merge' | 'split' | 'retire';

export interface CurationSteps {
  /** The one that leads on. */
  readonly next: CurationStep | null;
  readonly others: readonly CurationStep[];
}

/**
 * What can be done with an opportunity where it stands. What was only found can be taken up; only what cites several can
 * be split; nothing is done to what is retired.
 * @param cited how many candidates it cites
 */
export function stepsOf(stage: Stage, cited: number): CurationSteps {
  if (stage === 'FOUND') return { next: 'takeUp', others: [] };
  if (stage === 'RETIRED') return { next: null, others: [] };
  const others: CurationStep[] = ['describe', 'merge', ...(cited > 1 ? (['split'] as const) : []), 'retire'];
  return { next: stage === 'DRAFT' ? 'publish' : null, others };
}
