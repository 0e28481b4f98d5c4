import { describe, expect, it } from '@jest/globals';
import { standingOf, type CampaignWorkbook } from './standing.js';

const workbook = (name: string, status: CampaignWorkbook['status'], answered: number): CampaignWorkbook => ({
  id: name,
  status,
  submittedAt: null,
  municipality: { id: name, name, type: 'TOWN' },
  progress: { answered, total: 10 },
});

const all = [
  workbook('C', 'SUBMITTED', 10),
  workbook('A', 'IN_PROGRESS', 0),
  workbook('D', 'IN_REVIEW', 9),
  workbook('B', 'IN_PROGRESS', 0),
];

describe('who is stuck', () => {
  it('counts', () => {
    expect(standingOf(all)).toEqual({ total: 4, submitted: 1, inReview: 1, notBegun: 2 });
  });
});
