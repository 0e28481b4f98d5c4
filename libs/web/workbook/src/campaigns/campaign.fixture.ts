import { consortium } from '../workbook.fixture.js';

const municipalities = ['City of Airdrie', 'City of Brooks', 'Town of Taber'].map((name) => ({
  __typename: 'Municipality',
  id: name,
  name,
}));

/** For specs: a campaign as the server tells of it, but for what is said otherwise. */
export function fakeCampaign(otherwise: Record<string, unknown> = {}) {
  return {
    __typename: 'Campaign',
    id: 'k1',
    version: 1,
    name: 'Round 2026',
    cycle: '2026',
    year: 2026,
    status: 'DRAFT',
    synthetic: false,
    closesOn: null,
    releasedAt: null,
    openedAt: null,
    closedAt: null,
    consortium: { ...consortium, municipalities },
    thresholdKind: 'FIXED',
    thresholdValue: 50,
    lineIsHigh: false,
    templateVersion: {
      __typename: 'TemplateVersion',
      id: 't1',
      templateCode: 'capability',
      name: 'Capability',
      number: 1,
      questionCount: 250,
    },
    release: null,
    ...otherwise,
  };
}
