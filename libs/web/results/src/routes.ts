import { type RouteObject } from 'react-router';

/** The pages of results, each loaded when it is first opened. */
export const routes: RouteObject[] = [
  { path: '/results', lazy: () => import('./overview/newest-results-page.js') },
  { path: '/results/:campaignId', lazy: () => import('./overview/first-page.js') },
  { path: '/results/:campaignId/benchmark', lazy: () => import('./benchmark/benchmark-page.js') },
  { path: '/results/:campaignId/quadrants', lazy: () => import('./quadrants/quadrants-page.js') },
  { path: '/results/:campaignId/heat-map', lazy: () => import('./heat-map/heat-map-page.js') },
  { path: '/results/:campaignId/systems', lazy: () => import('./systems/systems-page.js') },
  { path: '/results/:campaignId/indicators', lazy: () => import('./indicators/indicators-page.js') },
  { path: '/results/:campaignId/assessment-map', lazy: () => import('./assessment-map/own-map-page.js') },
  {
    path: '/workbooks/:workbookId/assessment-map',
    lazy: () => import('./assessment-map/assessment-map-page.js'),
  },
];
