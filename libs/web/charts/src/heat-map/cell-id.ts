import type { Stop } from './grid-walk.js';

/** The id of the mark at a stop of the keyboard. */
export function cellId(line: number, column: number): string {
  return `${line}:${column}`;
}

/** The stop that a mark with this id stands at. */
export function stopOf(id: string): Stop {
  const [line, column] = id.split(':').map(Number);
  return { line, column };
}
