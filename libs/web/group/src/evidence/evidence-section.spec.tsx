import { RegionNamesDocument } from '@commonworks/web-graphql';
import { renderPage } from '@commonworks/web-ui/testing';
import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { evidenceOf } from '../fixtures/evidence.fixture.js';
import { documentsOf } from '../fixtures/documents.fixture.js';
import { group, member, MUNICIPALITIES } from '../fixtures/group.fixture.js';
import { EvidenceSection } from './evidence-section.js';
import '../index.js';

const OPPORTUNITY = {
  __typename: 'Opportunity',
  id: 'o1',
  campaignId: 'c1',
  asOf: '2026-12-31',
  releasedAt: '2027-01-15T15:00:00Z',
  synthetic: false,
  services: [{ __typename: 'CatalogueService', id: 's1', name: 'Recreation' }],
  quadrants: { __typename: 'OpportunityQuadrants', n: 3, pursue: 1, test: 1, harvest: 1, invest: 0 },
  places: [
    {
      __typename: 'OpportunityPlace',
      client: 'PURSUE',
      supplier: 'LINE',
      municipality: MUNICIPALITIES.ajax,
    },
  ],
  windows: [
    {
      __typename: 'OpportunityWindow',
      questionId: 'q1',
      productKey: 'class',
      product: 'CLASS',
      from: '2027-01',
      to: '2028-12',
      named: 5,
      municipalityCount: 4,
    },
  ],
  evidence: [
    {
      __typename: 'OpportunityEvidence',
      questionId: 'q1',
      product: 'CLASS',
      status: 'REPLACING',
      supportEnds: '2027-12-31',
      plannedFrom: null,
      plannedTo: null,
      municipality: MUNICIPALITIES.clarington,
    },
  ],
};

const regionNames = {
  request: { query: RegionNamesDocument, variables: { campaignId: 'c1' } },
  result: {
    data: {
      client: {
        __typename: 'Quadrant',
        regions: [{ __typename: 'QuadrantRegion', code: 'PURSUE', name: 'Go after it' }],
      },
      supplier: null,
    },
  },
};

it('shows by name who stands where and runs what, those of the group first', async () => {
  renderPage(<EvidenceSection group={group({ members: [member('clarington')] })} />, {
    mocks: [evidenceOf(OPPORTUNITY), regionNames],
  });
  const table = await screen.findByRole('table');
  expect(await within(table).findByText('Go after it')).toBeVisible();
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(rows[1]).toBe('In the group');
  expect(rows[2]).toMatch(/^Municipality of Clarington.*CLASS.*December\s31,\s2027.*Replacement under way/);
  expect(rows[3]).toBe('Not in the group');
  expect(rows[4]).toMatch(/^Town of Ajax.*Go after it.*on the line/i);
  expect(screen.getByText(/^CLASS: 4 of the 5 municipalities that name their system/)).toBeVisible();
  expect(
    screen.getByText(
      'Of 3 municipalities with a place on the quadrants, 2 would use it and 1 could supply it.',
    ),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: /the benchmark of Recreation$/ })).toHaveAttribute(
    'href',
    '/results/c1/benchmark',
  );
});

it('leads to an opportunity that its reader does not see, and claims nothing of it', async () => {
  renderPage(<EvidenceSection group={group()} />, { mocks: [evidenceOf(), documentsOf()] });
  expect(await screen.findByRole('link', { name: /^Why “Replacement: CLASS”/ })).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});
