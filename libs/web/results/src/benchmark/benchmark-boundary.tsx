import { EmptyState, Page, QueryBoundary } from '@commonworks/web-ui';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Benchmark } from './benchmark-view.js';

interface Result<Data> {
  data?: Data;
  previousData?: Data;
  error?: Error;
  refetch: () => unknown;
}

export interface BenchmarkBoundaryProps<Data, Shown extends Benchmark> {
  result: Result<Data>;
  select: (data: Data) => Shown | null;
  /** `stale`: figures of another group are on their way. */
  children: (benchmark: Shown, stale: boolean) => ReactNode;
}

/**
 * What stands where there is no benchmark yet, or none to be had. The figures of one group stay in view, dimmed, until
 * those of the next have come.
 */
export function BenchmarkBoundary<Data, Shown extends Benchmark>({
  result: { data, previousData, error, refetch },
  select,
  children,
}: BenchmarkBoundaryProps<Data, Shown>) {
  const { t } = useTranslation('results');
  return (
    <QueryBoundary
      result={{ data: error ? undefined : (data ?? previousData), error, refetch }}
      layout="table"
      select={select}
      empty={{
        when: ({ items }) => items.length === 0,
        show: (
          <Page title={t('pages.benchmark')}>
            <EmptyState title={t('benchmark.empty')} description={t('benchmark.emptyWhy')} />
          </Page>
        ),
      }}
    >
      {(benchmark) => children(benchmark, data === undefined)}
    </QueryBoundary>
  );
}
