import { type Extensions } from '@tiptap/core';
import Collaboration from '@tiptap/extension-collaboration';
import StarterKit from '@tiptap/starter-kit';
import { Carets } from './carets.js';
import { NumberedList } from './numbered-list.js';
import { PlainLink } from './plain-link.js';
import { type TextRoom } from './text-room.js';

export interface WritingKitOptions {
  room: TextRoom;
  /** Where a link may lead; any other is no link. */
  isAddress: (href: string) => boolean;
}

/**
 * What any shared text is made of below its own nodes: paragraphs, lists, bold, italic, links, breaks, and nothing else,
 * whatever is pasted. What it takes back is one's own, never another's.
 */
export const writingKit = ({ room, isAddress }: WritingKitOptions): Extensions => [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    document: false,
    heading: false,
    horizontalRule: false,
    link: false,
    orderedList: false,
    strike: false,
    trailingNode: false,
    underline: false,
    undoRedo: false,
    dropcursor: { color: 'var(--cw-accent)', width: 2 },
  }),
  NumberedList,
  PlainLink.configure({ isAddress }),
  Collaboration.configure({ document: room.doc }),
  Carets.configure({ room }),
];
