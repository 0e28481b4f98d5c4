import type { Place } from '../geometry/geometry.js';
import type { PathMark } from '../picture/picture.js';

/** Why a cell has no value: four ways of not answering, and the figure that may not be shown. */
export type CellState = 'UNKNOWN' | 'NOT_APPLICABLE' | 'DECLINED' | 'EMPTY' | 'WITHHELD';

/** Side of the square that a drawing stands in. */
export const STATE_SIZE = 16;

const drawings: Readonly<Record<Exclude<CellState, 'EMPTY'>, string>> = {
  UNKNOWN: 'M5.3 5.6a2.7 2.7 0 1 1 4.3 2.2c-1 .7-1.6 1.2-1.6 2.3M8 12.6v.2',
  NOT_APPLICABLE: 'M4.5 8h7',
  DECLINED: 'M8 2.8a5.2 5.2 0 1 1 0 10.4a5.2 5.2 0 1 1 0-10.4M4.4 4.4l7.2 7.2',
  WITHHELD: 'M4 7.5h8v5.5h-8zM5.6 7.5v-2a2.4 2.4 0 0 1 4.8 0v2',
};

/** ? unknown, – not applicable, ⃠ declined, a lock for withheld; nothing for empty. `at` is its upper left corner. */
export function stateMarks(state: CellState, at: Place): PathMark[] {
  if (state === 'EMPTY') return [];
  return [
    {
      kind: 'path',
      d: drawings[state],
      extent: { x: 0, y: 0, width: STATE_SIZE, height: STATE_SIZE },
      at,
      stroke: 'ink-muted',
      strokeWidth: 1.4,
      round: true,
    },
  ];
}
