import { group, type Mark, type Picture } from '../picture/picture.js';
import { textBlock } from '../text/text-block.js';

/** One bar: what it stands for, and how much of it there is. */
export interface Bar {
  id: string;
  label: string;
  /** 0 or more; null where it is not known, which draws no bar. */
  value: number | null;
  /** The value as it is written, in the reader's language. */
  written: string;
}

export interface BarsSubject {
  /** Names the whole to a screen reader. */
  name: string;
  bars: readonly Bar[];
}

const ROW = 32;
const THICKNESS = 16;
const SIZE = 14;
/** Room for the written value beside the longest bar. */
const WRITTEN = 64;
const GAP = 12;
const WIDEST = 720;
const NARROWEST = 240;
/** How much of the width labels take. */
const LABELS = 0.34;

/** Values below each other as bars from one line, longest for the largest; a list to who listens. */
export function barsPicture({ name, bars }: BarsSubject, room: number): Picture {
  const width = Math.min(WIDEST, Math.max(NARROWEST, room));
  const start = Math.round(width * LABELS);
  const longest = width - start - WRITTEN;
  const largest = Math.max(0, ...bars.map(({ value }) => value ?? 0));
  const lengthOf = (value: number) => (largest === 0 ? 0 : (value / largest) * longest);
  const rows = bars.map((bar, index) =>
    group({
      id: bar.id,
      role: 'listitem',
      name: `${bar.label}: ${bar.written}`,
      at: { x: 0, y: index * ROW },
      marks: [
        ...textBlock(bar.label, {
          x: start - GAP,
          y: (ROW - SIZE * 1.25) / 2,
          width: start - GAP,
          size: SIZE,
          colour: 'ink',
          anchor: 'end',
          lines: 1,
        }).marks,
        ...barMarks(bar, start, lengthOf(bar.value ?? 0)),
      ],
    }),
  );
  const height = Math.max(1, bars.length) * ROW;
  const axis: Mark = {
    kind: 'line',
    from: { x: start, y: 0 },
    to: { x: start, y: height },
    stroke: 'line-strong',
  };
  return { width, height, name, role: 'group', marks: [group({ role: 'list', name, marks: rows }), axis] };
}

function barMarks({ value, written }: Bar, start: number, length: number): Mark[] {
  const bar: Mark = {
    kind: 'rect',
    part: 'bar',
    x: start,
    y: (ROW - THICKNESS) / 2,
    width: length,
    height: THICKNESS,
    radius: Math.min(2, length / 2),
    fill: 'accent',
  };
  const figure: Mark = {
    kind: 'text',
    part: 'written',
    text: written,
    x: start + length + GAP / 2,
    y: ROW / 2 + SIZE * 0.35,
    size: SIZE,
    colour: value === null ? 'ink-muted' : 'ink',
  };
  return value === null || length === 0 ? [figure] : [bar, figure];
}
