import { type CampaignStatus } from '@commonworks/domain-assessment';
import { type StatusTone } from '@commonworks/web-ui';

const TONES: Record<CampaignStatus, StatusTone> = {
  DRAFT: 'idle',
  OPEN: 'info',
  CLOSED: 'attention',
  RELEASED: 'good',
};

/** The colour that repeats a campaign's status. */
export function campaignTone(status: CampaignStatus): StatusTone {
  return TONES[status];
}
