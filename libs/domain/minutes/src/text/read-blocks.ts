import type {
  MinutesBlock,
  MinutesList,
  MinutesListItem,
  MinutesParagraph,
  MinutesReference,
} from './minutes-text.js';
import { readInline } from './read-inline.js';
import { allowAttributes, readNode, type RawNode } from './read-node.js';
import { MOST_DEPTH, type Room } from './room.js';
import { FaultyText } from './text-fault.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const EMPTY: MinutesParagraph = { type: 'paragraph', content: [] };

/** A block of an item; nothing where it is a list without items, as it is left when two empty it at once. */
export function readBlock(value: unknown, room: Room): MinutesBlock[] {
  room.takeNode();
  const node = readNode(value);
  switch (node.type) {
    case 'decisionRef':
    case 'actionRef':
      return [readReference(node, node.type)];
    // A second title, where two divided an item at once.
    case 'itemTitle':
    case 'paragraph':
      return [readParagraph(node, room)];
    default:
      return readList(node, room, 1);
  }
}

function readReference({ attrs, content }: RawNode, type: MinutesReference['type']): MinutesReference {
  allowAttributes({ attrs }, 'id');
  if (content.length > 0) throw new FaultyText('NODE');
  if (typeof attrs.id !== 'string' || !UUID.test(attrs.id)) throw new FaultyText('ATTRIBUTE');
  return { type, attrs: { id: attrs.id } };
}

function readParagraph(node: RawNode, room: Room): MinutesParagraph {
  allowAttributes(node);
  return { type: 'paragraph', content: readInline(node.content, room) };
}

function readList(node: RawNode, room: Room, depth: number): MinutesList[] {
  const { type } = node;
  if (type !== 'bulletList' && type !== 'orderedList') throw new FaultyText('NODE');
  if (depth > MOST_DEPTH) throw new FaultyText('DEPTH');
  allowAttributes(node);
  const content = node.content.map((value) => readListItem(value, room, depth));
  return content.length > 0 ? [{ type, content }] : [];
}

function readListItem(value: unknown, room: Room, depth: number): MinutesListItem {
  room.takeNode();
  const node = readNode(value);
  if (node.type !== 'listItem') throw new FaultyText('NODE');
  allowAttributes(node);
  const parts = node.content.flatMap((each): (MinutesParagraph | MinutesList)[] => {
    room.takeNode();
    const part = readNode(each);
    return part.type === 'paragraph' ? [readParagraph(part, room)] : readList(part, room, depth + 1);
  });
  const [first, ...others] = parts;
  return {
    type: 'listItem',
    content: first?.type === 'paragraph' ? [first, ...others] : [EMPTY, ...parts],
  };
}
