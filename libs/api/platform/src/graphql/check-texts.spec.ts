import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { findUnusableText, LONGEST_TEXT } from './check-texts.js';

const schema = buildSchema(`
  scalar JSON
  input Thing { id: ID name: String! notes: [String!] value: JSON inner: Thing }
  type Query { one(id: ID, name: String, thing: Thing, value: JSON): Int }
`);

const QUERY =
  'query ($id: ID, $name: String, $thing: Thing, $value: JSON) { one(id: $id, name: $name, thing: $thing, value: $value) }';

function find(variables: Record<string, unknown>, query = QUERY) {
  const document = parse(query);
  return findUnusableText(schema, document, document.definitions[0] as OperationDefinitionNode, variables);
}

const LONG = 'x'.repeat(LONGEST_TEXT + 1);

describe('a text that cannot be used', () => {
  it.each([
    [{ name: LONG }, 'name', 'tooLong'],
    [{ thing: { name: LONG } }, 'thing.name', 'tooLong'],
    [{ thing: { name: 'a', inner: { name: 'a\0' } } }, 'thing.inner.name', 'control'],
    [{ thing: { name: 'a', notes: ['b', LONG] } }, 'thing.notes', 'tooLong'],
    [{ id: 'x'.repeat(201) }, 'id', 'tooLong'],
    [{ thing: { name: 'a', id: 'x'.repeat(201) } }, 'thing.id', 'tooLong'],
    [{ name: 'half of a \ud83d pair' }, 'name', 'control'],
    [{ name: 'the other \ude00 half' }, 'name', 'control'],
    [{ value: { a: [{ b: '\0' }] } }, 'value.a.b', 'control'],
    [{ value: { 'a\0b': 1 } }, 'value.…', 'control'],
    [{ value: { [LONG]: 1 } }, 'value.…', 'tooLong'],
  ])('is found in %.80j', (variables, field, reason) => {
    expect(find(variables)).toMatchObject({ field, reason });
  });

  it.each([
    ['{ one(name: "a\\u0000b") }', 'name', 'control'],
    ['{ one(thing: { name: "a", inner: { name: "\\u0000" } }) }', 'thing.inner.name', 'control'],
    [`{ one(value: { a: ["${LONG}"] }) }`, 'value.a', 'tooLong'],
    [`{ one(id: "${'x'.repeat(201)}") }`, 'id', 'tooLong'],
  ])('is found in %.60s', (query, field, reason) => {
    expect(find({}, query)).toMatchObject({ field, reason });
  });

  it('is found where values are nested without end', () => {
    const nested = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown;
    expect(find({ value: nested })).toMatchObject({ field: 'value', reason: 'tooDeep' });
  });

  it('is none that a person would write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const written = text.replaceAll('\0', '');
        expect(find({ name: written, thing: { name: written }, value: [written] })).toBeNull();
      }),
    );
    expect(find({ name: 'x'.repeat(LONGEST_TEXT), thing: null, value: { é: '😀' } })).toBeNull();
  });
});
