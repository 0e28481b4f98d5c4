import { textMeasure } from '../text/text-measure.js';
import { wrapText } from '../text/wrap-text.js';
import type { HeatLine, HeatMapPicture } from './heat-map.model.js';

/** Distances and sizes of type of a heat map, in pixels. */
export interface HeatSizes {
  /** Width of the column of the rows' names. */
  rowHead: number;
  /** Left of a row's name, and right of it. */
  rowInset: { left: number; right: number };
  /** Of a row's name, on as many lines as the longest needs. */
  rowText: { size: number; leading: number; lines: number };
  column: number;
  row: number;
  figure: number;
  /** Longest a column's name may be; it stands on one line or two. */
  heading: number;
}

const WIDE: HeatSizes = {
  rowHead: 240,
  rowInset: { left: 20, right: 12 },
  rowText: { size: 14, leading: 18, lines: 1 },
  column: 36,
  row: 28,
  figure: 14,
  heading: 148,
};

const NARROW: HeatSizes = {
  ...WIDE,
  rowHead: 124,
  rowInset: { left: 4, right: 6 },
  rowText: { size: 12, leading: 13, lines: 2 },
  column: 34,
  figure: 13,
};

/** Widest the column of names may be on a page, in pixels: beyond it, a name takes another line. */
const WIDEST_HEAD = 340;
/** Most lines of a name; what is longer still is cut. */
const MOST_LINES = 4;

/** For a place this wide; 0 where that is not known. The names of the rows are whole: French ones are long. */
export function pageSizes(width: number, { rows }: Pick<HeatMapPicture, 'rows'>): HeatSizes {
  if (width > 0 && width <= 640) return withLinesFor(rows, NARROW);
  const rowHead = Math.min(WIDEST_HEAD, Math.max(WIDE.rowHead, headFor(rows)));
  return withLinesFor(rows, { ...WIDE, rowHead });
}

/** For a file, where nothing scrolls: every name has the room it needs. */
export function fileSizes({ rows }: Pick<HeatMapPicture, 'rows'>): HeatSizes {
  return { ...WIDE, rowHead: Math.max(150, headFor(rows)), heading: 240 };
}

/** How wide the column of names is when each stands on one line. */
function headFor(rows: readonly HeatLine[]): number {
  const measure = textMeasure(WIDE.rowText.size);
  const { left, right } = WIDE.rowInset;
  return left + right + Math.ceil(Math.max(0, ...rows.map(({ label }) => measure(label).width)));
}

/** Rows high enough for the name that takes the most lines. */
function withLinesFor(rows: readonly HeatLine[], sizes: HeatSizes): HeatSizes {
  const { rowInset, rowText, rowHead } = sizes;
  const measure = textMeasure(rowText.size);
  const room = rowHead - rowInset.left - rowInset.right;
  const needed = Math.max(1, ...rows.map(({ label }) => wrapText(label, room, measure).length));
  const lines = Math.min(MOST_LINES, needed);
  return { ...sizes, rowText: { ...rowText, lines }, row: Math.max(sizes.row, lines * rowText.leading + 2) };
}
