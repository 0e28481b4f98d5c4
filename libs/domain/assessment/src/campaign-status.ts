import { transition, type Transition, type TransitionTable } from './transition.js';
import { editable, type WorkbookStatus } from './workbook-status.js';

export const CAMPAIGN_STATUSES = ['DRAFT', 'OPEN', 'CLOSED', 'RELEASED'] as const;
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number];

export const CAMPAIGN_EVENTS = ['OPEN', 'CLOSE', 'RELEASE', 'REOPEN'] as const;
export type CampaignEvent = (typeof CAMPAIGN_EVENTS)[number];

const TABLE: TransitionTable<CampaignStatus, CampaignEvent> = {
  OPEN: { from: ['DRAFT'], to: 'OPEN' },
  CLOSE: { from: ['OPEN'], to: 'CLOSED' },
  RELEASE: { from: ['CLOSED', 'RELEASED'], to: 'RELEASED' },
  REOPEN: { from: ['CLOSED'], to: 'OPEN' },
};

/**
 * Where an event leads a campaign. A released campaign stays released; it is released again only where its
 * release was withdrawn, which the campaign does not know.
 */
export function campaignTransition(status: CampaignStatus, event: CampaignEvent): Transition<CampaignStatus> {
  return transition(TABLE, status, event);
}

/** True while a campaign may be described otherwise, or deleted: only those who coordinate it have seen it. */
export function isDraft(status: CampaignStatus): boolean {
  return status === 'DRAFT';
}

/** True when an answer of this workbook may be saved: the campaign is open and the workbook editable. */
export function acceptsAnswers(campaign: CampaignStatus, workbook: WorkbookStatus): boolean {
  return campaign === 'OPEN' && editable(workbook);
}
