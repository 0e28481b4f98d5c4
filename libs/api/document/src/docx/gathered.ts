/** What is gathered while a document is written. */
export interface Gathered {
  readonly numbers: ReadonlyMap<string, string>;
  /** Where the document leads to; the place in it is a link's name. */
  readonly links: string[];
  /** Places marked. */
  bookmarks: number;
  /** Ordered lists begun; each counts by itself. */
  lists: number;
}
