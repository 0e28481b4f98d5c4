import { useState } from 'react';
import { type MoreRows } from './show-more.js';

interface MoreRowsOptions<Row> {
  readonly rows: readonly Row[];
  /** Rows of a full page, as asked of the server. */
  readonly size: number;
  /** Fetches the rows after this one and gives how many came. */
  readonly fetchAfter: (last: Row) => Promise<number>;
}

/** Pages of the server, one after another: a page that is not full was the last. One press fetches one page. */
export function useMoreRows<Row>({ rows, size, fetchAfter }: MoreRowsOptions<Row>): MoreRows {
  const [ended, setEnded] = useState(false);
  const [loading, setLoading] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const last = rows.at(-1);
  const load = async () => {
    if (last === undefined || loading) return;
    setLoading(true);
    setError(undefined);
    try {
      setEnded((await fetchAfter(last)) < size);
    } catch (failure) {
      setError(failure);
    } finally {
      setLoading(false);
    }
  };
  return { some: !ended && rows.length >= size, loading, error, load: () => void load() };
}
