/** How many municipalities gave one answer. */
export interface ValueCount {
  value: string;
  count: number;
}

/**
 * Counts each code among answers, most frequent first, then by code. In a list (several choices, a rating with
 * work planned) each code counts once.
 */
export function distribution(values: readonly (number | string | readonly string[])[]): ValueCount[] {
  const counts = new Map<string, number>();
  for (const value of values) {
    for (const code of codesOf(value)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The codes of an answer, each once. */
export function codesOf(value: number | string | readonly string[]): Set<string> {
  return new Set(typeof value === 'object' ? value : [String(value)]);
}
