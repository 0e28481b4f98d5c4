import { UnstyledButton } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import classes from './data-table.module.css';
import { type Sorting } from './sorting.js';

export interface TableColumn<Row> {
  key: string;
  label: string;
  /** A second line under the label. */
  note?: string;
  /** Figures stand at the end of their column, so that digits align. */
  figures?: boolean;
  /** Set apart from the others, such as one's own municipality. */
  own?: boolean;
  sortable?: boolean;
  cell: (row: Row) => ReactNode;
}

export interface TableGroup<Row> {
  key: string;
  /** Stands over the rows as a line of its own; without it the rows follow on. */
  heading?: ReactNode;
  rows: readonly Row[];
}

export interface DataTableProps<Row> {
  /** Names the table and the region that scrolls it. */
  caption: string;
  /** The first names the row and stays in place when the others scroll. */
  columns: readonly TableColumn<Row>[];
  groups: readonly TableGroup<Row>[];
  rowKey: (row: Row) => string;
  sorting?: Sorting | null;
  /** Called with the column whose heading was pressed. */
  onSort?: (by: string) => void;
}

/** A table that scrolls in a box of its own: headings and first column stay, and the keyboard can scroll it. */
export function DataTable<Row>({
  caption,
  columns,
  groups,
  rowKey,
  sorting = null,
  onSort,
}: DataTableProps<Row>) {
  return (
    <div className={classes.box} role="region" aria-label={caption} tabIndex={0}>
      <table className={classes.table}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.key} column={column} {...{ sorting, onSort }} />
            ))}
          </tr>
        </thead>
        {groups.map(({ key, heading, rows }) => (
          <tbody key={key}>
            {heading !== undefined && (
              <tr className={classes.group}>
                <th scope="rowgroup" colSpan={columns.length}>
                  <span className={classes.groupWords}>{heading}</span>
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map(({ key: name, figures, own, cell }, index) => (
                  <Fragment key={name}>
                    {index === 0 ? (
                      <th scope="row">{cell(row)}</th>
                    ) : (
                      <td data-figures={figures || undefined} data-own={own || undefined}>
                        {cell(row)}
                      </td>
                    )}
                  </Fragment>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface HeadingProps<Row> {
  column: TableColumn<Row>;
  sorting: Sorting | null;
  onSort?: (by: string) => void;
}

function Heading<Row>({ column, sorting, onSort }: HeadingProps<Row>) {
  const { key, label, note, figures, own, sortable } = column;
  const direction = sorting?.by === key ? (sorting.descending ? 'descending' : 'ascending') : undefined;
  const words = (
    <>
      <span className={classes.label}>
        {label}
        {direction && <SortArrow direction={direction} />}
      </span>
      {note && <span className={classes.note}>{note}</span>}
    </>
  );
  return (
    <th
      scope="col"
      data-figures={figures || undefined}
      data-own={own || undefined}
      aria-sort={sortable ? (direction ?? 'none') : undefined}
    >
      {sortable && onSort ? (
        <UnstyledButton className={classes.sort} onClick={() => onSort(key)}>
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
