import { type RouteObject } from 'react-router';
import { withWords } from './words.js';

/** The pages of results, each loaded when it is first opened. */
export const routes: RouteObject[] = [
  { path: '/results', lazy: () => withWords(import('./overview/newest-results-page.js')) },
  { path: '/results/:campaignId', lazy: () => withWords(import('./overview/first-page.js')) },
  { path: '/results/:campaignId/benchmark', lazy: () => withWords(import('./benchmark/benchmark-page.js')) },
  { path: '/results/:campaignId/quadrants', lazy: () => withWords(import('./quadrants/quadrants-page.js')) },
  { path: '/results/:campaignId/heat-map', lazy: () => withWords(import('./heat-map/heat-map-page.js')) },
  { path: '/results/:campaignId/systems', lazy: () => withWords(import('./systems/systems-page.js')) },
  {
    path: '/results/:campaignId/indicators',
    lazy: () => withWords(import('./indicators/indicators-page.js')),
  },
  {
    path: '/results/:campaignId/assessment-map',
    lazy: () => withWords(import('./assessment-map/own-map-page.js')),
  },
  {
    path: '/workbooks/:workbookId/assessment-map',
    lazy: () => withWords(import('./assessment-map/assessment-map-page.js')),
  },
];
