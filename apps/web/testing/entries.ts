/** A catalogue's texts by their keys. */
export type Entries = Map<string, string>;

export function entriesOf(value: unknown, path: readonly string[] = []): Entries {
  if (typeof value === 'string') return new Map([[path.join('.'), value]]);
  return new Map(
    Object.entries(value as object).flatMap(([key, inner]) => [...entriesOf(inner, [...path, key])]),
  );
}

/** A key as it is asked for: its forms by number are one. */
export const askedAs = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** The keys, with their namespaces, that a text takes its words from: `$t(ui:action.close)`. */
export const references = (text: string): string[] =>
  [...text.matchAll(/\$t\(([^),\s]+)[^)]*\)/g)].map(([, key = '']) => key);
