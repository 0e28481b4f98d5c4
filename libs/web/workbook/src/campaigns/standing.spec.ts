import { describe, expect, it } from '@jest/globals';
import { sorted, standingOf, type CampaignWorkbook } from './standing.js';

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
const names = (workbooks: CampaignWorkbook[]) => workbooks.map(({ id }) => id).join('');

describe('who is stuck', () => {
  it('puts the least answered first, names deciding between equals', () => {
    expect(names(sorted(all, { by: 'progress', descending: false }))).toBe('ABDC');
    expect(names(sorted(all, { by: 'progress', descending: true }))).toBe('CDAB');
  });

  it('sorts by name and by status', () => {
    expect(names(sorted(all, { by: 'municipality', descending: true }))).toBe('DCBA');
    expect(names(sorted(all, { by: 'status', descending: false }))).toBe('ABDC');
  });

  it('counts', () => {
    expect(standingOf(all)).toEqual({ total: 4, submitted: 1, inReview: 1, notBegun: 2 });
  });
});
