import { type RowGroup } from './table-model.js';

/** A line of the body: the heading of a group, or a row with its number among the rows. */
export type TableItem<Row> =
  | { readonly kind: 'heading'; readonly key: string; readonly group: RowGroup<Row> }
  | { readonly kind: 'row'; readonly key: string; readonly row: Row; readonly number: number };

/** The lines of a table in their order. */
export function itemsOf<Row>(
  groups: readonly RowGroup<Row>[],
  rowKey: (row: Row) => string,
): readonly TableItem<Row>[] {
  const items: TableItem<Row>[] = [];
  let number = 0;
  for (const group of groups) {
    if (group.heading !== undefined) items.push({ kind: 'heading', key: `group ${group.key}`, group });
    for (const row of group.rows) items.push({ kind: 'row', key: rowKey(row), row, number: number++ });
  }
  return items;
}

/** Which line the keyboard goes to from this one; headings are passed over. Null where there is no further row. */
export function nextRow(
  items: readonly Pick<TableItem<unknown>, 'kind'>[],
  from: number,
  key: string,
): number | null {
  const isRow = ({ kind }: Pick<TableItem<unknown>, 'kind'>) => kind === 'row';
  const found = (index: number) => (index < 0 || index === from ? null : index);
  switch (key) {
    case 'ArrowDown':
      return found(items.findIndex((item, index) => index > from && isRow(item)));
    case 'ArrowUp':
      return found(items.findLastIndex((item, index) => index < from && isRow(item)));
    case 'Home':
      return found(items.findIndex(isRow));
    case 'End':
      return found(items.findLastIndex(isRow));
    default:
      return null;
  }
}
