/**
 * Rule 6, in pairs: whether two sets of hidden contributors meet in, or differ by, 1 to `minimum` − 1. Each
 * figure says what its set comes to; where the two overlap, subtraction leads towards the few.
 *
 * Example, at k = 5: ten answered the first round and nine of them the second, one stayed away. The sums of
 * both rounds differ by about what that one gave. Likewise eight cities and nine large ones that have two in
 * common: with the sum of either, and of both, the two are between.
 */
export function overlapsInFew(a: ReadonlySet<string>, b: ReadonlySet<string>, minimum: number): boolean {
  let common = 0;
  for (const id of a) if (b.has(id)) common += 1;
  return [common, a.size - common, b.size - common].some((size) => size > 0 && size < minimum);
}
