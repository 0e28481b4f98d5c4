import { type RevealStep } from '@commonworks/web-graphql';
import { type StatusTone } from '@commonworks/web-ui';

/**
 * Where a municipality stands with its answer. INVITED: it is asked for one; CONSENTED: it said yes to a match, and waits
 * for another's yes.
 */
export type InterestStage = 'NONE' | 'INVITED' | 'DECLINED' | 'ANSWERED' | 'MATCHED' | 'CONSENTED' | 'NAMED';

export function stageOfInterest({
  level,
  named,
  step,
  invitedUntil,
  declined,
}: {
  level: string | null;
  named: boolean;
  step: RevealStep;
  invitedUntil: string | null;
  declined: boolean;
}): InterestStage {
  // What was taken back has no step, even while a match that was told stands.
  if (level === null) return declined ? 'DECLINED' : invitedUntil === null ? 'NONE' : 'INVITED';
  return step === 'MATCHED' && named ? 'CONSENTED' : step;
}

/** The colour that repeats it. */
export const INTEREST_TONES: Record<InterestStage, StatusTone> = {
  NONE: 'idle',
  INVITED: 'attention',
  DECLINED: 'idle',
  ANSWERED: 'info',
  MATCHED: 'attention',
  CONSENTED: 'info',
  NAMED: 'good',
};
