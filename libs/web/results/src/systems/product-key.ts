/**
 * What two spellings of one product have in common: names that differ only in capitals, spaces, or in how their letters
 * are encoded are one product, as `ActiveNet`, `Active Net` and `activenet `. Whatever else differs makes another:
 * whether `CLASS` and `ActiveNet CLASS` are one, only their users know.
 */
export function productKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

/** Of several spellings of one product the one that most use; of equally many the first in the order of letters. */
export function usualSpelling(names: readonly [string, ...string[]]): string {
  const counts = new Map<string, number>();
  for (const name of names.map(tidy)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1));
  return first[0];
}

/** A name without spaces around it, and single ones within. */
export const tidy = (name: string): string => name.trim().replace(/\s+/gu, ' ');
