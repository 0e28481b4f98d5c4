import { type RouteObject } from 'react-router';
import { withOutboxNotes } from './outbox/outbox-bar.js';
import { withWords } from './words.js';

/** The pages of campaigns and workbooks, each loaded when it is first opened. */
export const routes: RouteObject[] = [
  { path: '/campaigns', lazy: () => withWords(import('./campaigns/campaigns-page.js')) },
  { path: '/campaigns/new', lazy: () => withWords(import('./campaigns/new-campaign-page.js')) },
  { path: '/campaigns/:campaignId', lazy: () => withWords(import('./campaigns/campaign-page.js')) },
  {
    path: '/campaigns/:campaignId/change',
    lazy: () => withWords(import('./campaigns/change-campaign-page.js')),
  },
  { path: '/workbooks', lazy: () => withWords(import('./workbooks/workbooks-page.js')) },
  {
    path: '/workbooks/:workbookId',
    lazy: () => withOutboxNotes(withWords(import('./workbook-page/workbook-page.js'))),
  },
  { path: '/workbooks/:workbookId/sharing', lazy: () => withWords(import('./sharing/sharing-page.js')) },
];
