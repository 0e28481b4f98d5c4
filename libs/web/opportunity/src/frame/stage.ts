import { type OpportunityStatus } from '@commonworks/web-graphql';
import { type StatusTone } from '@commonworks/web-ui';

/** Where an opportunity stands: found by the rule, taken up by a coordinator, seen by all, or over. */
export type Stage = 'FOUND' | 'DRAFT' | 'PUBLISHED' | 'RETIRED';

/** What of an opportunity says where it stands. */
export interface Staged {
  status: OpportunityStatus;
  curated: boolean;
}

export function stageOf({ status, curated }: Staged): Stage {
  if (status !== 'CANDIDATE') return status;
  return curated ? 'DRAFT' : 'FOUND';
}

const TONES: Record<Stage, StatusTone> = {
  FOUND: 'idle',
  DRAFT: 'attention',
  PUBLISHED: 'good',
  RETIRED: 'idle',
};

/** The colour that repeats it. */
export const stageTone = (opportunity: Staged): StatusTone => TONES[stageOf(opportunity)];
