import { group, type GroupMark, type LineMark, type Mark, type Picture } from '../picture/picture.js';
import { textBlock } from '../text/text-block.js';
import { textMeasure } from '../text/text-measure.js';
import { wordsAbove } from '../text/words-above.js';
import { dayScale, type DayScale } from './day-scale.js';

/** A row whose line holds days. */
export interface DatedRow {
  id: string;
  label: string;
  /** Its days in short, as they are written at the end of the row. */
  written: string;
  /** The whole row as a sentence, for who listens. */
  words: string;
}

/** An upright line through all rows, such as today. */
export interface DayLine {
  day: string;
  written: string;
}

/** Where a day stands across, in pixels. */
export type Across = (day: string) => number;

/** From where to where something upright is drawn. */
export interface Span {
  from: number;
  to: number;
}

/** What a sign stands for; it is drawn around its middle. */
export interface KeyEntry {
  text: string;
  sign: (x: number, y: number) => Mark[];
}

export interface DatedRows<Row extends DatedRow> {
  /** Names the whole to a screen reader. */
  name: string;
  today: DayLine;
  /** In the order drawn, from the top. */
  rows: readonly Row[];
  /** Days (`YYYY-MM-DD`) that have to be in the picture, besides today. */
  days: readonly string[];
  /** What of a row stands on its line; `middle` is the line's height in the row. */
  draw: (row: Row, at: Across, middle: number) => Mark[];
  /** What lies behind all rows. */
  behind?: (at: Across, spans: readonly Span[]) => Mark[];
  key: readonly KeyEntry[];
}

const ROW = 30;
const SIZE = 14;
const LETTERS = SIZE * 1.25;
const GAP = 14;
const WIDEST = 960;
const NARROWEST = 240;
/** How much of the width labels may take beside the line. */
const LABELS = 0.36;
/** Narrower than this, label and date stand above the line. */
const STACKED_BELOW = 560;
const STACKED_ROW = 48;
/** Above the rows, for the word of today. */
const HEAD = 26;
/** Below the rows, for the years. */
const FOOT = 26;
const KEY = 28;
const YEARS = 13;
const SIGN = 6;

interface Layout {
  width: number;
  row: number;
  stacked: boolean;
  /** Where the line begins and ends. */
  from: number;
  to: number;
  top: number;
  bottom: number;
}

/** Rows on one line of years, with labels before and dates after; one day upright through all of them. */
export function datedRowsPicture<Row extends DatedRow>(subject: DatedRows<Row>, room: number): Picture {
  const { name, rows, today, days, draw, behind, key } = subject;
  const layout = layOut(rows, room);
  const { width, from, to, top, bottom } = layout;
  const scale = dayScale([today.day, ...days], { from, to, apart: 2.5 * textMeasure(YEARS)('2000').width });
  const written = keyMarks(key, width, bottom + FOOT);
  const spans = uprights(layout, rows.length);
  return {
    width,
    height: bottom + FOOT + written.height,
    name,
    role: 'group',
    marks: [
      ...(behind?.(scale.at, spans) ?? []),
      ...yearMarks(scale, layout, spans),
      ...todayMarks(today, scale, layout, spans),
      group({
        role: 'list',
        name,
        marks: rows.map((row, index) =>
          rowOf(row, top + index * layout.row, layout, (middle) => draw(row, scale.at, middle)),
        ),
      }),
      ...written.marks,
    ],
  };
}

function layOut(rows: readonly DatedRow[], room: number): Layout {
  const width = Math.min(WIDEST, Math.max(NARROWEST, room));
  const stacked = width < STACKED_BELOW;
  const measure = textMeasure(SIZE);
  const widest = (texts: string[]) => Math.max(0, ...texts.map((text) => measure(text).width));
  const labels = Math.min(Math.round(width * LABELS), widest(rows.map(({ label }) => label)) + GAP);
  const written = widest(rows.map((row) => row.written)) + GAP;
  const row = stacked ? STACKED_ROW : ROW;
  const from = (stacked ? 0 : labels) + SIGN;
  const to = Math.max(from + SIGN, width - (stacked ? 0 : written) - SIGN);
  return { width, stacked, row, from, to, top: HEAD, bottom: HEAD + Math.max(1, rows.length) * row };
}

