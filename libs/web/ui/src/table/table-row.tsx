import { memo, type ReactNode } from 'react';
import { type VisibleColumn } from './column.js';
import classes from './data-table.module.css';
import { TableCell } from './table-cell.js';
import { type RowGroup } from './table-model.js';

/** What stands in a row in place of its cells from one column on, such as why all its figures are withheld. */
export interface RowSpan {
  readonly from: string;
  readonly content: ReactNode;
}

interface TableRowProps<Row> {
  row: Row;
  columns: readonly VisibleColumn<Row>[];
  span: RowSpan | null;
  /** Among all lines, headings of groups included. */
  index: number;
  /** Among all rows, from 1, the headings counted; told where not all rows are there. */
  rowIndex: number | undefined;
  active: boolean;
  cards: boolean;
  measure: ((element: HTMLElement | null) => void) | undefined;
}

function Row<Row>({ row, columns, span, index, rowIndex, active, cards, measure }: TableRowProps<Row>) {
  const end = span ? columns.findIndex(({ id }) => id === span.from) : columns.length;
  return (
    <tr
      ref={measure}
      role="row"
      className={classes.row}
      data-index={index}
      aria-rowindex={rowIndex}
      tabIndex={active ? 0 : -1}
    >
      {columns.slice(0, end).map((column, at) => (
        <TableCell key={column.id} column={column} row={row} first={at === 0} cards={cards} />
      ))}
      {span && (
        <td
          role="cell"
          className={classes.span}
          colSpan={columns.length - end}
          aria-colspan={columns.length - end}
          data-card="block"
        >
          {span.content}
        </td>
      )}
    </tr>
  );
}

export const TableRow = memo(Row) as typeof Row;

interface GroupHeadingProps<Row> {
  group: RowGroup<Row>;
  columns: number;
  index: number;
  measure: ((element: HTMLElement | null) => void) | undefined;
}

export function GroupHeading<Row>({ group, columns, index, measure }: GroupHeadingProps<Row>) {
  return (
    <tr ref={measure} role="row" className={classes.group} data-index={index}>
      <th role="rowheader" scope="rowgroup" colSpan={columns} aria-colspan={columns}>
        <span className={classes.groupWords}>{group.heading}</span>
      </th>
    </tr>
  );
}

/** Holds the place of rows that are out of view. */
export function Gap({ height }: { height: number }) {
  return (
    <tr aria-hidden="true" className={classes.gap}>
      <td style={{ height }} />
    </tr>
  );
}
