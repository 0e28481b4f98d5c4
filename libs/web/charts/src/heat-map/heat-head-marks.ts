import { group, type Mark } from '../picture/picture.js';
import { textBlock } from '../text/text-block.js';
import { textMeasure } from '../text/text-measure.js';
import { wrapText } from '../text/wrap-text.js';
import { cellId } from './cell-id.js';
import type { PlacedGroup } from './heat-columns.js';
import { GROUP_TEXT } from './heat-columns.js';
import type { HeatSort } from './heat-map.model.js';

const SIZE = 14;
const LEADING = 15;
/** Between the lower edge and the names that stand on it. */
const FOOT = 6;
const ARROW = 10;
const measure = textMeasure(SIZE);

export const GROUPS_HEIGHT = 36;

/** The name of a group of columns, on one line or two, and how wide it is. */
export function groupName({ name, x, width }: PlacedGroup): { width: number; marks: Mark[] } {
  if (name === '') return { width: 0, marks: [] };
  const words = textBlock(name, {
    x: x + 2,
    y: 0,
    width: width - 4,
    size: GROUP_TEXT,
    leading: 15,
    lines: 2,
    colour: 'ink-muted',
  });
  const longest = Math.max(...words.marks.map(({ text }) => textMeasure(GROUP_TEXT)(text).width));
  return {
    width: Math.min(width, longest + 4),
    marks: [group({ role: 'columnheader', name, hint: name, marks: words.marks })],
  };
}

export interface Heading {
  column: number;
  label: string;
  /** Why the column stands out, in words. */
  mark: string | undefined;
  /** What else is told of the column, such as its population. */
  note: string | undefined;
  x: number;
  width: number;
  weight: number;
  sorted: HeatSort['direction'] | null;
}

/** A column's name on one line or two, no longer than `longest`. */
function linesOf(label: string, longest: number): string[] {
  return wrapText(label, longest, measure, 2);
}

/** How high the headings stand: as their longest name, and an arrow above it. */
export function headingsHeight(labels: readonly string[], longest: number): number {
  const lengths = labels.flatMap((label) => linesOf(label, longest)).map((line) => measure(line).width);
  return FOOT + Math.max(40, ...lengths) + ARROW + 6;
}

/** The name of a column, read from below; pressed to sort by it. */
export function headingMarks(heading: Heading, height: number, longest: number): Mark {
  const { column, label, mark, note, x, width, weight, sorted } = heading;
  const name = [label, mark, note].filter((part) => part !== undefined).join(', ');
  const lines = linesOf(label, longest);
  const first = x + width / 2 + 4.5 - ((lines.length - 1) * LEADING) / 2;
  const words = lines.map((text, index): Mark => ({
    kind: 'text',
    text,
    x: first + index * LEADING,
    y: height - FOOT,
    turn: -90,
    size: SIZE,
    weight,
    colour: mark === undefined ? 'ink' : 'accent',
  }));
  const end = height - FOOT - Math.max(...lines.map((line) => measure(line).width));
  const arrow = sorted ? [arrowMark(sorted, x + (width - ARROW) / 2, end - ARROW - 3)] : [];
  return headerCell(column, name, sorted, { x, y: 0, width, height }, [...words, ...arrow]);
}

/** What the rows are, at the lower left; pressed to sort by their names. */
export function cornerMarks(
  label: string,
  sorted: HeatSort['direction'] | null,
  width: number,
  height: number,
): Mark {
  const text: Mark = {
    kind: 'text',
    text: label,
    x: 0,
    y: height - FOOT - 4,
    size: SIZE,
    colour: 'ink-muted',
  };
  const arrow = sorted ? [arrowMark(sorted, measure(label).width + 4, height - FOOT - ARROW - 4)] : [];
  return headerCell(0, label, sorted, { x: 0, y: 0, width, height }, [text, ...arrow]);
}

function headerCell(
  column: number,
  label: string,
  sorted: HeatSort['direction'] | null,
  place: { x: number; y: number; width: number; height: number },
  marks: Mark[],
): Mark {
  return group({
    role: 'columnheader',
    ...(sorted && { sorted }),
    marks: [
      group({
        id: cellId(0, column),
        part: 'heading',
        role: 'button',
        name: label,
        hint: label,
        marks: [{ kind: 'rect', part: 'ground', ...place }, ...marks],
      }),
    ],
  });
}

function arrowMark(sorted: HeatSort['direction'], x: number, y: number): Mark {
  return {
    kind: 'path',
    d: sorted === 'ascending' ? 'M5 2l4 6H1z' : 'M5 8L1 2h8z',
    extent: { x: 0, y: 0, width: ARROW, height: ARROW },
    at: { x, y },
    fill: 'accent',
  };
}
