import type { MinutesItem, MinutesText } from './minutes-text.js';
import { readBlock } from './read-blocks.js';
import { readPlain } from './read-inline.js';
import { allowAttributes, readNode } from './read-node.js';
import { Room } from './room.js';
import { FaultyText, type TextFault } from './text-fault.js';

const ID = /^[\w-]{1,64}$/;

/**
 * The text of minutes in whatever somebody sent. Nothing unknown is taken: a node, a mark, an attribute or an address that
 * the text has none of is a fault, and so is too much of anything. What only two who write at once leave behind is put
 * right, for it is nobody's fault: an item without a title, or with two; a list without items; one id at two items.
 */
export function readMinutesText(
  json: unknown,
): { readonly text: MinutesText } | { readonly fault: TextFault } {
  try {
    const doc = readNode(json);
    if (doc.type !== 'doc') throw new FaultyText('NODE');
    allowAttributes(doc);
    const room = new Room();
    return { text: { type: 'doc', content: withOwnIds(doc.content.map((value) => readItem(value, room))) } };
  } catch (error) {
    if (error instanceof FaultyText) return { fault: error.fault };
    throw error;
  }
}

function readItem(value: unknown, room: Room): MinutesItem {
  room.takeNode();
  const node = readNode(value);
  if (node.type !== 'item') throw new FaultyText('NODE');
  allowAttributes(node, 'id', 'confidential');
  const { id, confidential } = node.attrs;
  if (typeof id !== 'string' || !ID.test(id) || typeof confidential !== 'boolean')
    throw new FaultyText('ATTRIBUTE');
  const [first, ...others] = node.content;
  const head = first === undefined ? undefined : readNode(first);
  const hasTitle = head?.type === 'itemTitle';
  if (hasTitle) allowAttributes(head);
  return {
    type: 'item',
    attrs: { id, confidential },
    content: [
      { type: 'itemTitle', content: hasTitle ? readPlain(head.content, room) : [] },
      ...(hasTitle ? others : node.content).flatMap((each) => readBlock(each, room)),
    ],
  };
}

/** An item that was divided or copied has the id of the other: the later one gets its own. */
function withOwnIds(items: readonly MinutesItem[]): MinutesItem[] {
  const all = new Set(items.map(({ attrs }) => attrs.id));
  const taken = new Set<string>();
  return items.map((item) => {
    let { id } = item.attrs;
    if (taken.has(id)) {
      const base = id.slice(0, 56);
      for (let count = 2; all.has(id) || taken.has(id); count++) id = `${base}-${count}`;
    }
    taken.add(id);
    return id === item.attrs.id ? item : { ...item, attrs: { ...item.attrs, id } };
  });
}
