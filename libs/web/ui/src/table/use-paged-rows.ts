import { LONGEST_PAGE } from '@commonworks/access';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type MoreRows } from './show-more.js';

interface PagedRowsOptions<Row extends { readonly id: string }> {
  /** Names the list, with what it is filtered by: another list begins anew. */
  readonly list: string;
  /** Those that are here. */
  readonly rows: readonly Row[];
  /** Rows of a full page, as asked of the server; the longest unless told. */
  readonly size?: number;
  /**
   * `all` for a table that is put in order and searched in the browser, which needs every row; `asked` for one in the
   * order of the server, which the reader follows as far as wanted.
   */
  readonly reach: 'all' | 'asked';
  /** Fetches the page after the row with this id; the cache of the web puts it behind the rows that are here. */
  readonly fetchAfter: (id: string) => Promise<{ readonly data?: unknown }>;
}

export interface PagedRows<Row> {
  readonly rows: readonly Row[];
  readonly more: MoreRows;
  /** Every row there is, fetched where needed: for a file. @throws what kept a page from coming */
  readonly whole: () => Promise<readonly Row[]>;
}

interface Waiting<Row> {
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (error: unknown) => void;
}

const NONE: readonly never[] = [];

/** Whether an answer that holds one list holds an empty one. */
function isEmptyPage(data: unknown): boolean {
  const [page] = typeof data === 'object' && data !== null ? Object.values(data) : [];
  return Array.isArray(page) && page.length === 0;
}

/**
 * A list that comes page by page. A page that is not full was the last. After the list was fetched anew, as many pages
 * follow as stood there before, and until they are here the former rows stay.
 */
export function usePagedRows<Row extends { readonly id: string }>({
  list,
  rows: given,
  size = LONGEST_PAGE,
  reach,
  fetchAfter,
}: PagedRowsOptions<Row>): PagedRows<Row> {
  const rows = given.length === 0 ? NONE : given;
  const start = { list, wanted: reach === 'all' ? Infinity : size, held: rows, end: -1 };
  const [state, setState] = useState(start);
  const [failure, setFailure] = useState<{ error: unknown; at: number } | null>(null);

  const current = state.list === list ? state : start;
  const { wanted, held, end } = current;
  const ended = rows.length % size !== 0 || rows.length === end || rows.length === 0;
  const filling = !ended && rows.length < wanted;
  if (state !== current) setState(current);
  else if (!filling && held !== rows) setState({ ...current, held: rows });

  const failed = failure !== null && failure.at === rows.length;
  const due = filling && !failed ? rows.at(-1)?.id : undefined;
  const at = rows.length;
  const fetchNext = useEffectEvent(fetchAfter);
  useEffect(() => {
    if (due === undefined) return;
    fetchNext(due).then(
      ({ data }) => {
        if (isEmptyPage(data)) setState((before) => ({ ...before, end: at }));
      },
      (error: unknown) => setFailure({ error, at }),
    );
  }, [due, at]);

  const waiting = useRef<Waiting<Row>[]>([]);
  useEffect(() => {
    if (ended) waiting.current.splice(0).forEach(({ resolve }) => resolve(rows));
    else if (failed) waiting.current.splice(0).forEach(({ reject }) => reject(failure.error));
  }, [ended, failed, failure, rows]);

  return {
    rows: filling && held.length > rows.length ? held : rows,
    more: {
      some: !ended,
      loading: filling && !failed,
      error: failed ? failure.error : undefined,
      load: () => {
        setFailure(null);
        if (!failed) setState({ ...current, wanted: rows.length + size });
      },
    },
    whole: () => {
      if (ended) return Promise.resolve(rows);
      setFailure(null);
      setState({ ...current, wanted: Infinity });
      return new Promise((resolve, reject) => waiting.current.push({ resolve, reject }));
    },
  };
}
