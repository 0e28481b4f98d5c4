import { useSearchParams } from 'react-router';
import { readSorting, writeSorting, type Sorting } from './sorting.js';
import { isSortable, pressed, sortRows, type RowGroup, type TableModel } from './table-model.js';

interface TableOptions<Row> extends Pick<TableModel<Row>, 'caption' | 'columns' | 'rowKey'> {
  readonly rows: readonly Row[];
  /** The order until the reader asks for another; the rows as given where none. */
  readonly fallback?: Sorting;
  /** Under which the address keeps the order; another name for a second table of the same page. */
  readonly param?: string;
}

/** A table whose rows are all here: it is sorted in the browser, and its order lives in the address. */
export function useTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  fallback,
  param = 'sort',
}: TableOptions<Row>): TableModel<Row> {
  const [address, setAddress] = useSearchParams();
  const sortable = columns.filter((column) => isSortable(column));
  const asked = readSorting(
    address.get(param),
    sortable.map(({ id }) => id),
  );
  const sorting = asked ?? fallback ?? null;
  const column = sortable.find(({ id }) => id === sorting?.by);
  const groups: RowGroup<Row>[] = [
    { key: 'all', rows: sorting && column ? sortRows(rows, column, sorting.descending) : rows },
  ];
  return {
    caption,
    columns,
    groups,
    rowKey,
    sorting,
    onSort: (by) =>
      setAddress(
        (before) => {
          const after = new URLSearchParams(before);
          after.set(param, writeSorting(pressed(columns, sorting, by)));
          return after;
        },
        { preventScrollReset: true },
      ),
  };
}
