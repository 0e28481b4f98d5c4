import type { MinutesBlock, MinutesItem, MinutesText } from './minutes-text.js';

interface Beginning {
  /** An id for an item that has none yet. */
  readonly newId: () => string;
  /** Titles of the agenda, in the language of the minutes. */
  readonly titles: readonly string[];
  /** What is still to be done from before, under a title of its own; not where there is nothing. */
  readonly carried: { readonly title: string; readonly actionIds: readonly string[] };
}

/** The text that minutes begin with: what was carried over, then an item for each of the agenda. */
export function beginMinutesText({ newId, titles, carried }: Beginning): MinutesText {
  const item = (title: string, blocks: readonly MinutesBlock[]): MinutesItem => ({
    type: 'item',
    attrs: { id: newId(), confidential: false },
    content: [
      { type: 'itemTitle', content: title === '' ? [] : [{ type: 'text', text: title }] },
      ...blocks,
      { type: 'paragraph', content: [] },
    ],
  });
  const open = carried.actionIds.map((id) => ({ type: 'actionRef' as const, attrs: { id } }));
  const items = [
    ...(open.length > 0 ? [item(carried.title, open)] : []),
    ...titles.map((title) => item(title, [])),
  ];
  return { type: 'doc', content: items.length > 0 ? items : [item('', [])] };
}
