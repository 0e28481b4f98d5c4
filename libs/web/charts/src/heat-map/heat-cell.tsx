import { VisuallyHidden } from '@mantine/core';
import { heatVariables } from '../colour/colour-scale.js';
import type { HeatCell as Cell } from './heat-map.model.js';
import styles from './heat-cell.module.css';
import { StateMark } from '../cell-state/state-mark.js';

export interface HeatCellProps {
  cell: Cell;
  line: number;
  column: number;
  reachable: boolean;
  /** First column of a group of municipalities. */
  opensGroup?: boolean;
  mean?: boolean;
  onOpen?: () => void;
}

/** One figure with its colour, or the mark of its state with the words for a screen reader. */
export function HeatCell({ cell, line, column, reachable, opensGroup, mean, onOpen }: HeatCellProps) {
  const value = cell.kind === 'value';
  return (
    <td
      role="gridcell"
      className={styles.cell}
      data-line={line}
      data-column={column}
      data-group-start={opensGroup || undefined}
      data-mean={mean || undefined}
      data-state={value ? undefined : cell.state}
      data-opens={onOpen ? true : undefined}
      style={value ? ink(cell.value) : undefined}
      title={value ? undefined : words(cell)}
      tabIndex={reachable ? 0 : -1}
      onClick={onOpen}
      onKeyDown={onOpen && ((event) => event.key === 'Enter' && onOpen())}
    >
      {value ? (
        cell.text
      ) : (
        <>
          <StateMark state={cell.state} />
          <VisuallyHidden>{words(cell)}</VisuallyHidden>
        </>
      )}
    </td>
  );
}

function ink(value: number) {
  const { background, ink: color } = heatVariables(value);
  return { background, color };
}

function words(cell: Extract<Cell, { kind: 'state' }>): string {
  return cell.reason ? `${cell.text}: ${cell.reason}` : cell.text;
}
