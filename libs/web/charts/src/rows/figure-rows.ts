import { barScale, type BarScale } from '../bars/bar-scale.js';
import { group, type GroupMark, type Mark, type Pattern, type Picture } from '../picture/picture.js';
import { flow } from '../text/flow.js';
import { textBlock } from '../text/text-block.js';
import { textMeasure } from '../text/text-measure.js';

/** A row whose line holds figures. */
export interface FigureRow {
  id: string;
  label: string;
  /** Its figure as it is written, in the reader's language. */
  written: string;
  /** The whole row as a sentence, for who listens. */
  words: string;
}

/** What a sign stands for; it is drawn in the height of a bar, from `x` on. */
export interface RowKey {
  text: string;
  sign: (x: number, middle: number) => Mark[];
}

export interface FigureRows<Row extends FigureRow> {
  /** Names the whole to a screen reader. */
  name: string;
  /** In the order drawn, from the top. */
  rows: readonly Row[];
  /** All that has to find room on the line; zero always does. */
  values: readonly number[];
  /** What of a row stands on its line; `middle` is the line's height in the row. */
  draw: (row: Row, at: BarScale, middle: number) => Mark[];
  /** What lies upright through all rows: from `top` to `bottom`, where no words stand. */
  through?: (at: BarScale, span: UprightSpan) => Mark[];
  /** What stands above the rows, such as the words of what lies through them, and the room it takes. */
  head?: { height: number; draw: (at: BarScale, width: number) => Mark[] };
  key: readonly RowKey[];
  patterns?: Readonly<Record<string, Pattern>>;
}

export interface UprightSpan {
  top: number;
  bottom: number;
}

export const BAR = 14;
const ROW = 28;
const SIZE = 14;
const LETTERS = Math.ceil(SIZE * 1.25);
const GAP = 12;
const WIDEST = 720;
const NARROWEST = 240;
/** How much of the width labels may take beside the bars, and figures after them. */
const LABELS = 0.4;
const FIGURES = 0.36;
/** Narrower than this, words stand above their bar. */
const STACKED_BELOW = 520;
const KEY_SIZE = 13;
const KEY_LEADING = 24;
export const SIGN = 16;

interface Layout {
  width: number;
  stacked: boolean;
  row: number;
  /** Whether label and figure have a line each above their bar. */
  apart: boolean;
  /** Where the line begins and ends. */
  from: number;
  to: number;
}

/** Rows on one line of figures, labels before and figures after them; a list to who listens. */
export function figureRowsPicture<Row extends FigureRow>(subject: FigureRows<Row>, room: number): Picture {
  const { name, rows, values, draw, through, head, key, patterns } = subject;
  const layout = layOut(rows, room);
  const { width, row, from, to } = layout;
  const at = barScale(values, { from, to });
  const top = head?.height ?? 0;
  const bottom = top + Math.max(1, rows.length) * row;
  const signs = keyMarks(key, width);
  return {
    width,
    height: bottom + (signs.height > 0 ? signs.height + GAP : 0),
    name,
    role: 'group',
    marks: [
      ...(head?.draw(at, width) ?? []),
      ...spansOf(layout, rows.length, top).flatMap((span) => through?.(at, span) ?? []),
      group({
        role: 'list',
        name,
        marks: rows.map((one, index) =>
          rowOf(one, top + index * row, layout, (middle) => draw(one, at, middle)),
        ),
      }),
      group({ at: { x: 0, y: bottom + GAP }, silent: true, marks: signs.marks }),
    ],
    ...(patterns && { patterns }),
  };
}

function layOut(rows: readonly FigureRow[], room: number): Layout {
  const width = Math.min(WIDEST, Math.max(NARROWEST, room));
  const stacked = width < STACKED_BELOW;
  const measure = textMeasure(SIZE);
  const widest = (texts: string[]) => Math.max(0, ...texts.map((text) => measure(text).width));
  const labels = Math.min(Math.round(width * LABELS), widest(rows.map(({ label }) => label)) + GAP);
  const written = Math.min(Math.round(width * FIGURES), widest(rows.map((row) => row.written)) + GAP);
  const apart =
    stacked && rows.some((row) => measure(row.label).width + measure(row.written).width + GAP > width);
  const lines = stacked ? (apart ? 2 : 1) : 0;
  return {
    width,
    stacked,
    apart,
    row: stacked ? lines * LETTERS + BAR + 14 : ROW,
    from: stacked ? 2 : labels,
    to: width - (stacked ? 2 : written),
  };
}

/** Upright lines go through all rows, but through none of the words that stand above their bar. */
function spansOf({ stacked, row }: Layout, rows: number, head: number): UprightSpan[] {
  if (!stacked) return [{ top: head, bottom: head + rows * row }];
  return Array.from({ length: rows }, (_, index) => {
    const bottom = head + (index + 1) * row;
    return { top: bottom - BAR - 10, bottom };
  });
}

function rowOf(
  { id, label, written, words }: FigureRow,
  y: number,
  { width, row, stacked, apart, from, to }: Layout,
  draw: (middle: number) => Mark[],
): GroupMark {
  const middle = stacked ? row - BAR / 2 - 5 : row / 2;
  const upper = stacked ? 3 : (row - LETTERS) / 2;
  const taken = textMeasure(SIZE)(written).width;
  const name = textBlock(label, {
    x: stacked ? 0 : from - GAP,
    y: upper,
    width: stacked ? width - (apart ? 0 : taken + GAP) : from - GAP,
    size: SIZE,
    colour: 'ink',
    lines: 1,
    ...(!stacked && { anchor: 'end' }),
  });
  const figure = textBlock(written, {
    x: apart ? 0 : width,
    y: apart ? upper + LETTERS : upper,
    width: stacked ? width : width - to - GAP,
    size: SIZE,
    colour: apart ? 'ink-muted' : 'ink',
    lines: 1,
    ...(!apart && { anchor: 'end' }),
  });
  return group({
    id,
    role: 'listitem',
    name: words,
    at: { x: 0, y },
    marks: [
      { kind: 'rect', part: 'ground', x: 1, y: 1, width: width - 2, height: row - 2, radius: 3 },
      ...name.marks,
      ...draw(middle),
      ...figure.marks,
    ],
  });
}

/** What the signs stand for, one after another, on as many lines as it takes. */
function keyMarks(entries: readonly RowKey[], width: number) {
  const measure = textMeasure(KEY_SIZE);
  const items = entries.map(({ text, sign }) => {
    const room = width - SIGN - 6;
    const words = textBlock(text, {
      x: SIGN + 6,
      y: 3,
      width: room,
      size: KEY_SIZE,
      colour: 'ink-muted',
      lines: 1,
    });
    return {
      width: SIGN + 6 + Math.min(room, measure(text).width),
      marks: [...sign(0, KEY_LEADING / 2), ...words.marks],
    };
  });
  return flow(items, { width, gap: 20, leading: KEY_LEADING });
}
