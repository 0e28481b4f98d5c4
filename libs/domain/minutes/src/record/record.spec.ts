import { describe, expect, test } from '@jest/globals';
import type { MinutesItem, MinutesReference } from '../text/minutes-text.js';
import { canonicalJson } from './canonical-json.js';
import type { MinutesRecord, RecordedAction, RecordedDecision } from './minutes-record.js';
import { openRecord, saysAnything } from './open-record.js';

const item = (id: string, confidential: boolean, ...refs: MinutesReference[]): MinutesItem => ({
  type: 'item',
  attrs: { id, confidential },
  content: [{ type: 'itemTitle', content: [{ type: 'text', text: id }] }, ...refs],
});
const decision = (id: string) => ({ type: 'decisionRef', attrs: { id } }) as const;
const action = (id: string) => ({ type: 'actionRef', attrs: { id } }) as const;

const record: MinutesRecord = {
  group: 'Permits',
  language: 'EN',
  meeting: { title: 'Scoping', place: '', zone: 'America/Toronto', startsAt: null, endsAt: null },
  attendance: [],
  decisions: ['open', 'both', 'hidden', 'unnamed'].map((id) => ({ id }) as RecordedDecision),
  actions: ['open', 'hidden'].map((id) => ({ id }) as RecordedAction),
  text: {
    type: 'doc',
    content: [
      item('one', false, decision('open'), decision('both'), action('open')),
      item('two', true, decision('both'), decision('hidden'), action('hidden')),
    ],
  },
};

test('of a record stays what is not confidential, and what only that names goes with it', () => {
  const { record: open, leftOut } = openRecord(record);
  expect(leftOut).toBe(1);
  expect(open.text.content.map(({ attrs }) => attrs.id)).toEqual(['one']);
  expect(open.decisions.map(({ id }) => id)).toEqual(['open', 'both', 'unnamed']);
  expect(open.actions.map(({ id }) => id)).toEqual(['open']);
  expect(JSON.stringify(open)).not.toContain('hidden');
});

describe('canonical JSON', () => {
  test.each([
    [{ b: [1, null, true], a: { d: 'x', c: undefined } }, '{"a":{"d":"x"},"b":[1,null,true]}'],
    ['e\u0301', '"\u00e9"'],
    [{ é: 'b', z: 'a' }, '{"z":"a","é":"b"}'],
    ['"\n', String.raw`"\"\n"`],
  ])('%j', (value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  test('does not depend on the order in which something was written', () => {
    expect(canonicalJson({ a: 1, b: { d: 1, c: 2 } })).toBe(canonicalJson({ b: { c: 2, d: 1 }, a: 1 }));
  });
});

test('a text of titles alone says nothing', () => {
  expect(saysAnything({ type: 'doc', content: [item('one', false)] })).toBe(false);
  expect(saysAnything(record.text)).toBe(true);
});
