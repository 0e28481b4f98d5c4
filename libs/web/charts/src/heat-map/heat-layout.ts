import type { Mark } from '../picture/picture.js';
import { group } from '../picture/picture.js';
import { textBlock } from '../text/text-block.js';
import { fitText, textMeasure } from '../text/text-measure.js';
import { cellId } from './cell-id.js';
import type { LineKind } from './grid-walk.js';
import { cellMarks } from './heat-cell-marks.js';
import { type HeatColumns, placeColumns } from './heat-columns.js';
import { cornerMarks, GROUPS_HEIGHT, groupName, headingMarks, headingsHeight } from './heat-head-marks.js';
import type { HeatLine, HeatMapPicture, HeatSort } from './heat-map.model.js';
import type { HeatSizes } from './heat-sizes.js';
import { sameKey, sortedGroups } from './sort-rows.js';

/** Part of a row that may be drawn by itself; its marks keep their places in the whole picture. */
export interface Slice {
  x: number;
  width: number;
  marks: readonly Mark[];
  /** How far it may be moved to stay in view; its own width where it may not. */
  room?: number;
}

/** One row of the picture: what stays at the left when the rest is scrolled, and the rest, in one slice or several. */
export interface HeatRow {
  key: string;
  kind: 'groups' | LineKind;
  /** Upper edge in the picture; its marks count from there. */
  y: number;
  height: number;
  head: Slice;
  body: readonly Slice[];
  /** Id of the row it shows, where it shows one. */
  rowId?: string;
  /** Name of the group it opens and folds, where it does. */
  group?: string;
}

export interface HeatLayout {
  width: number;
  height: number;
  /** How much of the height the headings of the columns take, above all other rows. */
  headsHeight: number;
  rows: readonly HeatRow[];
  columns: HeatColumns;
}

const GROUP_HEIGHT = 36;
const GROUP_INSET = 20;
const MEAN_GAP = 8;

/** A sort's key; the direction does not matter. */
type SortKey = { by: 'label' } | { by: 'mean' } | { by: 'column'; columnId: string };

/**
 * Every place in a heat map, in pixels.
 * @param folded names of the groups that stand closed; null where none can be, as in a file
 */
export function layOutHeatMap(
  picture: HeatMapPicture,
  sizes: HeatSizes,
  folded: ReadonlySet<string> | null,
): HeatLayout {
  const columns = placeColumns(picture.columns, sizes);
  const rows: HeatRow[] = [];
  let y = 0;
  const add = (row: Omit<HeatRow, 'y'>) => {
    rows.push({ ...row, y });
    y += row.height;
  };
  if (columns.groups.some(({ name }) => name !== '')) add(groupsRow(columns, sizes));
  add(headingsRow(picture, columns, sizes));
  const headsHeight = y;
  let line = 1;
  for (const { name, lines } of sortedGroups(picture)) {
    if (name !== '') add(foldRow(name, lines.length, line++, folded ? !folded.has(name) : null, columns));
    if (folded?.has(name)) continue;
    for (const row of lines) add(figuresRow(picture, row, line++, columns, sizes));
  }
  add(meansRow(picture, line, columns, sizes));
  return { width: columns.width, height: y, headsHeight, rows, columns };
}

const rest = ({ width }: HeatColumns, { rowHead }: HeatSizes) => ({ x: rowHead, width: width - rowHead });

function groupsRow(columns: HeatColumns, sizes: HeatSizes): Omit<HeatRow, 'y'> {
  return {
    key: 'groups',
    kind: 'groups',
    height: GROUPS_HEIGHT,
    head: { x: 0, width: sizes.rowHead, marks: [] },
    body: columns.groups.map((placed) => ({
      x: placed.x,
      room: placed.width,
      ...groupName(placed),
    })),
  };
}

function headingsRow(picture: HeatMapPicture, columns: HeatColumns, sizes: HeatSizes): Omit<HeatRow, 'y'> {
  const { labels, sort = null } = picture;
  const height = headingsHeight([...picture.columns.map(({ label }) => label), labels.mean], sizes.heading);
  const sorted = (key: SortKey): HeatSort['direction'] | null =>
    sort && sameKey(sort, { ...key, direction: sort.direction }) ? sort.direction : null;
  const width = sizes.column;
  const names = columns.columns.map(({ line: { id, label, mark, note }, x }, index) => ({
    column: index + 1,
    label,
    mark,
    note,
    x,
    width,
    weight: mark === undefined ? 400 : 700,
    sorted: sorted({ by: 'column', columnId: id }),
  }));
  const mean = {
    column: names.length + 1,
    label: labels.mean,
    mark: undefined,
    note: undefined,
    x: columns.means,
    width,
    weight: 650,
    sorted: sorted({ by: 'mean' }),
  };
  const line = (from: number, to: number): Mark => ({
    kind: 'line',
    from: { x: from, y: height - 0.5 },
    to: { x: to, y: height - 0.5 },
    stroke: 'line',
  });
  return {
    key: 'headings',
    kind: 'headings',
    height,
    head: {
      x: 0,
      width: sizes.rowHead,
      marks: [
        line(0, sizes.rowHead),
        cornerMarks(labels.rows, sorted({ by: 'label' }), sizes.rowHead, height),
      ],
    },
    body: [
      {
        ...rest(columns, sizes),
        marks: [
          line(sizes.rowHead, columns.width),
          ...[...names, mean].map((heading) => headingMarks(heading, height, sizes.heading)),
        ],
      },
    ],
  };
}

