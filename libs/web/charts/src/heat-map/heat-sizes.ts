import { textMeasure } from '../text/text-measure.js';
import type { HeatMapPicture } from './heat-map.model.js';

/** Distances and sizes of type of a heat map, in pixels. */
export interface HeatSizes {
  /** Width of the column of the rows' names. */
  rowHead: number;
  /** Left of a row's name, and right of it. */
  rowInset: { left: number; right: number };
  /** Of a row's name: one line, or two where the column is narrow. */
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

/** For a place this wide; 0 where that is not known. */
export function pageSizes(width: number): HeatSizes {
  return width > 0 && width <= 640 ? NARROW : WIDE;
}

/** For a file, where nothing scrolls: every name has the room it needs. */
export function fileSizes({ rows }: HeatMapPicture): HeatSizes {
  const measure = textMeasure(WIDE.rowText.size);
  const longest = Math.max(0, ...rows.map(({ label }) => measure(label).width));
  const { left, right } = WIDE.rowInset;
  return { ...WIDE, rowHead: Math.max(150, left + longest + right), heading: 240 };
}
