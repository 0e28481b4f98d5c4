import { group, type GroupMark, type Mark, type Picture, type TextMark } from '../picture/picture.js';
import { textBlock } from '../text/text-block.js';
import { textMeasure } from '../text/text-measure.js';
import { wordsAbove } from '../text/words-above.js';
import { barScale, type BarScale } from './bar-scale.js';

/** One bar: what it stands for, and how much of it there is. */
export interface Bar {
  id: string;
  label: string;
  /** Null where it is not known, which draws no bar. */
  value: number | null;
  /** The value as it is written, in the reader's language. */
  written: string;
  /** Says that it is the reader's own, as "your municipality"; left out for others. */
  own?: string;
}

export interface BarsSubject {
  /** Names the whole to a screen reader. */
  name: string;
  /** In the order drawn, from the top. */
  bars: readonly Bar[];
  /** What all are measured against, drawn as a line across them, with its words above. */
  line?: { value: number; written: string } | null;
}

const ROW = 28;
const THICKNESS = 14;
const SIZE = 14;
const LETTERS = SIZE * 1.25;
const GAP = 12;
const WIDEST = 720;
const NARROWEST = 240;
/** How much of the width labels may take beside the bars. */
const LABELS = 0.5;
/** Narrower than this, labels stand above their bars: beside them they would be cut. */
const STACKED_BELOW = 440;
const STACKED_ROW = 44;
/** Above the bars, for the words of the line. */
const HEAD = 26;
/** Of the sign before the label of one's own. */
const SIGN = 8;

interface Layout {
  width: number;
  /** Where the first row begins. */
  top: number;
  row: number;
  stacked: boolean;
  /** Where the labels' column ends, and the bars begin. */
  start: number;
  at: BarScale;
}

/** Values below each other as bars from one line, longest for the largest; a list to who listens. */
export function barsPicture(subject: BarsSubject, room: number): Picture {
  const { name, bars } = subject;
  const layout = layOut(subject, room);
  const { width, row, top, at } = layout;
  const height = top + Math.max(1, bars.length) * row;
  const others = bars.some(({ own }) => own !== undefined) ? 'line-strong' : 'accent';
  const rows = bars.map((bar, index) => rowOf(bar, top + index * row, layout, others));
  const axis: Mark = {
    kind: 'line',
    part: 'axis',
    from: { x: at(0), y: top },
    to: { x: at(0), y: height },
    stroke: 'line-strong',
  };
  const marks = [axis, ...lineMarks(subject, layout, height), group({ role: 'list', name, marks: rows })];
  return { width, height, name, role: 'group', marks };
}

function layOut({ bars, line }: BarsSubject, room: number): Layout {
  const width = Math.min(WIDEST, Math.max(NARROWEST, room));
  const stacked = width < STACKED_BELOW;
  const measure = textMeasure(SIZE);
  const widest = (texts: string[]) => Math.max(0, ...texts.map((text) => measure(text).width));
  const labels = widest(bars.map(({ label }) => label)) + SIGN + 4 + GAP;
  const start = stacked ? 0 : Math.min(Math.round(width * LABELS), labels);
  const written = widest(bars.map((bar) => bar.written));
  const values = [...bars.map(({ value }) => value), line?.value ?? null].filter((value) => value !== null);
  const at = barScale(values, { from: start, to: Math.max(start, width - written - GAP) });
  return { width, stacked, start, at, row: stacked ? STACKED_ROW : ROW, top: line ? HEAD : 0 };
}

function rowOf(bar: Bar, y: number, layout: Layout, others: 'line-strong' | 'accent'): GroupMark {
  const { width, row, stacked } = layout;
  const { id, label, own, written } = bar;
  const name = own === undefined ? `${label}: ${written}` : `${label}, ${own}: ${written}`;
  const middle = stacked ? row - THICKNESS / 2 - 5 : row / 2;
  return group({
    id,
    role: 'listitem',
    name,
    part: own === undefined ? 'bar-of-another' : 'own-bar',
    at: { x: 0, y },
    marks: [
      { kind: 'rect', part: 'ground', x: 1, y: 1, width: width - 2, height: row - 2, radius: 3 },
      ...labelMarks(bar, layout),
      ...barMarks(bar, middle, layout, own === undefined ? others : 'accent'),
    ],
  });
}

/** The label beside its bar or above it; one's own in bold, with a sign before it, so that colour is not all. */
function labelMarks({ label, own }: Bar, { width, start, stacked, row }: Layout): Mark[] {
  const sign = own === undefined ? 0 : SIGN + 4;
  const y = stacked ? 4 : (row - LETTERS) / 2;
  const room = stacked ? width - sign : start - GAP - sign;
  const { marks } = textBlock(label, {
    x: stacked ? sign : start - GAP,
    y,
    width: room,
    size: SIZE,
    colour: 'ink',
    lines: 1,
    // The line crosses a label above its bar, and none beside it.
    ...(stacked ? { halo: 'paper' } : { anchor: 'end' }),
    ...(own !== undefined && { weight: 650 }),
  });
  if (own === undefined) return marks;
  const taken = marks[0] ? textMeasure(SIZE)(marks[0].text).width : 0;
  return [signMark(stacked ? 0 : start - GAP - taken - sign, y + LETTERS / 2), ...marks];
}

const signMark = (x: number, y: number): Mark => ({
  kind: 'path',
  part: 'own-sign',
  d: `M0 0L${SIGN} ${SIGN / 2}L0 ${SIGN}Z`,
  extent: { x: 0, y: 0, width: SIGN, height: SIGN },
  at: { x: Math.max(0, x), y: y - SIGN / 2 },
  fill: 'accent',
});

function barMarks(
  { value, written, own }: Bar,
  middle: number,
  { at, width }: Layout,
  fill: 'line-strong' | 'accent',
): Mark[] {
  const [from, to] = [at(Math.min(0, value ?? 0)), at(Math.max(0, value ?? 0))];
  const bar: Mark = {
    kind: 'rect',
    part: 'bar',
    x: from,
    y: middle - THICKNESS / 2,
    width: to - from,
    height: THICKNESS,
    radius: Math.min(2, (to - from) / 2),
    fill,
  };
  const figure: TextMark = {
    kind: 'text',
    part: 'written',
    text: written,
    // In a column of their own, where the line crosses none of them.
    x: width,
    anchor: 'end',
    y: middle + SIZE * 0.35,
    size: SIZE,
    colour: value === null ? 'ink-muted' : 'ink',
    ...(own !== undefined && { weight: 650 }),
  };
  return from === to ? [figure] : [bar, figure];
}

/** The line through all bars, its words above it as far as they stay on the picture. */
function lineMarks({ line }: BarsSubject, { width, top, at }: Layout, height: number): Mark[] {
  if (!line) return [];
  const x = at(line.value);
  return [
    {
      kind: 'line',
      part: 'line',
      from: { x, y: top - 4 },
      to: { x, y: height },
      stroke: 'ink',
      strokeWidth: 2,
      dash: [4, 3],
    },
    wordsAbove(line.written, { x, width, size: SIZE, part: 'line-words' }),
  ];
}
