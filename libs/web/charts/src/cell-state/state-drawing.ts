import type { Place } from '../geometry/geometry.js';
import type { PathMark } from '../picture/picture.js';

/**
 * Why a cell has no value: three ways of answering without one; an answer that was not given or is not shared, which of
 * the two may not be told; a group in which nobody answered; and the figure that may not be shown.
 */
export type CellState = 'UNKNOWN' | 'NOT_APPLICABLE' | 'DECLINED' | 'NOT_SHOWN' | 'NO_ANSWERS' | 'WITHHELD';

/** Side of the square that a drawing stands in. */
export const STATE_SIZE = 16;

const drawings: Readonly<Record<CellState, string>> = {
  UNKNOWN: 'M5.3 5.6a2.7 2.7 0 1 1 4.3 2.2c-1 .7-1.6 1.2-1.6 2.3M8 12.6v.2',
  NOT_APPLICABLE: 'M4.5 8h7',
  DECLINED: 'M8 2.8a5.2 5.2 0 1 1 0 10.4a5.2 5.2 0 1 1 0-10.4M4.4 4.4l7.2 7.2',
  NOT_SHOWN: 'M8 7.9v.2',
  NO_ANSWERS: 'M5 5l6 6M11 5l-6 6',
  WITHHELD: 'M4 7.5h8v5.5h-8zM5.6 7.5v-2a2.4 2.4 0 0 1 4.8 0v2',
};

/** ? unknown, – not applicable, ⃠ declined, · not shown, × no answers, a lock for withheld. `at` is its upper left corner. */
export function stateMarks(state: CellState, at: Place): PathMark[] {
  return [
    {
      kind: 'path',
      d: drawings[state],
      extent: { x: 0, y: 0, width: STATE_SIZE, height: STATE_SIZE },
      at,
      stroke: 'ink-muted',
      strokeWidth: state === 'NOT_SHOWN' ? 2.4 : 1.4,
      round: true,
    },
  ];
}
