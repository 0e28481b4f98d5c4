import { type RevealStep } from '@commonworks/web-graphql';
import { type StatusTone } from '@commonworks/web-ui';

/** Where a municipality stands with its answer; CONSENTED: it said yes to a match, and waits for another's yes. */
export type InterestStage = 'NONE' | 'ANSWERED' | 'MATCHED' | 'CONSENTED' | 'NAMED';

export function stageOfInterest({
  level,
  named,
  step,
}: {
  level: string | null;
  named: boolean;
  step: RevealStep;
}): InterestStage {
  // What was taken back has no step, even while a match that was told stands.
  if (level === null) return 'NONE';
  return step === 'MATCHED' && named ? 'CONSENTED' : step;
}

/** The colour that repeats it. */
export const INTEREST_TONES: Record<InterestStage, StatusTone> = {
  NONE: 'idle',
  ANSWERED: 'info',
  MATCHED: 'attention',
  CONSENTED: 'info',
  NAMED: 'good',
};
