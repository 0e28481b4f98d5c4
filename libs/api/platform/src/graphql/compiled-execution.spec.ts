import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  execute,
  GraphQLError,
  isObjectType,
  isUnionType,
  parse,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { AppError } from '../errors/app-error.js';
import { asOneRequest, READING_LIMIT, requestLoad } from '../load/request-load.js';
import { compiledExecution } from './compiled-execution.js';
import { countLists } from './count-lists.js';
import { DateTimeScalar } from './scalars.js';

const refuse = (code: 'NOT_FOUND' | 'CONFLICT') => {
  throw new AppError(code);
};

const town = (name: string, friends: number): unknown => ({
  __typename: 'Town',
  name,
  mayor: null,
  size: 'SMALL',
  founded: new Date('1885-07-01T00:00:00Z'),
  friends: Array.from({ length: friends }, (_, i) => town(`${name} ${i}`, 0)),
  best: { name: 'no type', friends: [] },
});

const TOWNS = [0, 1, 2].map((i) => town(`${i}`, 2));

const RESOLVERS: Record<string, Record<string, GraphQLFieldResolver<{ readonly name: string }, unknown>>> = {
  Query: {
    town: async (_: unknown, { name }: { name: string }) => town(name, 3),
    towns: async (_: unknown, { n }: { n: number }) => Array.from({ length: n }, (_item, i) => TOWNS[i % 3]),
    found: (_: unknown, { what }: { what: string }) =>
      what === 'nothing' ? null : { __typename: what, name: 'Ville', reason: 'gone' },
    path: (_: unknown, __: unknown, ___: unknown, info: GraphQLResolveInfo) => info.path.prev === undefined,
    filter: (_: unknown, { filter }: { filter: unknown }) => JSON.stringify(filter),
    late: async () => refuse('NOT_FOUND'),
    atOnce: () => refuse('CONFLICT'),
    said: () => {
      throw new GraphQLError('said', { extensions: { code: 'SAID' } });
    },
    needed: async () => refuse('NOT_FOUND'),
  },
  Town: {
    late: async ({ name }: { name: string }) => (name === '1' ? refuse('NOT_FOUND') : name),
    needed: ({ name }: { name: string }) => (name.endsWith(' 1') ? refuse('CONFLICT') : name),
  },
};

