import { memo } from 'react';
import { HeatCell } from './heat-cell.js';
import type { HeatCell as Cell, HeatLine, HeatMapPicture } from './heat-map.model.js';
import styles from './heat-map.module.css';

export interface HeatRowProps {
  row: HeatLine;
  line: number;
  columns: readonly HeatLine[];
  /** Ids of the columns that open a group. */
  groupStarts: ReadonlySet<string>;
  cell: HeatMapPicture['cell'];
  mean: Cell;
  /** The one column that the Tab key reaches, if it is in this row. */
  reachable: number | null;
  onOpen?: (cell: { rowId: string; columnId: string }) => void;
}

/** One service across the municipalities. Drawn again only when its own figures or its place change. */
export const HeatRow = memo(function HeatRow(props: HeatRowProps) {
  const { row, line, columns, groupStarts, cell, mean, reachable, onOpen } = props;
  return (
    <tr>
      <th scope="row" className={styles.rowHead} data-line={line} data-column={0} title={row.label}>
        <span>{row.label}</span>
      </th>
      {columns.map(({ id }, index) => (
        <HeatCell
          key={id}
          cell={cell(row.id, id)}
          line={line}
          column={index + 1}
          reachable={reachable === index + 1}
          opensGroup={groupStarts.has(id)}
          onOpen={onOpen && (() => onOpen({ rowId: row.id, columnId: id }))}
        />
      ))}
      <HeatCell
        cell={mean}
        line={line}
        column={columns.length + 1}
        reachable={reachable === columns.length + 1}
        mean
      />
    </tr>
  );
});
