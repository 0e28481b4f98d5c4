import type { MinutesText } from '@commonworks/domain-minutes';
import * as Y from 'yjs';

/** The name of the part of a shared document that holds the text. */
const FRAGMENT = 'default';

interface Node {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, string | boolean>>;
  readonly marks?: readonly { readonly type: string; readonly attrs?: object }[];
  readonly content?: readonly Node[];
}

/** A text as the first update of a shared document, which the editor reads as its own. */
export function encodeText(text: MinutesText): Uint8Array {
  const doc = new Y.Doc();
  doc.getXmlFragment(FRAGMENT).insert(0, text.content.map(elementOf));
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}

function elementOf({ type, attrs = {}, content = [] }: Node): Y.XmlElement {
  // What an attribute may be is the editor's to say; the library's type knows text alone.
  const element = new Y.XmlElement<Record<string, string | boolean>>(type);
  for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, value);
  const children: (Y.XmlElement | Y.XmlText)[] = [];
  for (let at = 0; at < content.length; at++) {
    const run = textRun(content, at);
    if (run.length > 0) children.push(textOf(run));
    const node = content[at + run.length];
    at += run.length;
    if (node) children.push(elementOf(node));
  }
  element.insert(0, children);
  return element as Y.XmlElement;
}

/** The pieces of text that follow each other from here on: the editor keeps them in one. */
function textRun(content: readonly Node[], from: number): readonly Node[] {
  const end = content.findIndex(({ type }, index) => index >= from && type !== 'text');
  return content.slice(from, end === -1 ? undefined : end);
}

function textOf(run: readonly Node[]): Y.XmlText {
  const text = new Y.XmlText();
  text.applyDelta(
    run.map(({ text: insert = '', marks = [] }) => ({
      insert,
      attributes: Object.fromEntries(marks.map(({ type, attrs = {} }) => [type, attrs])),
    })),
  );
  return text;
}

/** The tree of a shared document as the editor saves it, not checked yet. */
export function treeOf(doc: Y.Doc): unknown {
  return { type: 'doc', content: doc.getXmlFragment(FRAGMENT).toArray().flatMap(nodesOf) };
}

function nodesOf(item: unknown): unknown[] {
  if (item instanceof Y.XmlText) return piecesOf(item);
  // What is neither is named like nothing that a text may hold, so that it is refused.
  if (!(item instanceof Y.XmlElement)) return [{ type: 'unknown' }];
  return [{ type: item.nodeName, attrs: item.getAttributes(), content: item.toArray().flatMap(nodesOf) }];
}

interface Piece {
  readonly insert: unknown;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

const piecesOf = (text: Y.XmlText): unknown[] =>
  (text.toDelta() as Piece[]).map(({ insert, attributes = {} }) => ({
    type: 'text',
    text: insert,
    marks: Object.entries(attributes).map(([name, attrs]) => ({ type: markName(name), attrs })),
  }));

/** A mark that can stand twice over one word is kept under its name and a hash. */
const markName = (name: string): string => /^(.+)--[\w+/=]{8}$/.exec(name)?.[1] ?? name;
