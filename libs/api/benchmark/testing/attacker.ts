/** A sum over hidden answers that a reader can work out: who is in it, and what it comes to. */
export interface Equation {
  readonly contributors: readonly string[];
  readonly total: number;
}

/** Hidden answers of which something is told apart: a combination of equations that holds on these alone. */
export type Found = readonly string[];

/**
 * Exact linear algebra over the equations: every set of fewer than `k` contributors that some combination of the
 * equations, with any coefficients, singles out. Empty when nothing smaller than `k` can be told apart.
 */
export function singledOut(equations: readonly Equation[], k: number): Found[] {
  const everybody = [...new Set(equations.flatMap(({ contributors }) => contributors))].sort();
  const matrix = equations.map(({ contributors }) =>
    everybody.map((id) => (contributors.includes(id) ? 1n : 0n)),
  );
  const whole = rank(matrix);
  return subsets(everybody, k - 1).filter((suspects) => {
    const others = everybody.map((id, column) => (suspects.includes(id) ? -1 : column)).filter((c) => c >= 0);
    // A combination that vanishes outside the suspects, but not everywhere.
    return rank(matrix.map((row) => others.map((column) => row[column]))) < whole;
  });
}

/** The value of one hidden answer, by elimination with whole numbers; null when the equations leave it open. */
export function solveFor(id: string, equations: readonly Equation[]): number | null {
  const everybody = [...new Set(equations.flatMap(({ contributors }) => contributors))];
  // The one looked for comes last, so that elimination leaves it alone in a row where it can be.
  const columns = [...everybody.filter((other) => other !== id), id];
  const rows = equations.map(({ contributors, total }) => ({
    left: columns.map((other) => Number(contributors.includes(other))),
    total,
  }));
  let pivotRow = 0;
  for (let column = 0; column < columns.length - 1; column += 1) {
    const found = rows.findIndex((row, index) => index >= pivotRow && Math.abs(row.left[column]) > 1e-9);
    if (found < 0) continue;
    [rows[pivotRow], rows[found]] = [rows[found], rows[pivotRow]];
    const pivot = rows[pivotRow];
    for (const row of rows.slice(pivotRow + 1)) {
      const factor = row.left[column] / pivot.left[column];
      row.left = row.left.map((entry, index) => entry - factor * pivot.left[index]);
      row.total -= factor * pivot.total;
    }
    pivotRow += 1;
  }
  const last = columns.length - 1;
  const alone = rows.slice(pivotRow).find((row) => Math.abs(row.left[last]) > 1e-9);
  return alone ? alone.total / alone.left[last] : null;
}

/** Whether the sum over exactly these contributors follows from the equations. */
export function follows(contributors: readonly string[], equations: readonly Equation[]): boolean {
  const groups = equations.map((equation) => equation.contributors);
  const everybody = [...new Set([...groups, contributors].flat())];
  const rows = (sets: readonly (readonly string[])[]) =>
    sets.map((set) => everybody.map((id) => (set.includes(id) ? 1n : 0n)));
  return rank(rows([...groups, contributors])) === rank(rows(groups));
}

/** Rank by fraction-free elimination: no rounding, whatever the numbers. */
function rank(matrix: readonly (readonly bigint[])[]): number {
  let rows = matrix.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
    const pivot = rows.find((row) => row[column] !== 0n);
    if (!pivot) continue;
    found += 1;
    rows = rows
      .filter((row) => row !== pivot)
      .map((row) => row.map((entry, index) => entry * pivot[column] - pivot[index] * row[column]));
  }
  return found;
}

function subsets(items: readonly string[], largest: number): string[][] {
  let all: string[][] = [[]];
  for (const item of items) all = [...all, ...all.filter((s) => s.length < largest).map((s) => [...s, item])];
  return all.filter((subset) => subset.length > 0);
}
