import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { LONGEST_PAGE } from '@commonworks/access';
import * as documents from '@commonworks/web-graphql';
import { PAGED_LISTS } from '@commonworks/web-graphql';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, validate, type DocumentNode, type SelectionSetNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { operationOf, pageDocument } from './page-document.js';
import { wholeLists } from './whole-lists.js';

const schema = buildSchema(
  readFileSync(resolve(import.meta.dirname, '../../../../apps/api/schema.graphql'), 'utf8'),
);

/** A server with so many entries in each list. */
function serverWith(counts: Record<string, number>, failsAfter?: string) {
  const asked: ApolloLink.Operation[] = [];
  const server = new ApolloLink((operation) => {
    asked.push(operation);
    const after = operation.variables['afterEntry'] as string | undefined;
    const answer: ApolloLink.Result =
      after !== undefined && after === failsAfter
        ? { data: null, errors: [{ message: 'not now' }] }
        : { data: Object.fromEntries(listsOf(operation.query).map((name) => [name, pageOf(name, after)])) };
    return new Observable((observer) => {
      observer.next(answer);
      observer.complete();
    });
  });
  const pageOf = (name: string, after?: string) => {
    const all = Array.from({ length: counts[name] ?? 0 }, (_, at) => ({
      __typename: 'Entry',
      id: `${name}${at}`,
    }));
    const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
    return all.slice(from, from + LONGEST_PAGE);
  };
  const client = new ApolloClient({ link: wholeLists(server), cache: new InMemoryCache() });
  return { client, asked };
}

const listsOf = (document: DocumentNode): string[] =>
  (operationOf(document)?.selectionSet.selections ?? []).flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );

const both = gql`
  query Choices {
    consortia {
      id
    }
    municipalities {
      id
    }
  }
`;

interface Choices {
  consortia: { id: string }[];
  municipalities: { id: string }[];
}

describe('a list that is asked for as it is', () => {
  it.each([
    [LONGEST_PAGE - 1, 1],
    [LONGEST_PAGE, 2],
    [LONGEST_PAGE + 1, 2],
    [2 * LONGEST_PAGE + 7, 3],
  ])('of %i entries comes whole, in %i requests', async (count, requests) => {
    const { client, asked } = serverWith({ consortia: 2, municipalities: count });
    const { data } = await client.query<Choices>({ query: both });
    expect(data?.municipalities.map(({ id }) => id)).toEqual(
      Array.from({ length: count }, (_, at) => `municipalities${at}`),
    );
    expect(data?.consortia).toHaveLength(2);
    expect(asked).toHaveLength(requests);
    for (const { query } of asked.slice(1)) expect(listsOf(query)).toEqual(['municipalities']);
  });

  it('is not there in part: what a later page meets is what the operation meets', async () => {
    const { client } = serverWith({ municipalities: 700 }, `municipalities${LONGEST_PAGE - 1}`);
    await expect(client.query({ query: both })).rejects.toThrow('not now');
  });

  it('is followed by the page itself where it says how far it wants to read', async () => {
    const { client, asked } = serverWith({ people: 700 });
    const own = gql`
      query People($after: ID) {
        people(after: $after) {
          id
        }
      }
    `;
    const { data } = await client.query<{ people: unknown[] }>({ query: own });
    expect(data?.people).toHaveLength(LONGEST_PAGE);
    expect(asked).toHaveLength(1);
  });
});

/** Whether the entries of a list are asked for with their ids, by a fragment too. */
function hasId({ selections }: SelectionSetNode, document: DocumentNode): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === 'id';
    if (selection.kind !== Kind.FRAGMENT_SPREAD) return false;
    const fragment = document.definitions.find(
      (definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION && hasId(fragment.selectionSet, document);
  });
}

describe('the documents of the web', () => {
  const whole = Object.values(documents)
    .filter(
      (value): value is DocumentNode & typeof value =>
        typeof value === 'object' && 'kind' in value && value.kind === Kind.DOCUMENT,
    )
    .flatMap((document) =>
      (operationOf(document)?.selectionSet.selections ?? []).flatMap((field) =>
        field.kind === Kind.FIELD &&
        PAGED_LISTS.includes(field.name.value) &&
        !field.arguments?.some(({ name }) => ['first', 'after'].includes(name.value))
          ? [{ document, field, what: `${operationOf(document)?.name?.value}: ${field.name.value}` }]
          : [],
      ),
    );

  it('are known for each list of the schema that comes page by page', () => {
    const paged = Object.values(schema.getQueryType()?.getFields() ?? {})
      .filter(({ args }) => args.some(({ name }) => name === 'after'))
      .map(({ name }) => name);
    expect([...PAGED_LISTS].sort()).toEqual(paged.sort());
    expect(whole.length).toBeGreaterThan(8);
  });

  it.each(whole)('can be followed: $what', ({ document, field }) => {
    expect(field.selectionSet && hasId(field.selectionSet, document)).toBe(true);
    expect(validate(schema, pageDocument(document, field))).toEqual([]);
  });
});
