import { describe, expect, it } from '@jest/globals';
import { campaign } from '../fixtures/opportunity.fixture.js';
import { lookedAtCampaign } from './looked-at-campaign.js';

const open = campaign({ id: 'open', year: 2026, status: 'OPEN', release: null, releasedAt: null });
const older = campaign({ id: 'older', year: 2013 });
const newer = campaign({ id: 'newer', year: 2015 });
const madeAgain = campaign({
  id: 'again',
  year: 2020,
  release: { __typename: 'Release', id: 'r', status: 'COMPUTING', publishedAt: null },
});

describe('the campaign whose opportunities are shown', () => {
  it('is the one looked at, where it has results', () => {
    expect(lookedAtCampaign(older, [newer, older])?.id).toBe('older');
  });

  it('is else the newest that has', () => {
    expect(lookedAtCampaign(open, [open, older, madeAgain, newer])?.id).toBe('newer');
    expect(lookedAtCampaign(madeAgain, [madeAgain, older])?.id).toBe('older');
    expect(lookedAtCampaign(null, [older])?.id).toBe('older');
  });

  it('is none where none has', () => {
    expect(lookedAtCampaign(open, [open, madeAgain])).toBeNull();
    expect(lookedAtCampaign(null, [])).toBeNull();
  });
});
