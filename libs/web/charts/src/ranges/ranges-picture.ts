import type { BarScale } from '../bars/bar-scale.js';
import type { Mark, Picture } from '../picture/picture.js';
import { BAR, figureRowsPicture, type FigureRow } from '../rows/figure-rows.js';
import { wordsAbove } from '../text/words-above.js';

/** From where to where a figure may go. */
export interface RangeRow extends FigureRow {
  low: number;
  high: number;
}

export interface RangesSubject {
  /** Names the whole to a screen reader. */
  name: string;
  /** In the order drawn, from the top: in a tornado the widest first. */
  ranges: readonly RangeRow[];
  /** The figure as it stands, upright through all rows, its words above. */
  as: { value: number; written: string };
}

const HEAD = 26;
const SIZE = 14;

/** How far a figure may go either way, one cause a row: below the figure as it stands hatched thinly, above it full. */
export function rangesPicture({ name, ranges, as }: RangesSubject, room: number): Picture {
  return figureRowsPicture(
    {
      name,
      rows: ranges,
      values: [as.value, ...ranges.flatMap(({ low, high }) => [low, high])],
      draw: ({ low, high }, at, middle) => rangeMarks({ low, high, as: as.value }, at, middle),
      through: (at, { top, bottom }) => [
        {
          kind: 'line',
          part: 'axis',
          from: { x: at(0), y: top },
          to: { x: at(0), y: bottom },
          stroke: 'line-strong',
        },
        {
          kind: 'line',
          part: 'as',
          from: { x: at(as.value), y: top },
          to: { x: at(as.value), y: bottom },
          stroke: 'ink',
          strokeWidth: 2,
          dash: [4, 3],
        },
      ],
      head: {
        height: HEAD,
        draw: (at, width) => [
          wordsAbove(as.written, { x: at(as.value), width, size: SIZE, part: 'as-words' }),
        ],
      },
      key: [],
    },
    room,
  );
}

/** Hollow below the figure as it stands, full above it: the side is seen without colour. */
function rangeMarks(
  { low, high, as }: { low: number; high: number; as: number },
  at: BarScale,
  middle: number,
): Mark[] {
  const turn = Math.min(Math.max(as, low), high);
  const bar = (part: string, from: number, to: number) =>
    ({
      kind: 'rect',
      part,
      x: at(from),
      y: middle - BAR / 2,
      width: at(to) - at(from),
      height: BAR,
    }) as const;
  return [
    ...(turn > low
      ? [{ ...bar('below', low, turn), fill: 'paper', stroke: 'accent', strokeWidth: 2 } as const]
      : []),
    ...(high > turn
      ? [{ ...bar('above', turn, high), fill: 'accent', stroke: 'accent', strokeWidth: 2 } as const]
      : []),
  ];
}
