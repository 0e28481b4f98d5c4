import { describe, expect, test } from '@jest/globals';
import { readMinutesText, type MinutesText } from '@commonworks/domain-minutes';
import * as Y from 'yjs';
import { encodeText, treeOf } from './minutes-tree.js';

const ID = '00000000-0000-4000-8000-000000000001';
const WHOLE: MinutesText = {
  type: 'doc',
  content: [
    {
      type: 'item',
      attrs: { id: 'a', confidential: false },
      content: [
        { type: 'itemTitle', content: [{ type: 'text', text: 'Roles' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Plain and ' },
            { type: 'text', text: 'bold', marks: [{ type: 'bold' }] },
            { type: 'hardBreak' },
            { type: 'text', text: 'there', marks: [{ type: 'link', attrs: { href: 'https://a.example' } }] },
          ],
        },
        { type: 'paragraph', content: [] },
        {
          type: 'orderedList',
          content: [
            { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'one' }] }] },
          ],
        },
        { type: 'decisionRef', attrs: { id: ID } },
        { type: 'actionRef', attrs: { id: ID } },
      ],
    },
    { type: 'item', attrs: { id: 'b', confidential: true }, content: [{ type: 'itemTitle', content: [] }] },
  ],
};

const docOf = (...updates: Uint8Array[]): Y.Doc => {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
};

test('a text that is stored is read as it was', () => {
  expect(readMinutesText(treeOf(docOf(encodeText(WHOLE))))).toEqual({ text: WHOLE });
});

describe('what is stored and no text', () => {
  const written = (write: (fragment: Y.XmlFragment) => void): unknown => {
    const doc = new Y.Doc();
    write(doc.getXmlFragment('default'));
    return readMinutesText(treeOf(doc));
  };

  test.each<[string, (fragment: Y.XmlFragment) => void, string]>([
    ['words outside of an item', (fragment) => fragment.insert(0, [new Y.XmlText('x')]), 'NODE'],
    [
      'an element of no name',
      (fragment) => fragment.insert(0, [new Y.XmlHook('x') as unknown as Y.XmlElement]),
      'NODE',
    ],
    ['another element', (fragment) => fragment.insert(0, [new Y.XmlElement('script')]), 'NODE'],
    ['something in the words that is none', embed, 'NO_TREE'],
  ])('%s is refused', (_, write, fault) => {
    expect(written(write)).toEqual({ fault });
  });

  function embed(fragment: Y.XmlFragment): void {
    fragment.doc?.transact(() => {
      const item = new Y.XmlElement<Record<string, string | boolean>>('item');
      item.setAttribute('id', 'a');
      item.setAttribute('confidential', false);
      const title = new Y.XmlElement('itemTitle');
      const text = new Y.XmlText();
      title.insert(0, [text]);
      item.insert(0, [title]);
      fragment.insert(0, [item as Y.XmlElement]);
      text.insertEmbed(0, { image: 'x' });
    });
  }
});

test('a mark that stands twice over a word is read by its name', () => {
  const doc = docOf(encodeText(WHOLE));
  const item = doc.getXmlFragment('default').get(0) as Y.XmlElement;
  const words = (item.get(1) as Y.XmlElement).get(0) as Y.XmlText;
  words.format(0, 5, { 'link--aB3+/x9=': { href: 'https://b.example' } });
  expect(JSON.stringify(readMinutesText(treeOf(doc)))).toContain('https://b.example');
});
