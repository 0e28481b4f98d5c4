import {
  grouped,
  type HeatCell,
  type HeatGroup,
  type HeatLine,
  type HeatMapPicture,
  type HeatSort,
} from './heat-map.model.js';

function figure(cell: HeatCell | undefined): number | null {
  return cell?.kind === 'value' ? cell.value : null;
}

/** The sort that pressing a heading leads to: figures largest first, names from A, and the other way round again. */
export function nextSort(current: HeatSort | null, pressed: HeatSort): HeatSort {
  const direction = current && sameKey(current, pressed) ? opposite(current.direction) : pressed.direction;
  return { ...pressed, direction };
}

export function sameKey(a: HeatSort, b: HeatSort): boolean {
  return a.by === b.by && (a.by !== 'column' || b.by !== 'column' || a.columnId === b.columnId);
}

function opposite(direction: HeatSort['direction']): HeatSort['direction'] {
  return direction === 'ascending' ? 'descending' : 'ascending';
}

type Sortable = Pick<HeatMapPicture, 'rows' | 'cell' | 'rowMeans' | 'sort'>;

/** The rows by group, ordered inside each; the groups themselves keep the order they were given in. */
export function sortedGroups(picture: Sortable): HeatGroup[] {
  return grouped(picture.rows).map(({ name, lines }) => ({ name, lines: sorted(lines, picture) }));
}

/** Rows without a figure come last either way, and equals keep their order. */
function sorted(rows: HeatLine[], { cell, rowMeans, sort }: Sortable): HeatLine[] {
  if (!sort) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  if (sort.by === 'label') return rows.toSorted((a, b) => sign * a.label.localeCompare(b.label));
  const figures = new Map(
    rows.map(({ id }) => [id, figure(sort.by === 'mean' ? rowMeans[id] : cell(id, sort.columnId))]),
  );
  return rows.toSorted((a, b) => {
    const first = figures.get(a.id) ?? null;
    const second = figures.get(b.id) ?? null;
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * (first - second);
  });
}
