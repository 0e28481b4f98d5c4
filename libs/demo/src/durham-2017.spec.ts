import { describe, expect, it } from '@jest/globals';
import { parseSystemCell } from './durham-2017.js';

describe('a cell of the published systems table', () => {
  it.each([
    ['MS Dynamics GP (OP)', { product: 'MS Dynamics GP', hosting: 'ON_PREMISE', plannedReplacement: null }],
    ['ActiveNet (C)', { product: 'ActiveNet', hosting: 'CLOUD_OR_HOSTED', plannedReplacement: null }],
    ['Cartegraph IssueTraq', { product: 'Cartegraph IssueTraq', hosting: null, plannedReplacement: null }],
    [
      'CLASS (OP), replacement by ActiveNet (C) in progress',
      {
        product: 'CLASS',
        hosting: 'ON_PREMISE',
        plannedReplacement: 'Replacement by ActiveNet (C) in progress',
      },
    ],
    [
      'OLI, custom built (OP), replacement in progress',
      { product: 'OLI, custom built', hosting: 'ON_PREMISE', plannedReplacement: 'Replacement in progress' },
    ],
  ])('%s', (cell, expected) => {
    expect(parseSystemCell(cell)).toMatchObject(expected);
  });

  it('knows when support of CLASS ended', () => {
    expect(parseSystemCell('CLASS (OP)').supportEnds).toBe('2017-12-31');
  });
});
