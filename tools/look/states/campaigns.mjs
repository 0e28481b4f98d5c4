import { press, pressOf } from './openings.mjs';

/**
 * Campaigns, for who coordinates them.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const CAMPAIGNS = [
  { name: 'campaigns', as: 'coordinator', route: '/campaigns' },
  { name: 'new campaign', as: 'coordinator', route: '/campaigns/new' },
  { name: 'campaign that is open', as: 'coordinator', route: '/campaigns/:campaignId', of: 'open' },
  { name: 'campaign that is released', as: 'coordinator', route: '/campaigns/:campaignId', of: 'released' },
  {
    name: 'campaign, inviting the first lead of a municipality',
    as: 'coordinator',
    route: '/campaigns/:campaignId',
    of: 'open',
    open: pressOf('workbook:firstLead.invite'),
  },
  { name: 'campaign that is a draft', as: 'coordinator', route: '/campaigns/:campaignId', of: 'draft' },
  { name: 'changing a campaign', as: 'coordinator', route: '/campaigns/:campaignId/change', of: 'draft' },
  {
    name: 'changing a campaign that was opened',
    as: 'coordinator',
    route: '/campaigns/:campaignId/change',
    of: 'open',
  },
  {
    name: 'campaign, deleting it',
    as: 'coordinator',
    route: '/campaigns/:campaignId',
    of: 'draft',
    open: press('workbook:deleteCampaign.action'),
  },
  {
    name: 'campaign, opening it',
    as: 'coordinator',
    route: '/campaigns/:campaignId',
    of: 'draft',
    open: press('workbook:campaign.open.action'),
  },
  {
    name: 'campaign, moving its closing day',
    as: 'coordinator',
    route: '/campaigns/:campaignId',
    of: 'open',
    open: press('workbook:closingDay.action'),
  },
  {
    name: 'campaign, closing it',
    as: 'coordinator',
    route: '/campaigns/:campaignId',
    of: 'open',
    open: press('workbook:campaign.close.action'),
  },
];
