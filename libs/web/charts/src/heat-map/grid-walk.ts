/** A stop of the keyboard in the grid, by index; line 0 holds the column headings, column 0 the row headings. */
export interface Stop {
  line: number;
  column: number;
}

/** What a line offers to the keyboard: every heading, the group's fold alone, or figures without a heading. */
export type LineKind = 'headings' | 'group' | 'figures' | 'means';

/**
 * Where a key leads from `stop`, in a grid of these lines and `columns` columns (headings and means included).
 * Null when the key is not one of the grid's. A group's line keeps the column one came from.
 */
export function walk(
  lines: readonly LineKind[],
  columns: number,
  stop: Stop,
  key: string,
  control: boolean,
): Stop | null {
  const last = lines.length - 1;
  const first = (line: number) => (lines[line] === 'headings' || lines[line] === 'group' ? 0 : 1);
  const end = (line: number) => (lines[line] === 'means' ? columns - 2 : columns - 1);
  const fitted = (line: number, column: number): Stop => ({
    line,
    column: lines[line] === 'group' ? column : Math.min(end(line), Math.max(first(line), column)),
  });
  const { line, column } = stop;
  switch (key) {
    case 'ArrowUp':
      return fitted(Math.max(0, line - 1), column);
    case 'ArrowDown':
      return fitted(Math.min(last, line + 1), column);
    case 'ArrowLeft':
      return lines[line] === 'group' ? stop : fitted(line, column - 1);
    case 'ArrowRight':
      return lines[line] === 'group' ? stop : fitted(line, column + 1);
    case 'PageUp':
      return fitted(Math.max(0, line - 10), column);
    case 'PageDown':
      return fitted(Math.min(last, line + 10), column);
    case 'Home':
      return control ? fitted(0, 0) : fitted(line, first(line));
    case 'End':
      return control ? fitted(last, end(last)) : fitted(line, end(line));
    default:
      return null;
  }
}
