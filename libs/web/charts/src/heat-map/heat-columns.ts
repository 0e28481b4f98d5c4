import { textMeasure } from '../text/text-measure.js';
import { grouped, type HeatLine } from './heat-map.model.js';
import type { HeatSizes } from './heat-sizes.js';

/** Font size of the names of groups. */
export const GROUP_TEXT = 12;
const GROUP_GAP = 6;
const MEAN_GAP = 8;
const WORD_INSET = 4;

const measure = textMeasure(GROUP_TEXT);

export interface PlacedGroup {
  name: string;
  x: number;
  width: number;
}

export interface HeatColumns {
  /** In drawing order, each with its left edge. */
  columns: readonly { line: HeatLine; x: number }[];
  groups: readonly PlacedGroup[];
  /** Left edge of the column of means. */
  means: number;
  width: number;
}

/** Left edges from the column of names on. A group is at least as wide as the longest word of its name. */
export function placeColumns(lines: readonly HeatLine[], sizes: HeatSizes): HeatColumns {
  const columns: { line: HeatLine; x: number }[] = [];
  const groups: PlacedGroup[] = [];
  let x = sizes.rowHead;
  for (const { name, lines: members } of grouped(lines)) {
    if (groups.length > 0) x += GROUP_GAP;
    members.forEach((line, index) => columns.push({ line, x: x + index * sizes.column }));
    const words = name === '' ? [0] : name.split(' ').map((word) => measure(word).width + WORD_INSET);
    const width = Math.max(members.length * sizes.column, ...words);
    groups.push({ name, x, width });
    x += width;
  }
  const means = x + MEAN_GAP;
  return { columns, groups, means, width: means + sizes.column };
}
