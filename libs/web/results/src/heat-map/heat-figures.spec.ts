import { type HeatMapPicture } from '@commonworks/web-charts';
import { toFileTable } from '@commonworks/web-ui';
import { describe, expect, it } from '@jest/globals';
import { heatmap } from '../fixtures/heat-map.fixture.js';
import {
  commonLevels,
  extremes,
  figureFinder,
  heatCell,
  levelOf,
  meanCell,
  municipalityLines,
  readRowOrder,
  scoreWord,
  serviceLines,
  statesAmong,
  writeRowOrder,
} from './heat-figures.js';
import { heatMapColumns, heatMapGroups } from './heat-map-columns.js';

const words = {
  score: (value: number) => String(Math.round(value)),
  state: (state: string) => state.toLowerCase(),
  notShown: 'not shown',
  withheld: 'Withheld',
  noAnswers: 'no answers',
  namedOnly: (score: string) => `${score}*`,
  level: ({ level, label }: { level: number; label: string }, levels: number) =>
    `${level} of ${levels}, ${label}`,
};
const lineWords = { type: String, own: 'yours', residents: (count: number) => `${count} people` };
const find = figureFinder(heatmap.cells);
const picture: HeatMapPicture = {
  rows: serviceLines(heatmap.services, String),
  columns: municipalityLines(heatmap.municipalities, 'name', lineWords),
  cell: (row, column) => heatCell(find(row, column), heatmap.services[0].levels, words),
  rowMeans: Object.fromEntries(heatmap.services.map((service) => [service.id, meanCell(service, words)])),
  columnMeans: Object.fromEntries(
    heatmap.municipalities.map(({ id, mean }) => [
      id,
      meanCell({ mean, namedOnly: false, withheld: null }, words),
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
  it('is a figure with the words of its level, a state that is not zero, or the mark of what is not shown', () => {
    expect(picture.cell('parks', 'm1')).toEqual({
      kind: 'value',
      value: 75,
      text: '75',
      words: '4 of 5, Well',
    });
    expect(picture.cell('fire', 'm1')).toEqual({ kind: 'state', state: 'DECLINED', text: 'declined' });
    expect(picture.cell('parks', 'm3')).toEqual({ kind: 'state', state: 'NOT_SHOWN', text: 'not shown' });
  });

  it('has no words of a level where the mean of several answers is none', () => {
    const figure = { serviceId: 's', municipalityId: 'm', score: 62.5, state: 'ANSWERED' as const };
    expect(heatCell(figure, heatmap.services[0].levels, words)).not.toHaveProperty('words');
    expect(heatCell({ ...figure, score: 75 }, [], words)).not.toHaveProperty('words');
    expect(levelOf(100 / 3, [{ level: 2, label: 'Low', score: 33.333_333_333_3 }])?.label).toBe('Low');
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
    municipalityLines(heatmap.municipalities, order, lineWords).map(({ id, group }) =>
      `${id} ${group}`.trim(),
    );

  it('of the rows is from what the public meets down to what carries it', () => {
    expect(picture.rows.map(({ id }) => id)).toEqual(['fire', 'parks', 'servers']);
  });

  it('of the columns is by type, name, population or mean, both ways, those without the figure last', () => {
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
    expect(columns('-population')).toEqual(['m2', 'm1', 'm3']);
    expect(columns('population')).toEqual(['m1', 'm2', 'm3']);
    expect(picture.columns.map(({ note }) => note)).toEqual(['12000 people', '900 people', undefined]);
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
        'not shown',
        'Withheld: it would give away an answer.',
      ],
      ['Parks', 'MAJOR_BUSINESS_SYSTEMS', 63.3, 20, 50, 75, 'not shown', null],
      ['Servers', 'INFRASTRUCTURE', 30, 20, 'not shown', 25, 'not shown', null],
      ['Mean', null, null, null, 75, 50, 'no answers', null],
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
    const silent = { mean: null, namedOnly: false, withheld: null };
    expect(meanCell(silent, words)).toEqual({ kind: 'state', state: 'NO_ANSWERS', text: 'no answers' });
  });
});

describe('the legend', () => {
  it('explains each state that occurs, once, and none that does not', () => {
    const { cell, rowMeans } = picture;
    const cells = [cell('parks', 'm1'), cell('fire', 'm1'), cell('parks', 'm3'), cell('fire', 'm3')];
    expect(statesAmong([...cells, ...Object.values(rowMeans)])).toEqual([
      { state: 'DECLINED', text: 'declined' },
      { state: 'NOT_SHOWN', text: 'not shown' },
      { state: 'WITHHELD', text: 'Withheld' },
    ]);
  });

  it('names the levels where all services have the same', () => {
    const [servers, fire] = heatmap.services;
    expect(commonLevels(heatmap.services).map(({ label }) => label)).toContain('Well');
    expect(commonLevels([servers, { ...fire, levels: fire.levels.slice(1) }])).toEqual([]);
    const renamed = fire.levels.map((level) => ({ ...level, label: `${level.label}!` }));
    expect(commonLevels([servers, { ...fire, levels: renamed }])).toEqual([]);
    expect(commonLevels([])).toEqual([]);
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
