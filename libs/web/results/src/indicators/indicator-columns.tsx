import { rounded, type Column, type FileColumn } from '@commonworks/web-ui';
import { type ReactNode } from 'react';
import { figuresOf, highestFirst } from './indicator-figures.js';
import {
  valueFinder,
  type Indicator,
  type IndicatorMunicipality,
  type IndicatorTable,
} from './indicator-table.js';
import { meanDigits } from './indicator-words.js';
import { rankAmong, type Rank } from './rank-among.js';

type Heading = 'indicator' | 'unit' | 'mean' | 'n' | 'fromMean' | 'rank' | 'formula' | 'remark';

export interface IndicatorWords {
  heading: (name: Heading) => string;
  withheld: string;
  namedOnly: string;
  formula: (indicator: Indicator) => string | null;
  residents: (population: number) => string;
  rank: (rank: Rank) => string;
}

export interface IndicatorCells {
  indicator: (indicator: Indicator) => ReactNode;
  mean: (indicator: Indicator) => ReactNode;
}

/** Decimals of an indicator in files. */
const fileDigits = ({ decimals }: Indicator) => Math.max(decimals, 2);

/** The indicator, the group's mean, then the municipalities in their order; files say unit, count and formula too. */
export function indicatorColumns(
  table: IndicatorTable,
  municipalities: readonly IndicatorMunicipality[],
  words: IndicatorWords,
  { own, ownId, cells }: { own: ReadonlySet<string>; ownId: string | null; cells: IndicatorCells },
): Column<Indicator>[] {
  const find = valueFinder(table);
  const file = (id: Heading, value: FileColumn<Indicator>['value']): FileColumn<Indicator> => ({
    id,
    heading: words.heading(id),
    value,
  });
  return [
    {
      kind: 'text',
      id: 'indicator',
      heading: words.heading('indicator'),
      value: ({ text }) => text,
      cell: cells.indicator,
      files: [file('indicator', ({ text }) => text), file('unit', ({ unit }) => unit)],
    },
    {
      kind: 'number',
      id: 'mean',
      heading: words.heading('mean'),
      card: 'line',
      value: ({ mean }) => mean,
      withheld: ({ withheld }) => withheld,
      cell: cells.mean,
      files: [
        file('mean', (indicator) =>
          indicator.withheld ? words.withheld : rounded(indicator.mean, fileDigits(indicator)),
        ),
        file('n', ({ withheld, n }) => (withheld ? words.withheld : n)),
      ],
    },
    ...(ownId === null ? [] : standingColumns(table, ownId, words)),
    ...municipalities.map(({ id, name, population }): Column<Indicator> => ({
      kind: 'number',
      id,
      heading: name,
      note: population === null ? undefined : words.residents(population),
      own: own.has(id),
      value: ({ questionId }) => find(questionId, id),
      digits: ({ decimals }) => decimals,
    })),
    { ...file('formula', words.formula), kind: 'file' },
    {
      ...file('remark', ({ withheld, namedOnly }) => withheld?.text ?? (namedOnly ? words.namedOnly : null)),
      kind: 'file',
    },
  ];
}

/** How the reader's own municipality stands, of the figures that it shares by name. */
function standingColumns(
  table: IndicatorTable,
  ownId: string,
  words: Pick<IndicatorWords, 'heading' | 'rank'>,
): Column<Indicator>[] {
  const find = valueFinder(table);
  const rankOf = (indicator: Indicator): Rank | null => {
    const own = find(indicator.questionId, ownId);
    if (own === null) return null;
    const named = figuresOf(indicator, table).named.map(({ value }) => value);
    return rankAmong(own, named, highestFirst(indicator));
  };
  return [
    {
      kind: 'number',
      id: 'fromMean',
      heading: words.heading('fromMean'),
      value: ({ questionId, mean }) => {
        const own = find(questionId, ownId);
        return own === null || mean === null ? null : own - mean;
      },
      digits: meanDigits,
      difference: true,
      withheld: ({ withheld }) => withheld,
    },
    {
      kind: 'text',
      id: 'rank',
      heading: words.heading('rank'),
      card: 'labelled',
      sortable: false,
      value: (indicator) => {
        const rank = rankOf(indicator);
        return rank && words.rank(rank);
      },
    },
  ];
}
