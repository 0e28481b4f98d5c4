import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, parse, validate, type FragmentDefinitionNode } from 'graphql';
import { limitRule } from './limits.js';
import { createScale } from './query-weight.js';

const schema = buildSchema(`
  type Query { me: Person people: [Person!]! }
  type Person { name: String friends: [Person!] best: Person }
`);

function weightOf(query: string) {
  const { definitions } = parse(query);
  const fragments = definitions.filter(
    (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
  );
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const weigh = createScale(schema, new Map(fragments.map((node) => [node.name.value, node])));
  return weigh(operation?.selectionSet, schema.getQueryType() ?? undefined);
}

describe('the weight of a query', () => {
  it.each([
    ['{ me { name } }', { depth: 2, cost: 2, width: 1, aliases: 0, directives: 0 }],
    ['{ a: me { b: name } c: __typename }', { depth: 2, cost: 3, width: 2, aliases: 3, directives: 0 }],
    ['{ people { name } }', { depth: 2, cost: 11, width: 1, aliases: 0, directives: 0 }],
    ['{ people { friends { name } } }', { depth: 3, cost: 111, width: 1, aliases: 0, directives: 0 }],
    [
      '{ me @skip(if: true) { ... on Person @skip(if: true) { name } } }',
      { depth: 2, cost: 2, width: 1, aliases: 0, directives: 2 },
    ],
    [
      '{ ...F @skip(if: true) ...F } fragment F on Query { x: me { name } }',
      { depth: 2, cost: 4, width: 2, aliases: 2, directives: 1 },
    ],
  ])('%s', (query, weight) => {
    expect(weightOf(query)).toEqual(weight);
  });

  it('is infinite for fragments in a circle', () => {
    expect(weightOf('{ me { ...A } } fragment A on Person { best { ...A } }').cost).toBe(Infinity);
  });

  it('is found quickly where fragments double twenty-five times', () => {
    const doubling = Array.from(
      { length: 25 },
      (_, i) => `fragment F${i} on Person { ...F${i + 1} ...F${i + 1} }`,
    );
    expect(weightOf(`{ me { ...F0 } } ${doubling.join(' ')} fragment F25 on Person { name }`).cost).toBe(
      2 ** 25 + 1,
    );
  });
});

describe('limitRule', () => {
  const limits = { tokens: 100, depth: 2, aliases: 1, directives: 1, width: 2, cost: 20 };
  const broken = (query: string) =>
    validate(schema, parse(query), [limitRule(limits)]).map((e) => e.extensions.limit);

  it.each([
    ['{ me { name } }', []],
    ['{ me { best { name } } }', ['depth']],
    ['{ a: me { b: name } }', ['aliases']],
    ['{ me { name } me { name } me { name } }', ['width']],
    ['{ people { name friends { name } } }', ['depth', 'cost']],
    ['{ me @skip(if: false) @skip(if: false) { name } }', ['directives']],
    ['query A { me { name } } query B { me { best { name } } }', ['depth']],
  ])('%s breaks %j', (query, expected) => {
    expect(broken(query).sort()).toEqual([...expected].sort());
  });
});