/** Upright lines go through all rows, but through none of the words that stand above their line. */
function uprights({ stacked, top, bottom, row }: Layout, rows: number): Span[] {
  if (!stacked) return [{ from: top - 4, to: bottom }];
  return Array.from({ length: rows }, (_, index) => {
    const y = top + index * row;
    return { from: y + 4 + LETTERS, to: y + row };
  });
}

const upright = (
  x: number,
  spans: readonly Span[],
  look: Pick<LineMark, 'part' | 'stroke' | 'strokeWidth' | 'dash'>,
) => spans.map(({ from, to }): Mark => ({ kind: 'line', from: { x, y: from }, to: { x, y: to }, ...look }));

function rowOf(
  { id, label, written, words }: DatedRow,
  y: number,
  { width, row, stacked, from, to }: Layout,
  draw: (middle: number) => Mark[],
): GroupMark {
  const middle = stacked ? row - SIGN - 6 : row / 2;
  const upper = stacked ? 4 : (row - LETTERS) / 2;
  const taken = textMeasure(SIZE)(written).width;
  const date = textBlock(written, {
    x: width,
    y: upper,
    width: stacked ? width / 2 : width - to,
    size: SIZE,
    colour: 'ink',
    anchor: 'end',
    lines: 1,
  });
  const name = textBlock(label, {
    x: stacked ? 0 : from - SIGN - GAP,
    y: upper,
    width: stacked ? width - Math.min(taken, width / 2) - GAP : from - SIGN - GAP,
    size: SIZE,
    colour: 'ink',
    lines: 1,
    ...(!stacked && { anchor: 'end' }),
  });
  const track: LineMark = {
    kind: 'line',
    part: 'track',
    from: { x: from, y: middle },
    to: { x: to, y: middle },
    stroke: 'line',
  };
  return group({
    id,
    role: 'listitem',
    name: words,
    at: { x: 0, y },
    marks: [
      { kind: 'rect', part: 'ground', x: 1, y: 1, width: width - 2, height: row - 2, radius: 3 },
      ...name.marks,
      track,
      ...draw(middle),
      ...date.marks,
    ],
  });
}

function todayMarks(
  { day, written }: DayLine,
  { at }: DayScale,
  { width }: Layout,
  spans: readonly Span[],
): Mark[] {
  const x = at(day);
  return [
    ...upright(x, spans, { part: 'today', stroke: 'ink', strokeWidth: 2, dash: [4, 3] }),
    wordsAbove(written, { x, width, size: SIZE, part: 'today-words' }),
  ];
}

/** The years as thin upright lines, their numbers below where they have room. */
function yearMarks({ ticks }: DayScale, { width, bottom }: Layout, spans: readonly Span[]): Mark[] {
  return ticks.flatMap(({ year, x }): Mark[] => {
    const text = String(year);
    const half = textMeasure(YEARS)(text).width / 2;
    const line = upright(x, spans, { part: 'year', stroke: 'line' });
    if (x + half > width || x - half < 0) return line;
    return [
      ...line,
      { kind: 'text', text, x, y: bottom + 17, size: YEARS, colour: 'ink-muted', anchor: 'middle' },
    ];
  });
}

/** What the signs stand for, one after another, on as many lines as it takes. */
function keyMarks(entries: readonly KeyEntry[], width: number, y: number) {
  const measure = textMeasure(YEARS);
  let [left, top] = [0, y];
  const marks = entries.map(({ text, sign }) => {
    const taken = 2 * SIGN + 8 + measure(text).width;
    if (left > 0 && left + taken > width) [left, top] = [0, top + KEY];
    const [words] = textBlock(text, {
      x: 2 * SIGN + 8,
      y: 0,
      width: width - 2 * SIGN - 8,
      size: YEARS,
      colour: 'ink-muted',
      lines: 1,
    }).marks;
    const entry = group({
      at: { x: left, y: top + 4 },
      silent: true,
      marks: [...sign(SIGN + 1, 8), ...(words ? [words] : [])],
    });
    left += taken + 20;
    return entry;
  });
  return { marks, height: entries.length === 0 ? 0 : top - y + KEY };
}
