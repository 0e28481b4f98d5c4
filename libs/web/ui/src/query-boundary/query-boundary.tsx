import type { ReactNode } from 'react';
import { ErrorState } from '../states/error-state.js';
import { LoadingState, type LoadingLayout } from '../states/loading-state.js';
import { NotFoundState } from '../states/not-found-state.js';
import { unawaited } from './unawaited.js';

/** The part of `useQuery`'s result that decides what to show; any Apollo query result fits. */
export interface QueryResult<TData> {
  data?: TData | undefined;
  error?: unknown;
  refetch?: () => unknown;
}

export interface QueryBoundaryProps<TData, TSubject> {
  result: QueryResult<TData>;
  layout: LoadingLayout;
  /** What the page is about, taken from the data; null or undefined means: not found. */
  select: (data: TData) => TSubject | null | undefined;
  /** Shown instead of the children when `when` holds. */
  empty?: { when: (subject: TSubject) => boolean; show: ReactNode };
  children: (subject: TSubject) => ReactNode;
}

/**
 * The one place for loading, failure, absence and emptiness of a query. Data that has come stays on screen while it is
 * fetched again, or when fetching it again fails.
 */
export function QueryBoundary<TData, TSubject>({
  result,
  layout,
  select,
  empty,
  children,
}: QueryBoundaryProps<TData, TSubject>) {
  const { data, error, refetch } = result;
  if (data === undefined) {
    if (error === undefined) return <LoadingState layout={layout} />;
    return <ErrorState error={error} onRetry={refetch && (() => unawaited(refetch))} />;
  }
  const subject = select(data);
  if (subject === null || subject === undefined) return <NotFoundState />;
  if (empty?.when(subject)) return empty.show;
  return children(subject);
}
