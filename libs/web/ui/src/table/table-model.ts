import type { ReactNode } from 'react';
import { isVisible, type Column, type VisibleColumn } from './column.js';
import { byFigure, byWord, type Sorting } from './sorting.js';

export interface RowGroup<Row> {
  readonly key: string;
  /** Stands over the rows as a line of its own; without it the rows follow on. */
  readonly heading?: ReactNode;
  readonly rows: readonly Row[];
}

/** A table as data: what the page shows and what files hold come from the same object. */
export interface TableModel<Row> {
  /** Names the table, and heads its files. */
  readonly caption: string;
  /** The first names the row. */
  readonly columns: readonly Column<Row>[];
  /** In the order shown. */
  readonly groups: readonly RowGroup<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly sorting: Sorting | null;
  /** Called with the column whose heading was pressed; absent where the order cannot be changed. */
  readonly onSort?: (by: string) => void;
}

/** Whether rows can be put in order by this column. */
export function isSortable<Row>(column: Column<Row>): column is VisibleColumn<Row> {
  if (!isVisible(column) || column.sortable === false) return false;
  return column.kind !== 'custom' || column.sortBy !== undefined;
}

function keyOf<Row>(column: VisibleColumn<Row>, row: Row): string | number | null {
  if (column.withheld?.(row)) return null;
  switch (column.kind) {
    case 'mark':
      return column.rank ? column.rank(row) : column.value(row);
    case 'custom':
      return column.sortBy?.(row) ?? null;
    default:
      return column.value(row);
  }
}

/**
 * The rows in the order of one column; what is missing or withheld comes last whichever way one sorts, and rows that
 * stand alike keep the order in which they were given.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  column: VisibleColumn<Row>,
  descending: boolean,
): readonly Row[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(column, row) }));
  return keyed
    .sort(({ key: a }, { key: b }) =>
      typeof a === 'string' || typeof b === 'string'
        ? byWord(a === null ? null : String(a), b === null ? null : String(b), descending)
        : byFigure(a, b, descending),
    )
    .map(({ row }) => row);
}

/** The order after a heading was pressed: the other way round, or by a new column, figures from the highest. */
export function pressed<Row>(columns: readonly Column<Row>[], sorting: Sorting | null, by: string): Sorting {
  if (sorting?.by === by) return { by, descending: !sorting.descending };
  return { by, descending: columns.find(({ id }) => id === by)?.kind === 'number' };
}