function foldRow(
  name: string,
  size: number,
  line: number,
  open: boolean | null,
  columns: HeatColumns,
): Omit<HeatRow, 'y'> {
  const measure = textMeasure(14);
  const count = String(size);
  const fitted = fitText(name, columns.width - GROUP_INSET - measure(count).width - 8, measure);
  const text = { kind: 'text', y: 24, size: 14 } as const;
  const words: Mark[] = [
    { kind: 'rect', part: 'ground', x: 0, y: 6, width: GROUP_INSET + measure(fitted).width, height: 26 },
    { ...text, text: fitted, x: GROUP_INSET, weight: 650, colour: 'ink' },
    { ...text, text: count, x: GROUP_INSET + measure(fitted).width + 4, colour: 'ink-muted' },
  ];
  const button =
    open === null
      ? group({ name: `${name} ${count}`, marks: words })
      : group({
          id: cellId(line, 0),
          part: 'fold',
          role: 'button',
          name: `${name} ${count}`,
          hint: `${name} ${count}`,
          expanded: open,
          marks: [chevron(open), ...words],
        });
  return {
    key: `group ${name}`,
    kind: 'group',
    group: name,
    height: GROUP_HEIGHT,
    // As wide as its words, which stay in view however far the rest is scrolled.
    head: {
      x: 0,
      width: GROUP_INSET + measure(fitted).width + 4 + measure(count).width,
      marks: [group({ role: 'rowheader', marks: [button] })],
    },
    body: [],
  };
}

function chevron(open: boolean): Mark {
  return {
    kind: 'path',
    d: open ? 'M2 4l4 4l4-4' : 'M4 2l4 4-4 4',
    extent: { x: 0, y: 0, width: 12, height: 12 },
    at: { x: 2, y: 13 },
    stroke: 'ink-muted',
    strokeWidth: 1.6,
    round: true,
  };
}

function figuresRow(
  { cell, rowMeans }: HeatMapPicture,
  row: HeatLine,
  line: number,
  columns: HeatColumns,
  sizes: HeatSizes,
): Omit<HeatRow, 'y'> {
  const figures = columns.columns.map(({ line: { id }, x }, index) =>
    cellMarks(cell(row.id, id), { line, column: index + 1, x, y: 0 }, sizes),
  );
  const place = { line, column: figures.length + 1, x: columns.means, y: 0 };
  const mean = cellMarks(rowMeans[row.id], place, sizes, 650);
  return {
    key: `row ${row.id}`,
    kind: 'figures',
    rowId: row.id,
    height: sizes.row,
    head: rowHead(row.label, line, 400, 0, sizes),
    body: [{ ...rest(columns, sizes), marks: [...figures, mean] }],
  };
}

function meansRow(
  { columnMeans, labels }: HeatMapPicture,
  line: number,
  columns: HeatColumns,
  sizes: HeatSizes,
): Omit<HeatRow, 'y'> {
  const figures = columns.columns.map(({ line: { id }, x }, index) =>
    cellMarks(columnMeans[id], { line, column: index + 1, x, y: MEAN_GAP }, sizes, 650),
  );
  return {
    key: 'means',
    kind: 'means',
    height: MEAN_GAP + sizes.row,
    head: rowHead(labels.mean, line, 650, MEAN_GAP, sizes),
    body: [{ ...rest(columns, sizes), marks: figures }],
  };
}

/** A row's name, in the lines it may have, in the middle of its height. */
function rowHead(label: string, line: number, weight: number, top: number, sizes: HeatSizes): Slice {
  const { rowText, rowInset, row, rowHead: width } = sizes;
  const style = { ...rowText, x: rowInset.left, width: width - rowInset.left - rowInset.right };
  const { height } = textBlock(label, { ...style, y: 0, colour: 'ink' });
  const { marks } = textBlock(label, { ...style, y: top + (row - height) / 2, weight, colour: 'ink' });
  const name = group({ part: `name-${line}`, role: 'rowheader', name: label, hint: label, marks });
  return { x: 0, width, marks: [name] };
}
