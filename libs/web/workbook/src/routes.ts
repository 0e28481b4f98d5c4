import { type RouteObject } from 'react-router';

/** The pages of campaigns and workbooks, each loaded when it is first opened. */
export const routes: RouteObject[] = [
  { path: '/campaigns', lazy: () => import('./campaigns/campaigns-page.js') },
  { path: '/campaigns/new', lazy: () => import('./campaigns/new-campaign-page.js') },
  { path: '/campaigns/:campaignId', lazy: () => import('./campaigns/campaign-page.js') },
  { path: '/workbooks', lazy: () => import('./workbooks/workbooks-page.js') },
  { path: '/workbooks/:workbookId', lazy: () => import('./workbook-page/workbook-page.js') },
  { path: '/workbooks/:workbookId/sharing', lazy: () => import('./sharing/sharing-page.js') },
];
