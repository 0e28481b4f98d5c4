import { type ResultsCampaign } from './results-campaign.js';

/** The pages of results, as their addresses call them. */
export type ResultsPage =
  'benchmark' | 'quadrants' | 'heat-map' | 'systems' | 'indicators' | 'assessment-map';

type Asked = ResultsCampaign['templateVersion'];

const ASKED_FOR: Record<ResultsPage, (asked: Asked) => boolean> = {
  benchmark: ({ kinds }) => kinds.some((kind) => kind !== 'TEXT'),
  // A place needs both axes: improvement, and either priority or readiness.
  quadrants: ({ dimensions }) =>
    dimensions.includes('IMPROVEMENT') &&
    (dimensions.includes('PRIORITY') || dimensions.includes('READINESS')),
  'heat-map': ({ dimensions }) => dimensions.length > 0,
  systems: ({ kinds }) => kinds.includes('SYSTEM'),
  indicators: ({ kinds }) => kinds.includes('NUMBER') || kinds.includes('DERIVED'),
  'assessment-map': ({ kinds }) => kinds.includes('RATING'),
};

/** Says whether the questions of a campaign can fill a page at all, whoever answers them. */
export function asksFor(page: ResultsPage, { templateVersion }: Pick<ResultsCampaign, 'templateVersion'>) {
  return ASKED_FOR[page](templateVersion);
}
