import { describe, expect, it } from '@jest/globals';
import { toFileTable } from '@commonworks/web-ui';
import { indicatorColumns } from './indicator-columns.js';
import { orderMunicipalities, readOrder, type Indicator, type IndicatorTable } from './indicator-table.js';

const indicator = (change: Partial<Indicator>): Indicator => ({
  questionId: 'ratio',
  code: 'derived.ratio',
  text: 'IT staff per resident',
  unit: 'people',
  decimals: 3,
  derived: true,
  higherIsBetter: true,
  formula: 'it_staff / population',
  mean: 0.123456,
  n: 5,
  namedOnly: false,
  withheld: null,
  ...change,
});
const municipality = (id: string, population: number | null) => ({ id, name: id, population });
const value = (questionId: string, municipalityId: string, figure: number | null) => ({
  questionId,
  municipalityId,
  value: figure,
});
const table: IndicatorTable = {
  synthetic: false,
  releasedAt: '2017-07-01T00:00:00Z',
  indicators: [indicator({})],
  municipalities: [municipality('Alder', 900), municipality('Birch', null), municipality('Cedar', 5000)],
  values: [value('ratio', 'Alder', 2), value('ratio', 'Cedar', null), value('ratio', 'Birch', 7)],
};

describe('the municipalities', () => {
  const order = (text: string | null) =>
    orderMunicipalities(table, readOrder(text, table.indicators)).map(({ name }) => name);

  it('stand by name, population or an indicator, those without the figure last', () => {
    expect(order(null)).toEqual(['Alder', 'Birch', 'Cedar']);
    expect(order('-name')).toEqual(['Cedar', 'Birch', 'Alder']);
    expect(order('-population')).toEqual(['Cedar', 'Alder', 'Birch']);
    expect(order('population')).toEqual(['Alder', 'Cedar', 'Birch']);
    expect(order('-ratio')).toEqual(['Birch', 'Alder', 'Cedar']);
    expect(order('ratio')).toEqual(['Alder', 'Birch', 'Cedar']);
    expect(order('unheard-of')).toEqual(['Alder', 'Birch', 'Cedar']);
  });
});

describe('the exported indicators', () => {
  const rowsOf = (
    shown: IndicatorTable,
    municipalities = shown.municipalities,
    ownId: string | null = null,
  ) => {
    const columns = indicatorColumns(
      shown,
      municipalities,
      {
        heading: (name) => name,
        withheld: 'Withheld',
        namedOnly: 'named only',
        formula: ({ formula }) => formula,
        residents: String,
        rank: ({ place, of }) => `${place}/${of}`,
      },
      { own: new Set(), ownId, cells: { indicator: () => null, mean: () => null } },
    );
    const groups = [{ key: 'all', rows: shown.indicators }];
    return toFileTable({ caption: '', columns, groups }, { source: null, withheld: 'Withheld' }).rows;
  };

  it('hold the group’s mean and the figures of each municipality', () => {
    expect(rowsOf(table)).toEqual([
      ['IT staff per resident', 'people', 0.123, 5, 2, 7, null, 'it_staff / population', null],
    ]);
  });

  it('say that a mean is withheld and why', () => {
    const withheld = { reason: 'PROTECTED' as const, text: 'Withheld: one large amount.' };
    const hidden = { ...table, indicators: [indicator({ mean: null, n: null, withheld })] };
    expect(rowsOf(hidden, [])[0].slice(2)).toEqual([
      'Withheld',
      'Withheld',
      'it_staff / population',
      'Withheld: one large amount.',
    ]);
  });

  it('say how far one’s own is from the mean, and its rank, where either may be told', () => {
    const six = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => municipality(id, 1));
    const values = six.map(({ id }, index) => value('ratio', id, index));
    const shared = { ...table, municipalities: six, values, indicators: [indicator({ mean: 2 })] };
    expect(rowsOf(shared, [], 'E')[0].slice(2, 6)).toEqual([2, 5, 2, '2/6']);
    expect(rowsOf(shared, [], 'elsewhere')[0].slice(2, 6)).toEqual([2, 5, null, null]);
    expect(rowsOf(table, [], 'Alder')[0].slice(4, 6)).toEqual([1.877, null]);
    const withheld = { reason: 'PROTECTED' as const, text: 'Withheld.' };
    const hidden = { ...shared, indicators: [indicator({ mean: null, n: null, withheld })] };
    expect(rowsOf(hidden, [], 'E')[0].slice(2, 6)).toEqual(['Withheld', 'Withheld', 'Withheld', '2/6']);
  });

  it('say that a mean is of the named alone', () => {
    const named = { ...table, indicators: [indicator({ namedOnly: true })] };
    expect(rowsOf(named)[0].at(-1)).toBe('named only');
  });
});
