import { type RequirementStatus } from '@commonworks/domain-governance/requirements';
import { type StatusTone } from '@commonworks/web-ui';

export const STATUS_TONES: Readonly<Record<RequirementStatus, StatusTone>> = {
  PROPOSED: 'attention',
  REVIEWED: 'info',
  AGREED: 'good',
  VERIFIED: 'good',
  REJECTED: 'idle',
};
