import { describe, expect, it } from '@jest/globals';
import { CAMPAIGN_STATUSES } from './campaign-status.js';
import { isReleaseUnderWay, RELEASE_STATUSES, releaseHold } from './release-status.js';

describe('a campaign’s content', () => {
  it.each(['DRAFT', 'OPEN', 'CLOSED'] as const)('may change while it is %s, without a release', (status) => {
    expect(releaseHold(status, null)).toBeNull();
  });

  it('may change again after a release that failed', () => {
    expect(releaseHold('CLOSED', 'FAILED')).toBeNull();
  });

  it.each(['REQUESTED', 'COMPUTING'] as const)('stays while its release is %s', (release) => {
    expect(releaseHold('CLOSED', release)).toBe('RELEASE_UNDER_WAY');
  });

  it('stays once its release is published, whichever of the two is read first', () => {
    for (const campaign of CAMPAIGN_STATUSES) expect(releaseHold(campaign, 'PUBLISHED')).toBe('RELEASED');
    for (const release of RELEASE_STATUSES) expect(releaseHold('RELEASED', release)).toBe('RELEASED');
  });
});

it('a release is under way until it has ended', () => {
  expect(RELEASE_STATUSES.filter(isReleaseUnderWay)).toEqual(['REQUESTED', 'COMPUTING']);
});
