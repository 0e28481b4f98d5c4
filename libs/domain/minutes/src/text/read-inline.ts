import type { MinutesInline, MinutesMark, MinutesPlainText } from './minutes-text.js';
import { allowAttributes, readNode, type RawNode } from './read-node.js';
import type { Room } from './room.js';
import { FaultyText } from './text-fault.js';

const HREF_LENGTH = 2000;

/** Where a link may lead. */
export function isAddress(href: unknown): href is string {
  if (typeof href !== 'string' || href.length > HREF_LENGTH || /[\s\p{Cc}\p{Cs}]/u.test(href)) return false;
  return /^(https:\/\/[^/]|mailto:[^@]+@)/i.test(href) && URL.canParse(href);
}

/** What no document can hold goes: characters that control, and halves of a character. */
const cleaned = (text: string): string => text.replace(/[\n\r\t]+/g, ' ').replace(/[\p{Cc}\p{Cs}]/gu, '');

function readText(node: RawNode, room: Room): string {
  allowAttributes(node);
  if (typeof node.text !== 'string') throw new FaultyText('NO_TREE');
  const text = cleaned(node.text);
  room.takeCharacters(text.length);
  return text;
}

/** Within a paragraph. */
export function readInline(values: readonly unknown[], room: Room): MinutesInline[] {
  return values.flatMap((value): MinutesInline[] => {
    room.takeNode();
    const node = readNode(value);
    const marks = node.marks.map(readMark);
    if (node.type === 'hardBreak') {
      allowAttributes(node);
      return [{ type: 'hardBreak' }];
    }
    if (node.type !== 'text') throw new FaultyText('NODE');
    const text = readText(node, room);
    if (text === '') return [];
    return [{ type: 'text', text, ...(marks.length > 0 && { marks }) }];
  });
}

/** Within a title, where no mark counts and no line breaks. */
export function readPlain(values: readonly unknown[], room: Room): MinutesPlainText[] {
  return readInline(values, room).map((inline) => ({
    type: 'text',
    text: inline.type === 'text' ? inline.text : ' ',
  }));
}

function readMark(value: unknown): MinutesMark {
  const mark = readNode(value);
  if (mark.type === 'bold' || mark.type === 'italic') {
    allowAttributes(mark);
    return { type: mark.type };
  }
  if (mark.type !== 'link') throw new FaultyText('MARK');
  allowAttributes(mark, 'href');
  const { href } = mark.attrs;
  if (!isAddress(href)) throw new FaultyText('ADDRESS');
  return { type: 'link', attrs: { href } };
}
