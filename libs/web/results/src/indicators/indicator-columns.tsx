import { rounded, type Column, type FileColumn } from '@commonworks/web-ui';
import { type ReactNode } from 'react';
import {
  valueFinder,
  type Indicator,
  type IndicatorMunicipality,
  type IndicatorTable,
} from './indicator-table.js';

export interface IndicatorWords {
  heading: (name: 'indicator' | 'unit' | 'mean' | 'n' | 'formula' | 'remark') => string;
  withheld: string;
  namedOnly: string;
  formula: (indicator: Indicator) => string | null;
  residents: (population: number) => string;
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
  { own, cells }: { own: ReadonlySet<string>; cells: IndicatorCells },
): Column<Indicator>[] {
  const find = valueFinder(table);
  const file = (
    id: 'indicator' | 'unit' | 'mean' | 'n' | 'formula' | 'remark',
    value: FileColumn<Indicator>['value'],
  ): FileColumn<Indicator> => ({
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
