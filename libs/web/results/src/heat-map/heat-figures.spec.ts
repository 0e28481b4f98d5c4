import { type HeatMapPicture } from '@commonworks/web-charts';
import { toFileTable } from '@commonworks/web-ui';
import { describe, expect, it } from '@jest/globals';
import { heatmap } from '../fixtures/heat-map.fixture.js';
import {
  extremes,
  figureFinder,
  heatCell,
  meanCell,
  municipalityLines,
  readRowOrder,
  scoreWord,
  serviceLines,
  writeRowOrder,
} from './heat-figures.js';
import { heatMapColumns, heatMapGroups } from './heat-map-columns.js';

const words = {
  score: (value: number) => String(Math.round(value)),
  state: (state: string) => state.toLowerCase(),
  nothing: 'nothing',
  withheld: 'Withheld',
  noAnswers: 'no answers',
  namedOnly: (score: string) => `${score}*`,
};
const find = figureFinder(heatmap.cells);
const picture: HeatMapPicture = {
  rows: serviceLines(heatmap.services, String),
  columns: municipalityLines(heatmap.municipalities, 'name', { type: String, own: 'yours' }),
  cell: (row, column) => heatCell(find(row, column), words),
  rowMeans: Object.fromEntries(heatmap.services.map((service) => [service.id, meanCell(service, words)])),
  columnMeans: Object.fromEntries(
    heatmap.municipalities.map(({ id, mean }) => [
      id,
      meanCell({ mean, n: null, namedOnly: false, withheld: null }, words),
    ]),
  ),
  legend: { title: '', low: '', high: '' },
  labels: { title: 'Enablement', rows: 'Service', mean: 'Mean' },
};

const exported = (shown: HeatMapPicture, services = heatmap.services) => {
  const columns = heatMapColumns(
    shown,
    services,
    { service: 'Service', layer: 'Layer', mean: 'Mean', n: 'n', remark: 'Remark', namedOnly: 'named only' },
    { figure: () => null, mean: () => null },
  );
  const groups = heatMapGroups(shown);
  return toFileTable({ caption: '', columns, groups }, { source: null, withheld: 'Withheld' });
};

describe('a cell', () => {
  it('is a figure, a state that is not zero, or nothing at all', () => {
    expect(picture.cell('parks', 'm1')).toEqual({ kind: 'value', value: 75, text: '75' });
    expect(picture.cell('fire', 'm1')).toEqual({ kind: 'state', state: 'DECLINED', text: 'declined' });
    expect(picture.cell('parks', 'm3')).toEqual({ kind: 'state', state: 'EMPTY', text: 'nothing' });
  });

  it('of a mean that is withheld gives the server’s reason', () => {
    expect(picture.rowMeans['fire']).toEqual({
      kind: 'state',
      state: 'WITHHELD',
      text: 'Withheld',
      reason: 'Withheld: it would give away an answer.',
    });
  });
});

describe('the order', () => {
  const columns = (order: Parameters<typeof municipalityLines>[1]) =>
    municipalityLines(heatmap.municipalities, order, { type: String, own: 'yours' }).map(({ id, group }) =>
      `${id} ${group}`.trim(),
    );

  it('of the rows is from what the public meets down to what carries it', () => {
    expect(picture.rows.map(({ id }) => id)).toEqual(['fire', 'parks', 'servers']);
  });

  it('of the columns is by type, name, or mean, both ways', () => {
    expect(picture.columns.map(({ mark }) => mark)).toEqual(
      heatmap.municipalities
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .map(({ own }) => (own ? 'yours' : undefined)),
    );
    expect(columns('type')).toEqual(['m2 CITY', 'm1 TOWN', 'm3 TOWN']);
    expect(columns('-type')).toEqual(['m1 TOWN', 'm3 TOWN', 'm2 CITY']);
    expect(columns('name')).toEqual(['m2', 'm1', 'm3']);
    expect(columns('-name')).toEqual(['m3', 'm1', 'm2']);
    expect(columns('-mean')).toEqual(['m2', 'm1', 'm3']);
    expect(columns('mean')).toEqual(['m1', 'm2', 'm3']);
  });

  it('of the rows comes back from the address', () => {
    const known = new Set(['m1']);
    for (const text of ['name', '-name', 'mean', '-mean', 'm1', '-m1']) {
      const sort = readRowOrder(text, known);
      expect(sort && writeRowOrder(sort)).toBe(text);
    }
    expect(readRowOrder('m9', known)).toBeNull();
    expect(readRowOrder(null, known)).toBeNull();
  });
});

describe('the exported heat map', () => {
  it('holds what the table shows, in its order', () => {
    const { header, rows } = exported(picture);
    expect(header).toEqual([
      'Service',
      'Layer',
      'Mean',
      'n',
      'City of Birch',
      'Town of Alder',
      'Town of Cedar',
      'Remark',
    ]);
    expect(rows).toEqual([
      [
        'Fire',
        'MAJOR_BUSINESS_SYSTEMS',
        'Withheld',
        null,
        100,
        'declined',
        null,
        'Withheld: it would give away an answer.',
      ],
      ['Parks', 'MAJOR_BUSINESS_SYSTEMS', 63.3, 20, 50, 75, null, null],
      ['Servers', 'INFRASTRUCTURE', 30, 20, null, 25, null, null],
      ['Mean', null, null, null, 75, 50, null, null],
    ]);
  });

  it('follows the sort, those without a figure last', () => {
    const sorted = { ...picture, sort: { by: 'mean', direction: 'descending' } as const };
    expect(exported(sorted).rows.map(([name]) => name)).toEqual(['Parks', 'Fire', 'Servers', 'Mean']);
  });
});

describe('a mean', () => {
  const [servers] = heatmap.services;

  it('is marked where it is of the named alone, and so is its line of the export', () => {
    const named = { ...servers, namedOnly: true };
    expect(meanCell(named, words)).toEqual({ kind: 'value', value: 30, text: '30*' });
    expect(exported(picture, [named]).rows[2].at(-1)).toBe('named only');
  });

  it('is no answers where nobody answered, and not withheld', () => {
    const silent = { mean: null, n: 0, namedOnly: false, withheld: null };
    expect(meanCell(silent, words)).toEqual({ kind: 'state', state: 'EMPTY', text: 'no answers' });
  });
});

describe('the reading', () => {
  it('takes the ends of the means that may be shown', () => {
    const ends = extremes(heatmap.services);
    expect([ends?.highest.name, ends?.lowest.name]).toEqual(['Parks', 'Servers']);
    expect(extremes(heatmap.services.slice(0, 2))).toBeNull();
  });

  it('has a word for every score', () => {
    expect([0, 19.9, 20, 59.9, 80, 100].map(scoreWord)).toEqual([
      'veryLow',
      'veryLow',
      'low',
      'middling',
      'veryHigh',
      'veryHigh',
    ]);
  });
});
