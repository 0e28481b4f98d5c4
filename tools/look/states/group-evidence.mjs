import { answer } from '../answers.mjs';

/**
 * @param {string} id
 * @param {string} name
 */
const municipality = (id, name) => ({ __typename: 'Municipality', id, name });
const LETHBRIDGE = municipality('lethbridge', 'City of Lethbridge');
const TABER = municipality('taber', 'Town of Taber');
const COALDALE = municipality('coaldale', 'Town of Coaldale');

/**
 * @param {object} of
 * @param {string} client
 * @param {string} supplier
 */
const place = (of, client, supplier) => ({
  __typename: 'OpportunityPlace',
  client,
  supplier,
  municipality: of,
});

/** @param {[string, string][]} regions */
const quadrant = (...regions) => ({
  __typename: 'Quadrant',
  regions: regions.map(([code, name]) => ({ __typename: 'QuadrantRegion', code, name })),
});
const REGIONS = { client: quadrant(['PURSUE', 'Pursue']), supplier: quadrant(['HARVEST', 'Harvest']) };

/** What municipalities share by name of what the group is about. */
const EVIDENCE = {
  __typename: 'Opportunity',
  id: 'opportunity',
  campaignId: 'campaign',
  asOf: '2026-12-31',
  releasedAt: '2026-11-10T16:00:00Z',
  synthetic: true,
  services: [{ __typename: 'CatalogueService', id: 'permits', name: 'Permits' }],
  quadrants: { __typename: 'OpportunityQuadrants', n: 3, pursue: 1, test: 1, harvest: 1, invest: 0 },
  places: [place(TABER, 'PURSUE', 'HARVEST'), place(COALDALE, 'LINE', 'BESIDE')],
  windows: [
    {
      __typename: 'OpportunityWindow',
      questionId: 'q1',
      productKey: 'cityview',
      product: 'CityView',
      from: '2027-03-31',
      to: '2029-03-31',
      named: 5,
      municipalityCount: 4,
    },
  ],
  evidence: [
    {
      __typename: 'OpportunityEvidence',
      questionId: 'q1',
      product: 'CityView',
      status: 'UNDECIDED',
      supportEnds: '2028-03-31',
      plannedFrom: null,
      plannedTo: null,
      municipality: LETHBRIDGE,
    },
    {
      __typename: 'OpportunityEvidence',
      questionId: 'q1',
      product: 'CityView',
      status: 'REPLACING',
      supportEnds: null,
      plannedFrom: '2027-06',
      plannedTo: '2028',
      municipality: TABER,
    },
  ],
};

/**
 * Tells what a group stands on, in the place of the server.
 *
 * @param {import('@playwright/test').Page} page
 */
export async function tellEvidence(page) {
  await answer(page, /^GroupEvidence$/, () => ({ data: { opportunity: EVIDENCE } }));
  await answer(page, /^RegionNames$/, () => ({ data: REGIONS }));
}
