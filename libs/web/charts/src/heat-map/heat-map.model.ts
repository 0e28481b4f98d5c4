import type { CellState } from '../cell-state/state-drawing.js';
import type { ColourLegend } from '../colour-legend/legend-picture.js';

export type HeatCell =
  | {
      kind: 'value';
      /** 0 to 100; decides the colour and the order. */
      value: number;
      /** The value as the reader writes it. */
      text: string;
      /** What the value is called, such as the level of a scale that was chosen. */
      words?: string;
    }
  | {
      kind: 'state';
      state: CellState;
      /** The state in words. */
      text: string;
      /** Why, for a figure withheld: a sentence that says the state too. */
      reason?: string;
    };

/** A row or a column. Neighbours with the same group stand under one heading; an empty group has none. */
export interface HeatLine {
  id: string;
  label: string;
  group: string;
  /** Of a column that stands out: why, in words, such as "your municipality". */
  mark?: string | undefined;
  /** Of a column: what else a pointer is told, such as its population. */
  note?: string | undefined;
}

export type HeatSort = { direction: 'ascending' | 'descending' } & (
  { by: 'label' } | { by: 'mean' } | { by: 'column'; columnId: string }
);

export interface HeatMapLabels {
  /** Names the grid to a screen reader. */
  title: string;
  /** What the rows are, such as "Service". */
  rows: string;
  mean: string;
  /** Said where the columns do not all fit into their place, so that one has to scroll for the others. */
  sideways?: string;
}

/** What the picture shows. */
export interface HeatMapPicture {
  rows: readonly HeatLine[];
  columns: readonly HeatLine[];
  cell: (rowId: string, columnId: string) => HeatCell;
  /** By row id, one for each. */
  rowMeans: Readonly<Record<string, HeatCell>>;
  /** By column id, one for each. */
  columnMeans: Readonly<Record<string, HeatCell>>;
  legend: ColourLegend;
  labels: HeatMapLabels;
  /** Orders rows inside their groups; the given order when null. */
  sort?: HeatSort | null;
}

export interface HeatGroup {
  name: string;
  lines: HeatLine[];
}

/** Lines by group, groups in the order in which they first come. */
export function grouped(lines: readonly HeatLine[]): HeatGroup[] {
  const groups = new Map<string, HeatLine[]>();
  for (const line of lines) {
    const group = groups.get(line.group);
    if (group) group.push(line);
    else groups.set(line.group, [line]);
  }
  return [...groups].map(([name, members]) => ({ name, lines: members }));
}
