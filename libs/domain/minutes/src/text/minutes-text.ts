/** Counts the shapes that the text of minutes has had. A client of an older one reads and writes no more. */
export const MINUTES_SCHEMA_VERSION = 1;

/** The text of a meeting's minutes: a document as the editor has it, checked. */
export interface MinutesText {
  readonly type: 'doc';
  readonly content: readonly MinutesItem[];
}

/** An item that was dealt with. A confidential one is for the group alone, and leaves in no document. */
export interface MinutesItem {
  readonly type: 'item';
  readonly attrs: { readonly id: string; readonly confidential: boolean };
  readonly content: readonly [MinutesTitle, ...MinutesBlock[]];
}

export interface MinutesTitle {
  readonly type: 'itemTitle';
  readonly content: readonly MinutesPlainText[];
}

export interface MinutesPlainText {
  readonly type: 'text';
  readonly text: string;
}

export type MinutesBlock = MinutesParagraph | MinutesList | MinutesReference;

export interface MinutesParagraph {
  readonly type: 'paragraph';
  readonly content: readonly MinutesInline[];
}

export interface MinutesList {
  readonly type: 'bulletList' | 'orderedList';
  readonly content: readonly MinutesListItem[];
}

export interface MinutesListItem {
  readonly type: 'listItem';
  readonly content: readonly [MinutesParagraph, ...(MinutesParagraph | MinutesList)[]];
}

/** A decision or an action of the group, which stands in the group's own list. */
export interface MinutesReference {
  readonly type: 'decisionRef' | 'actionRef';
  readonly attrs: { readonly id: string };
}

export type MinutesInline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly MinutesMark[] }
  | { readonly type: 'hardBreak' };

export type MinutesMark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

/** The words of an item's title. */
export const titleOf = ({ content: [title] }: MinutesItem): string =>
  title.content.map(({ text }) => text).join('');

/** What follows an item's title. */
export const blocksOf = ({ content }: MinutesItem): readonly MinutesBlock[] =>
  content.filter((node): node is MinutesBlock => node.type !== 'itemTitle');
