import { describe, expect, it } from '@jest/globals';
import type { HeatCell, HeatSort } from './heat-map.model.js';
import { nextSort, sortedGroups } from './sort-rows.js';

const value = (figure: number): HeatCell => ({ kind: 'value', value: figure, text: String(figure) });
const withheld: HeatCell = { kind: 'state', state: 'WITHHELD', text: 'Withheld' };
const column: Record<string, HeatCell> = {
  a: value(10),
  b: withheld,
  c: value(0),
  d: value(80),
  e: value(10),
};
const picture = {
  rows: ['a', 'b', 'c', 'd', 'e'].map((id) => ({
    id,
    label: id.toUpperCase(),
    group: id === 'd' ? 'second' : 'first',
  })),
  cell: (row: string) => column[row],
  rowMeans: { a: value(1), b: value(2), c: value(3), d: value(4), e: withheld },
};
const order = (sort: HeatSort | null) =>
  sortedGroups({ ...picture, sort }).map(({ lines }) => lines.map(({ id }) => id).join(''));

describe('sortedGroups', () => {
  it('keeps the given order without a sort, and groups whatever the sort', () => {
    expect(order(null)).toEqual(['abce', 'd']);
    expect(order({ by: 'column', columnId: 'x', direction: 'descending' })[1]).toBe('d');
  });

  it('sorts by a column, zero as a figure, rows without one last either way, equals in their order', () => {
    expect(order({ by: 'column', columnId: 'x', direction: 'ascending' })[0]).toBe('caeb');
    expect(order({ by: 'column', columnId: 'x', direction: 'descending' })[0]).toBe('aecb');
  });

  it('sorts by mean and by name', () => {
    expect(order({ by: 'mean', direction: 'descending' })[0]).toBe('cbae');
    expect(order({ by: 'label', direction: 'descending' })[0]).toBe('ecba');
  });
});

describe('nextSort', () => {
  it('turns round the same key and starts another key afresh', () => {
    const byMean = { by: 'mean', direction: 'descending' } as const;
    expect(nextSort(null, byMean)).toEqual(byMean);
    expect(nextSort(byMean, byMean)).toEqual({ by: 'mean', direction: 'ascending' });
    const byLeduc = { by: 'column', columnId: 'leduc', direction: 'descending' } as const;
    expect(nextSort({ ...byLeduc, columnId: 'banff' }, byLeduc)).toEqual(byLeduc);
  });
});
