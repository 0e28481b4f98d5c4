import { type HeatCell, type HeatLine, type HeatMapPicture } from '@commonworks/web-charts';
import { byFigure, byWord } from '@commonworks/web-ui';

export interface RowGroup {
  name: string;
  lines: HeatLine[];
}

/** The rows by group in the order of the picture, for the table and the export that say the same. */
export function orderedRows({ rows, cell, rowMeans, sort }: HeatMapPicture): RowGroup[] {
  const groups = new Map<string, HeatLine[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  const figure = (of: HeatCell) => (of.kind === 'value' ? of.value : null);
  const compare = (a: HeatLine, b: HeatLine): number => {
    if (!sort) return 0;
    const descending = sort.direction === 'descending';
    switch (sort.by) {
      case 'label':
        return byWord(a.label, b.label, descending);
      case 'mean':
        return byFigure(figure(rowMeans[a.id]), figure(rowMeans[b.id]), descending);
      case 'column':
        return byFigure(figure(cell(a.id, sort.columnId)), figure(cell(b.id, sort.columnId)), descending);
    }
  };
  return [...groups].map(([name, lines]) => ({ name, lines: lines.toSorted(compare) }));
}
