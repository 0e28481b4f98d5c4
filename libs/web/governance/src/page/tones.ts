import type { GovernanceStatus } from '@commonworks/web-graphql';
import type { StatusTone } from '@commonworks/web-ui';

/** The colour that repeats where a document stands. */
export const STATUS_TONES: Record<GovernanceStatus, StatusTone> = {
  DRAFT: 'info',
  IN_REVIEW: 'attention',
  AGREED: 'good',
  IN_FORCE: 'good',
  SUPERSEDED: 'idle',
};
