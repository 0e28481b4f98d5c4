/** A piece of a marked text: words, or what a mark names. */
export type Piece =
  { readonly kind: 'words'; readonly text: string } | { readonly kind: MarkKind; readonly name: string };

export const MARK_KINDS = ['field', 'clause', 'law'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

const MARK = /\{(field|clause|law):([A-Za-z][\w.-]*)\}/g;

/** A marked text in its pieces, in their order; braces that make no mark are words. */
export function splitMarks(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(MARK)) {
    const [mark, kind, name] = found;
    if (found.index > at) pieces.push({ kind: 'words', text: text.slice(at, found.index) });
    pieces.push({ kind: kind as MarkKind, name: name ?? '' });
    at = found.index + mark.length;
  }
  if (at < text.length) pieces.push({ kind: 'words', text: text.slice(at) });
  return pieces;
}

/** The names that marks of one kind have in a text. */
export const namesIn = (text: string, kind: MarkKind): string[] =>
  splitMarks(text).flatMap((piece) => (piece.kind === kind ? [piece.name] : []));
