import { describe, expect, it } from '@jest/globals';
import { parseSystemCell, parseSystemRow } from './durham-2017.js';
import { durham } from './facts.js';

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
        replacement: { status: 'REPLACING', from: null, to: null },
        plannedReplacement: 'Replacement by ActiveNet (C) in progress',
      },
    ],
    [
      'OLI, custom built (OP), replacement in progress',
      {
        product: 'OLI, custom built',
        hosting: 'ON_PREMISE',
        replacement: { status: 'REPLACING', from: null, to: null },
        plannedReplacement: 'Replacement in progress',
      },
    ],
    [
      'Versatile (OP), strategy in progress',
      { product: 'Versatile', replacement: null, plannedReplacement: 'Strategy in progress' },
    ],
  ])('%s', (cell, expected) => {
    expect(parseSystemCell(cell)).toMatchObject(expected);
  });

  it('knows when support of CLASS ended', () => {
    expect(parseSystemCell('CLASS (OP)').supportEnds).toBe('2017-12-31');
  });

  it('knows of Exchange 2010 the year alone', () => {
    expect(parseSystemCell('Microsoft Exchange 2010 (OP)').supportEnds).toBe('2020');
  });
});

describe('a row of the published systems table', () => {
  const statuses = (about: string) => {
    const row = durham.majorBusinessSystems.find((system) => system.function === about);
    const systems = parseSystemRow(row?.cells ?? {});
    return [...systems].map(([name, { product, replacement }]) => [
      name,
      product,
      replacement?.status ?? null,
    ]);
  };

  it('says of CLASS who runs it, who is replacing it, and who has what takes its place', () => {
    expect(statuses('Recreation management')).toEqual([
      ['Caledon', 'CLASS', null],
      ['Clarington', 'CLASS', 'REPLACING'],
      ['Ajax', 'CLASS', null],
      ['Whitby', 'ActiveNet', 'DONE'],
      ['Oshawa', 'CLASS', 'REPLACING'],
    ]);
  });

  it('says nothing of replacements where it names none, nor of who runs nothing', () => {
    expect(statuses('Purchasing')).toEqual([
      ['Ajax', 'JD Edwards', null],
      ['Oshawa', 'PeopleSoft', null],
    ]);
    expect(statuses('Document management').map(([, , status]) => status)).toEqual([
      'REPLACING',
      null,
      null,
      null,
      null,
    ]);
  });
});
