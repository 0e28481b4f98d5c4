import { exportMenu, pressMark } from './openings.mjs';

/**
 * What a release shows.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const RESULTS = [
  { name: 'results of no campaign yet', as: 'lead', route: '/results/:campaignId/benchmark', of: 'open' },
  { name: 'newest results', as: 'coordinator', route: '/results' },
  { name: 'results of a campaign', as: 'coordinator', route: '/results/:campaignId', of: 'released' },
  { name: 'benchmark', as: 'lead', route: '/results/:campaignId/benchmark', of: 'released' },
  {
    name: 'benchmark of the region',
    as: 'coordinator',
    route: '/results/:campaignId/benchmark',
    of: 'released',
  },
  { name: 'benchmark of figures', as: 'comparator', route: '/results/:campaignId/benchmark', of: 'figures' },
  {
    name: 'benchmark, taking it along',
    as: 'lead',
    route: '/results/:campaignId/benchmark',
    of: 'released',
    open: exportMenu,
  },
  { name: 'quadrants', as: 'lead', route: '/results/:campaignId/quadrants', of: 'released' },
  {
    name: 'quadrants of a consortium',
    as: 'coordinator',
    route: '/results/:campaignId/quadrants',
    of: 'released',
  },
  {
    name: 'quadrants, as a table',
    as: 'lead',
    route: '/results/:campaignId/quadrants',
    of: 'released',
    query: '?view=table',
  },
  { name: 'heat map', as: 'lead', route: '/results/:campaignId/heat-map', of: 'released' },
  {
    name: 'heat map, as a table',
    as: 'lead',
    route: '/results/:campaignId/heat-map',
    of: 'released',
    query: '?view=table',
  },
  {
    name: 'heat map, a cell',
    as: 'lead',
    route: '/results/:campaignId/heat-map',
    of: 'released',
    open: pressMark('[role="gridcell"]'),
  },
  { name: 'systems', as: 'lead', route: '/results/:campaignId/systems', of: 'released' },
  { name: 'systems of a region', as: 'coordinator', route: '/results/:campaignId/systems', of: 'released' },
  {
    name: 'systems by function',
    as: 'lead',
    route: '/results/:campaignId/systems',
    of: 'released',
    query: '?by=function',
  },
  {
    name: 'systems by municipality',
    as: 'lead',
    route: '/results/:campaignId/systems',
    of: 'released',
    query: '?by=municipality',
  },
  { name: 'indicators', as: 'lead', route: '/results/:campaignId/indicators', of: 'released' },
  {
    name: 'indicators of a region',
    as: 'coordinator',
    route: '/results/:campaignId/indicators',
    of: 'released',
  },
  {
    name: 'indicators, as a table',
    as: 'lead',
    route: '/results/:campaignId/indicators',
    of: 'released',
    query: '?view=table',
  },
  {
    name: 'indicators of figures',
    as: 'comparator',
    route: '/results/:campaignId/indicators',
    of: 'figures',
  },
  { name: 'assessment map', as: 'comparator', route: '/results/:campaignId/assessment-map', of: 'layers' },
  {
    name: 'assessment map, printed',
    as: 'comparator',
    route: '/results/:campaignId/assessment-map',
    of: 'layers',
    whole: true,
    open: ({ page }) => page.emulateMedia({ media: 'print' }),
  },
  {
    name: 'assessment map, a room',
    as: 'comparator',
    route: '/results/:campaignId/assessment-map',
    of: 'layers',
    open: pressMark('[role="button"]'),
  },
];
