import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { type VisibleColumn } from './column.js';
import classes from './data-table.module.css';
import { type Sorting } from './sorting.js';
import { isSortable, type TableModel } from './table-model.js';

interface TableHeadProps<Row> extends Pick<TableModel<Row>, 'sorting' | 'onSort'> {
  columns: readonly VisibleColumn<Row>[];
}

/** The headings; one by which the rows can be put in order is a button. */
export function TableHead<Row>({ columns, sorting, onSort }: TableHeadProps<Row>) {
  const sortable = onSort !== undefined && columns.some(isSortable);
  return (
    <thead role="rowgroup" className={classes.head} data-sortable={sortable || undefined}>
      <tr role="row">
        {columns.map((column) => (
          <Heading key={column.id} column={column} sorting={sorting} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
}

interface HeadingProps<Row> {
  column: VisibleColumn<Row>;
  sorting: Sorting | null;
  onSort: ((by: string) => void) | undefined;
}

function Heading<Row>({ column, sorting, onSort }: HeadingProps<Row>) {
  const { id, heading, spoken, note, own, kind } = column;
  const sortable = onSort !== undefined && isSortable(column);
  const direction = sorting?.by === id ? (sorting.descending ? 'descending' : 'ascending') : undefined;
  const words = (
    <>
      <span className={classes.label}>
        {heading === '' ? <VisuallyHidden>{spoken}</VisuallyHidden> : heading}
        {direction && <SortArrow direction={direction} />}
      </span>
      {note && <span className={classes.note}>{note}</span>}
    </>
  );
  return (
    <th
      role="columnheader"
      scope="col"
      data-kind={kind}
      data-column={id}
      data-own={own || undefined}
      data-sortable={sortable || undefined}
      aria-sort={sortable ? (direction ?? 'none') : undefined}
    >
      {sortable ? (
        <UnstyledButton className={classes.sort} onClick={() => onSort(id)}>
          {words}
        </UnstyledButton>
      ) : (
        <span className={classes.plain}>{words}</span>
      )}
    </th>
  );
}

/** Which way a column is sorted; the words are in `aria-sort`. */
export function SortArrow({ direction }: { direction: 'ascending' | 'descending' }) {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" className={classes.arrow}>
      <path d={direction === 'ascending' ? 'M5 2l4 6H1z' : 'M5 8L1 2h8z'} fill="currentColor" />
    </svg>
  );
}
