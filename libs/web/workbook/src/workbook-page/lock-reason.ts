import { workbookTransition } from '@commonworks/domain-assessment';
import { type CampaignStatus, type WorkbookStatus } from '@commonworks/web-graphql';
import { type Workbook } from './workbook.types.js';

/** Why a workbook cannot be answered; each names its words. */
export type LockReason =
  | `campaign${Exclude<CampaignStatus, 'OPEN'>}`
  | 'IN_REVIEW'
  | 'SUBMITTED'
  | 'SUBMITTED_REOPENABLE'
  /** Others of the municipality could answer it now. */
  | 'READER';

const OF_CAMPAIGN: Record<CampaignStatus, LockReason | null> = {
  DRAFT: 'campaignDRAFT',
  OPEN: null,
  CLOSED: 'campaignCLOSED',
  RELEASED: 'campaignRELEASED',
};

const OF_WORKBOOK: Record<WorkbookStatus, LockReason> = {
  IN_PROGRESS: 'READER',
  CHANGES_REQUESTED: 'READER',
  IN_REVIEW: 'IN_REVIEW',
  SUBMITTED: 'SUBMITTED',
};

/**
 * Why this reader cannot change the workbook's answers; null where they can. Whoever may reopen it is told that, and
 * not that nothing can be done.
 */
export function lockReason(
  {
    status,
    editable,
    campaign,
  }: Pick<Workbook, 'status' | 'editable'> & { campaign: Pick<Workbook['campaign'], 'status'> },
  mayReopen: boolean,
): LockReason | null {
  const ofCampaign = OF_CAMPAIGN[campaign.status];
  if (ofCampaign !== null) return ofCampaign;
  if (editable) return null;
  return mayReopen && workbookTransition(status, 'REOPEN').ok ? 'SUBMITTED_REOPENABLE' : OF_WORKBOOK[status];
}
