/**
 * What an attacker can solve by subtracting sums from one another, by exact elimination over fractions.
 *
 * Each equation says which unknowns it sums (coefficient 1). The attacker succeeds if some combination of
 * equations involves at least one and fewer than `protectedSize` unknowns.
 */
export function smallestSolvableGroup(
  equations: readonly (readonly number[])[],
  unknowns: number,
  protectedSize: number,
): number[] | null {
  const rank = (columns: readonly number[]) => rankOf(equations.map((e) => columns.map((c) => BigInt(e[c]))));
  const all = Array.from({ length: unknowns }, (_, i) => i);
  const full = rank(all);
  for (let size = 1; size < protectedSize; size++) {
    for (const group of choose(all, size)) {
      // A combination that vanishes outside the group, and not inside it, lowers the rank of the rest.
      if (rank(all.filter((i) => !group.includes(i))) < full) return group;
    }
  }
  return null;
}

/** Pairs of equations whose unknowns meet in, or differ by, fewer than so many, by their places in the list. */
export function closePairs(
  equations: readonly (readonly number[])[],
  protectedSize: number,
): [number, number][] {
  const pairs: [number, number][] = [];
  equations.forEach((a, i) => {
    equations.forEach((b, j) => {
      if (j <= i) return;
      const count = (inA: number, inB: number) => a.filter((x, at) => x === inA && b[at] === inB).length;
      const parts = [count(1, 1), count(1, 0), count(0, 1)];
      if (parts.some((size) => size > 0 && size < protectedSize)) pairs.push([i, j]);
    });
  });
  return pairs;
}

function* choose(items: readonly number[], size: number): Generator<number[]> {
  if (size === 0) yield [];
  for (let i = 0; size > 0 && i <= items.length - size; i++) {
    for (const rest of choose(items.slice(i + 1), size - 1)) yield [items[i], ...rest];
  }
}

/** Rank by fraction-free (Bareiss-like) elimination: exact for integers of any size. */
function rankOf(matrix: bigint[][]): number {
  const rows = matrix.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  let rank = 0;
  for (let column = 0; column < width && rank < rows.length; column++) {
    const pivot = rows.findIndex((row, i) => i >= rank && row[column] !== 0n);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot], rows[rank]];
    for (let i = rank + 1; i < rows.length; i++) {
      const factor = rows[i][column];
      if (factor !== 0n) rows[i] = rows[i].map((x, j) => x * rows[rank][column] - rows[rank][j] * factor);
    }
    rank += 1;
  }
  return rank;
}
