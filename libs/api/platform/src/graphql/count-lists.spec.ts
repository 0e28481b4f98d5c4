import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql } from 'graphql';
import { asOneRequest, READING_LIMIT, requestLoad } from '../load/request-load.js';
import { countLists } from './count-lists.js';

const schema = countLists(
  buildSchema(`
    type Query { people(n: Int!): [Person!]! me: Person }
    type Person { name: String friends: [Person!]! best: Person }
  `),
);
const person = (friends: number): unknown => ({
  name: 'IT lead',
  friends: Array.from({ length: friends }, () => ({ name: 'Béla', friends: [] })),
  best: { name: 'Cléo', friends: [] },
});
const ANYBODY = person(10);
const rootValue = {
  people: async ({ n }: { n: number }) => Array.from({ length: n }, () => ANYBODY),
  me: person(3),
};

/** The values a query reads, and the errors it ends with. */
const read = (source: string) =>
  asOneRequest(async () => {
    const { errors = [] } = await graphql({ schema, source, rootValue });
    return { values: requestLoad()?.read ?? 0, errors: errors.map(({ message }) => message) };
  });

describe('what lists bring', () => {
  it.each([
    ['{ me { name } }', 0],
    ['{ me { friends { name } } }', 3],
    ['{ people(n: 7) { name } }', 7],
    ['{ people(n: 7) { name best { name } } }', 7 * 3],
    ['{ people(n: 7) { name friends { name } } }', 7 * 2 + 70],
    ['{ a: people(n: 7) { ...F } b: people(n: 7) { ...F } } fragment F on Person { name best { name } }', 42],
  ])('is counted: %s reads %i values', async (query, values) => {
    expect(await read(query)).toEqual({ values, errors: [] });
  });

  it('ends the request where it is too much, once and not a hundred times', async () => {
    const half = READING_LIMIT / 2 / 12;
    expect(await read(`{ people(n: ${Math.floor(half)}) { name friends { name } } }`)).toMatchObject({
      errors: [],
    });
    const { errors, values } = await read(`{ people(n: ${READING_LIMIT}) { name friends { name } } }`);
    expect(errors).toEqual(['TOO_LARGE']);
    expect(values).toBe(2 * READING_LIMIT);
  });
});
