/** Rows by the group they are of, in the order in which they come. */
export function byGroup<Row extends { readonly groupId: string }, Shown>(
  rows: readonly Row[],
  show: (row: Row) => Shown,
): Map<string, Shown[]> {
  const lists = new Map<string, Shown[]>();
  for (const row of rows) {
    const list = lists.get(row.groupId);
    if (list) list.push(show(row));
    else lists.set(row.groupId, [show(row)]);
  }
  return lists;
}
