import { ApolloLink } from '@apollo/client';
import { LONGEST_PAGE } from '@commonworks/access';
import { PAGED_LISTS } from '@commonworks/web-graphql';
import { Kind, type DocumentNode, type FieldNode } from 'graphql';
import { concatMap, firstValueFrom } from 'rxjs';
import { AFTER, operationOf, pageDocument } from './page-document.js';

type Data = Record<string, unknown>;
type FetchPage = (query: DocumentNode, after: string) => Promise<ApolloLink.Result>;

/**
 * Lists at the root of the schema come page by page. A document that says how many it wants or after which entry
 * follows its list itself, as a table does; one that says neither means the whole list, as a choice or a sum does, and
 * gets it: the pages after a full one are fetched before it is answered.
 *
 * @param rest what every operation, and every further page, goes through
 */
export function wholeLists(rest: ApolloLink): ApolloLink {
  return new ApolloLink((operation) => {
    const { query, variables, extensions, client } = operation;
    const send = (document: DocumentNode, given: Data) =>
      ApolloLink.execute(
        rest,
        { query: document, variables: given, extensions, context: operation.getContext() },
        { client },
      );
    const first = send(query, variables);
    const lists = wantedWhole(query);
    if (lists.length === 0) return first;
    const page: FetchPage = (document, after) =>
      firstValueFrom(send(document, { ...variables, [AFTER]: after }));
    return first.pipe(concatMap((result) => completed(result, lists, page)));
  });
}

interface List {
  /** The name under which it stands in the answer. */
  readonly name: string;
  /** The document of its further pages. */
  readonly page: DocumentNode;
}

const known = new WeakMap<DocumentNode, readonly List[]>();

/** The lists of a document that it wants whole. */
function wantedWhole(document: DocumentNode): readonly List[] {
  const before = known.get(document);
  if (before) return before;
  const lists = (operationOf(document)?.selectionSet.selections ?? [])
    .filter((selection): selection is FieldNode => selection.kind === Kind.FIELD)
    .filter(({ name }) => PAGED_LISTS.includes(name.value))
    .filter((field) => !field.arguments?.some(({ name }) => ['first', 'after'].includes(name.value)))
    .map((field) => ({
      name: field.alias?.value ?? field.name.value,
      page: pageDocument(document, field),
    }));
  known.set(document, lists);
  return lists;
}

/** The answer with its lists whole; that of the page which failed, where one did. */
async function completed(
  result: ApolloLink.Result,
  lists: readonly List[],
  fetchPage: FetchPage,
): Promise<ApolloLink.Result> {
  let data = result.data as Data | null | undefined;
  for (const { name, page } of lists) {
    let rows = rowsOf(data, name);
    let latest = rows;
    while (latest.length === LONGEST_PAGE) {
      const next = await fetchPage(page, idOf(latest.at(-1), name));
      if (next.errors?.length) return { ...next, data: null };
      latest = rowsOf(next.data as Data | null | undefined, name);
      rows = [...rows, ...latest];
    }
    if (data && rows.length > LONGEST_PAGE) data = { ...data, [name]: rows };
  }
  return { ...result, data };
}

const rowsOf = (data: Data | null | undefined, name: string): readonly unknown[] => {
  const rows = data?.[name];
  return Array.isArray(rows) ? rows : [];
};

/** @throws Error for a document that asks for a list without its ids, after which nothing can follow */
function idOf(row: unknown, name: string): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  if (typeof id !== 'string') throw new Error(`the list ${name} is asked for without the ids of its entries`);
  return id;
}