function makeSchema(): GraphQLSchema {
  const schema = buildSchema(`
    scalar DateTime
    enum Size { SMALL LARGE }
    input Filter { text: String = "all", sizes: [Size!], most: Int }
    type Town { name: String! mayor: String size: Size! founded: DateTime! friends: [Town!]! late: String needed: String!
      missing: String! best: Town }
    type Refusal { reason: String! }
    union Found = Town | Refusal
    type Query { town(name: String!): Town towns(n: Int!): [Town!] found(what: String!): Found path: Boolean!
      filter(filter: Filter, size: Size = LARGE): String late: String atOnce: String said: String needed: String! }
    type Mutation { town(name: String!): Town }
  `);
  Object.assign(schema.getType('DateTime') ?? {}, {
    serialize: DateTimeScalar.serialize.bind(DateTimeScalar),
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (isUnionType(type)) type.resolveType = (value: { __typename: string }) => value.__typename;
    if (isObjectType(type) && !type.name.startsWith('__'))
      for (const field of Object.values(type.getFields())) field.resolve = RESOLVERS[type.name]?.[field.name];
  }
  return countLists(schema);
}

const schema = makeSchema();

/** What it answers as bytes on the wire, with what each error stands for. */
const told = ({ data, errors }: ExecutionResult) => ({
  data: JSON.stringify(data),
  errors: errors
    ?.map((error) =>
      JSON.stringify({ ...error.toJSON(), code: causeOf(error), isOurs: error instanceof GraphQLError }),
    )
    .sort(),
});
const causeOf = ({ originalError }: GraphQLError) =>
  originalError instanceof AppError ? originalError.code : undefined;

/** Asked so often that it is compiled, and by the interpreter. */
async function bothWays(source: string, variables: Record<string, unknown> = {}) {
  const document = parse(source);
  const [operation] = document.definitions as [OperationDefinitionNode];
  const run = compiledExecution(schema);
  const ask = () => asOneRequest(() => run({ document, operation, variables, context: {} }));
  for (let i = 0; i < 6; i++) await ask();
  const interpreted = await asOneRequest(async () =>
    execute({ schema, document, variableValues: variables, contextValue: {} }),
  );
  return { compiled: told(await ask()), interpreted: told(interpreted) };
}

describe('a query that was compiled answers as the interpreter does', () => {
  it.each([
    ['plain fields', '{ town(name: "Lac") { name mayor size founded __typename } path }'],
    ['names of its own', '{ a: town(name: "A") { b: name } c: town(name: "C") { friends { d: name } } }'],
    [
      'fragments',
      'query { towns(n: 3) { ...F ... on Town { size } } } fragment F on Town { name friends { name } }',
    ],
    [
      'unions',
      '{ a: found(what: "Town") { __typename ... on Town { name } } b: found(what: "Refusal") { ... on Refusal { reason } } c: found(what: "nothing") { __typename } }',
    ],
    ['an error that came late, in a field that may be null', '{ late path }'],
    ['an error at once, in a field that may be null', '{ atOnce path }'],
    ['an error with words of its own', '{ said }'],
    ['an error in a field that may not be null, at the root', '{ needed path }'],
    ['errors in items of a list', '{ towns(n: 3) { name late } }'],
    ['an error that takes its item and the list with it', '{ towns(n: 2) { friends { needed } } }'],
    ['a null where there may be none', '{ town(name: "x") { missing name } }'],
    ['a null in a type that is nested', '{ town(name: "x") { best { size } } }'],
    ['the schema', '{ __schema { queryType { name } } __type(name: "Size") { enumValues { name } } }'],
  ])('%s', async (_, source) => {
    const { compiled, interpreted } = await bothWays(source);
    expect(compiled).toEqual(interpreted);
  });

  it.each([
    ['variables', '($name: String!) { town(name: $name) { name } }', { name: 'Lac' }],
    ['a variable that is missing', '($name: String!) { town(name: $name) { name } }', {}],
    ['a variable of the wrong type', '($n: Int!) { towns(n: $n) { name } }', { n: 'three' }],
    ['defaults', '($f: Filter) { filter(filter: $f) }', { f: { sizes: ['SMALL'] } }],
    ['the default of a variable that is left out', '($n: Int! = 2) { towns(n: $n) { name } }', {}],
    ['the default of an enum, left out', '($s: Size! = SMALL) { filter(size: $s) }', {}],
    ['a null in place of a default', '($n: Int! = 2) { towns(n: $n) { name } }', { n: null }],
    ['an enum that is none', '($f: Filter) { filter(filter: $f) }', { f: { sizes: ['TINY'] } }],
    [
      'what is left out',
      '($with: Boolean!) { town(name: "x") { name @include(if: $with) size @skip(if: $with) } }',
      { with: false },
    ],
  ])('%s', async (_, source, variables) => {
    const { compiled, interpreted } = await bothWays(`query ${source}`, variables);
    expect(compiled).toEqual(interpreted);
  });
});

it('what lists bring is counted in a compiled query as in any', async () => {
  const document = parse('query ($n: Int!) { towns(n: $n) { name friends { name } } }');
  const [operation] = document.definitions as [OperationDefinitionNode];
  const run = compiledExecution(schema);
  const ask = (n: number) =>
    asOneRequest(async () => {
      const { errors } = await run({ document, operation, variables: { n }, context: {} });
      return { read: requestLoad()?.read, errors: errors?.map(({ message }) => message) };
    });
  for (let i = 0; i < 6; i++) expect(await ask(7)).toEqual({ read: 7 * 2 + 14, errors: undefined });
  expect(await ask(READING_LIMIT)).toMatchObject({ errors: ['TOO_LARGE'] });
  // Spent in the middle of the list: the whole list goes, once and not a thousand times.
  expect((await ask(READING_LIMIT / 4 + 1_000)).errors?.length).toBe(1);
});

it('a mutation stays with the interpreter, one field after the other', async () => {
  const order: string[] = [];
  const changed = makeSchema();
  const field = changed.getMutationType()?.getFields().town;
  if (!field) throw new Error('the schema has a mutation');
  field.resolve = async (_source, { name }: { name: string }) => {
    order.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 2));
    order.push(`${name} ends`);
    return town(name, 0);
  };
  const document = parse('mutation { a: town(name: "a") { name } b: town(name: "b") { name } }');
  const [operation] = document.definitions as [OperationDefinitionNode];
  const run = compiledExecution(changed);
  for (let i = 0; i < 6; i++) await run({ document, operation, variables: {}, context: {} });
  expect(order).toHaveLength(24);
  expect(order.every((step, i) => step === ['a begins', 'a ends', 'b begins', 'b ends'][i % 4])).toBe(true);
});
