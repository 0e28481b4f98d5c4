import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';
import type { Gathered } from './gathered.js';

/** The name of a place in the document; Word shows none that begin so in its lists. */
export const bookmarkOf = (id: string, { numbers }: Gathered): string =>
  `_Ref${[...numbers.keys()].indexOf(id) + 1}`;

/** Words that others refer to by their number. */
export function bookmarked(
  id: string,
  children: readonly ParagraphChild[],
  gathered: Gathered,
): ParagraphChild[] {
  if (!gathered.numbers.has(id)) return [...children];
  const mark = (gathered.bookmarks += 1);
  const name = bookmarkOf(id, gathered);
  // The package would count on from document to document.
  const own = { start: new BookmarkStart(name, mark), end: new BookmarkEnd(mark) };
  return [Object.assign(new Bookmark({ id: name, children }), own)];
}
