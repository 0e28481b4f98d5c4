/** What two spellings of the same words have in common: capitals and spaces do not count, and everything else does. */
export function spellingKey(words: string): string {
  return words.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

/** Of several spellings the one that most use; of equally many the first in the order of letters. */
export function usualSpelling(names: readonly [string, ...string[]]): string {
  const counts = new Map<string, number>();
  for (const name of names.map(tidy)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1));
  return first[0];
}

/** A name without spaces around it, and single ones within. */
export const tidy = (name: string): string => name.trim().replace(/\s+/gu, ' ');
