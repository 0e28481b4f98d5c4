/** The lists as one, what is in several of them once, at its first place. Of a list that could not be loaded the reason is thrown. */
export function mergeLists<T>(lists: readonly (T[] | Error | null)[], keyOf: (item: T) => string): T[] {
  const merged = new Map<string, T>();
  for (const list of lists) {
    if (list instanceof Error) throw list;
    for (const item of list ?? []) if (!merged.has(keyOf(item))) merged.set(keyOf(item), item);
  }
  return [...merged.values()];
}
