import { describe, expect, test } from '@jest/globals';
import { beginMinutesText } from './begin-minutes-text.js';
import type { MinutesText } from './minutes-text.js';
import { readMinutesText } from './read-minutes-text.js';
import { referencesIn } from './references.js';
import { MOST_CHARACTERS, MOST_NODES } from './room.js';
import { withoutConfidential } from './without-confidential.js';

const UUID = '00000000-0000-4000-8000-000000000001';
const text = (words: string, ...marks: object[]) => ({
  type: 'text',
  text: words,
  ...(marks.length && { marks }),
});
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const item = (blocks: object[], attrs: object = { id: 'a', confidential: false }) => ({
  type: 'item',
  attrs,
  content: [{ type: 'itemTitle', content: [text('Roles')] }, ...blocks],
});
const doc = (...content: object[]) => ({ type: 'doc', content });
const nested = (depth: number): object => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content: [paragraph(), ...(depth > 1 ? [nested(depth - 1)] : [])] }],
});

test('everything that a text may hold is taken as it is', () => {
  const whole = doc(
    item([
      paragraph(
        text('Bold', { type: 'bold' }, { type: 'italic' }),
        { type: 'hardBreak' },
        text('there', { type: 'link', attrs: { href: 'https://a.example/b' } }),
        text('whom', { type: 'link', attrs: { href: 'mailto:clerk@a.example' } }),
      ),
      nested(8),
      { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph(text('one'))] }] },
      { type: 'decisionRef', attrs: { id: UUID } },
      { type: 'actionRef', attrs: { id: UUID } },
    ]),
    item([], { id: 'b', confidential: true }),
  );
  expect(readMinutesText(whole)).toEqual({ text: whole });
});

describe('what is no text of minutes is refused', () => {
  const link = (attrs: object) => doc(item([paragraph(text('x', { type: 'link', attrs }))]));
  test.each<[string, unknown]>([
    ['NO_TREE', null],
    ['NO_TREE', 'doc'],
    ['NO_TREE', []],
    ['NO_TREE', { type: 'doc', content: {} }],
    ['NO_TREE', doc(item([paragraph({ type: 'text', text: 7 })]))],
    ['NO_TREE', doc(item([{ type: 'paragraph', attrs: [] }]))],
    ['NODE', { type: 'item' }],
    ['NODE', doc(paragraph())],
    ['NODE', doc(item([{ type: 'image', attrs: { src: 'x' } }]))],
    ['NODE', doc(item([item([])]))],
    ['NODE', doc(item([paragraph(paragraph())]))],
    ['NODE', doc(item([{ type: 'decisionRef', attrs: { id: UUID }, content: [paragraph()] }]))],
    ['NODE', doc(item([{ type: 'bulletList', content: [paragraph()] }]))],
    ['MARK', doc(item([paragraph(text('x', { type: 'code' }))]))],
    ['ATTRIBUTE', { ...doc(), attrs: { x: 1 } }],
    ['ATTRIBUTE', doc(item([], { id: 'a' }))],
    ['ATTRIBUTE', doc(item([], { id: 'a b', confidential: false }))],
    ['ATTRIBUTE', doc(item([], { id: 'a', confidential: 'no' }))],
    ['ATTRIBUTE', doc(item([], { id: 'a', confidential: false, style: 'x' }))],
    ['ATTRIBUTE', doc(item([{ type: 'paragraph', attrs: { onclick: 'x' } }]))],
    ['ATTRIBUTE', doc(item([{ type: 'decisionRef', attrs: { id: 'x' } }]))],
    ['ATTRIBUTE', link({ href: 'https://a.example', onclick: 'x' })],
    ['ADDRESS', link({})],
    ['ADDRESS', link({ href: 'javascript:alert(1)' })],
    ['ADDRESS', link({ href: 'http://a.example' })],
    ['ADDRESS', link({ href: ' https://a.example' })],
    ['ADDRESS', link({ href: 'https://' })],
    ['ADDRESS', link({ href: `https://a.example/${'x'.repeat(2000)}` })],
    ['DEPTH', doc(item([nested(9)]))],
    ['SIZE', doc(item([paragraph(text('x'.repeat(MOST_CHARACTERS)))]))],
    ['SIZE', doc(item(Array.from({ length: MOST_NODES }, () => paragraph())))],
  ])('%s', (fault, json) => {
    expect(readMinutesText(json)).toEqual({ fault });
  });
});

describe('what two who write at once leave behind is put right', () => {
  const read = (...items: object[]) => (readMinutesText(doc(...items)) as { text: MinutesText }).text.content;

  test('an item without a title, or with two', () => {
    const attrs = { id: 'a', confidential: false };
    const title = { type: 'itemTitle', content: [text('Roles')] };
    expect(read({ type: 'item', attrs, content: [paragraph(text('x'))] })).toEqual([
      { type: 'item', attrs, content: [{ type: 'itemTitle', content: [] }, paragraph(text('x'))] },
    ]);
    expect(read({ type: 'item', attrs, content: [title, title] })).toEqual([
      { type: 'item', attrs, content: [title, paragraph(text('Roles'))] },
    ]);
    expect(read({ type: 'item', attrs })).toHaveLength(1);
    expect(read()).toEqual([]);
  });

  test('a list without items, and an item without a paragraph', () => {
    expect(read(item([{ type: 'bulletList' }]))).toEqual([item([])]);
    expect(read(item([{ type: 'bulletList', content: [{ type: 'listItem' }] }]))).toEqual([
      item([nested(1)]),
    ]);
  });

  test('one id at several items', () => {
    const of = (id: string) => item([], { id, confidential: false });
    expect(read(of('a'), of('a'), of('a-2'), of('a')).map(({ attrs }) => attrs.id)).toEqual([
      'a',
      'a-3',
      'a-2',
      'a-4',
    ]);
  });

  test('characters that no document can hold, and attributes that are not set', () => {
    const untidy = {
      type: 'paragraph',
      attrs: { indent: null },
      content: [text('a\u0000b\ud800c\nd'), text('\u0007')],
    };
    expect(read(item([untidy]))).toEqual([item([paragraph(text('abc d'))])]);
  });
});

test('minutes begin with what is open and an item for each of the agenda', () => {
  let count = 0;
  const newId = () => `i${++count}`;
  const begun = beginMinutesText({
    newId,
    titles: ['Roles', 'Next'],
    carried: { title: 'Open actions', actionIds: [UUID] },
  });
  expect(readMinutesText(begun)).toEqual({ text: begun });
  expect(begun.content.map(({ attrs }) => attrs.id)).toEqual(['i1', 'i2', 'i3']);
  expect(referencesIn(begun, 'actionRef')).toEqual([UUID]);
  expect(referencesIn(begun, 'decisionRef')).toEqual([]);
  const empty = beginMinutesText({ newId, titles: [], carried: { title: 'Open actions', actionIds: [] } });
  expect(empty.content).toHaveLength(1);
});

test('what is confidential stays out, and how much of it is said', () => {
  const known = readMinutesText(doc(item([]), item([], { id: 'b', confidential: true }))) as {
    text: MinutesText;
  };
  expect(withoutConfidential(known.text)).toEqual({ text: doc(item([])), leftOut: 1 });
});
