export interface Piece {
  readonly change: string;
  readonly text: string;
}

/** A paragraph, item or row of a clause, in pieces of either version. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly isChanged: boolean;
}

/**
 * The lines of a text of two versions. A line ends where either of them ends one, so that what was put in and what was
 * taken out as whole lines stand as lines of their own.
 */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Piece[][] = [[]];
  for (const { change, text } of pieces)
    text.split('\n').forEach((part, at) => {
      if (at > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ change, text: part });
    });
  return lines
    .filter((line) => line.length > 0)
    .map((line) => ({ pieces: line, isChanged: line.some(({ change }) => change !== 'SAME') }));
}

/** Lines that changed with one around each, and how many that did not change lie between them. */
export type Stretch =
  | { readonly kind: 'shown'; readonly lines: readonly Line[] }
  | { readonly kind: 'same'; readonly lines: readonly Line[] };

/** Fewer lines that are the same stay where they are: to open them would take more than to read them. */
const LEAST_FOLDED = 3;

/** The lines in stretches: those that one has to read, and those that are the same in both. */
export function stretchesOf(lines: readonly Line[]): Stretch[] {
  const isNear = lines.map((_, at) => [at - 1, at, at + 1].some((place) => lines[place]?.isChanged === true));
  const stretches: { kind: 'shown' | 'same'; lines: Line[] }[] = [];
  lines.forEach((line, at) => {
    const kind = isNear[at] ? 'shown' : 'same';
    const last = stretches.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else stretches.push({ kind, lines: [line] });
  });
  return stretches.reduce<{ kind: 'shown' | 'same'; lines: Line[] }[]>((joined, stretch) => {
    const kind = stretch.kind === 'same' && stretch.lines.length < LEAST_FOLDED ? 'shown' : stretch.kind;
    const last = joined.at(-1);
    if (last?.kind === kind) last.lines.push(...stretch.lines);
    else joined.push({ kind, lines: [...stretch.lines] });
    return joined;
  }, []);
}
