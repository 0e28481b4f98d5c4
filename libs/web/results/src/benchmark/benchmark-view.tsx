import { useQuery } from '@apollo/client/react';
import { BenchmarkPeerGroupsDocument, type RegionBenchmarkQuery } from '@commonworks/web-graphql';
import {
  DataTable,
  EmptyState,
  ExportMenu,
  Page,
  readSorting,
  useFileTable,
  writeSorting,
  type TableModel,
} from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import frame from '../frame/frame.module.css';
import { type ResultsCampaign } from '../frame/results-campaign.js';
import { useAddress } from '../frame/use-address.js';
import { useSource } from '../frame/use-source.js';
import { arrangeItems, type BenchmarkSort } from './arrange-items.js';
import { BenchmarkFilters } from './benchmark-filters.js';
import { BenchmarkLegend } from './benchmark-legend.js';
import { type BenchmarkItem } from './benchmark-item.js';
import { insteadOfFigures, useBenchmarkColumns, type OwnAnswers } from './use-benchmark-columns.js';

/** The figures of a peer group, with or without own answers beside them. */
export type Benchmark = Omit<
  NonNullable<RegionBenchmarkQuery['regionBenchmark']>,
  '__typename' | 'campaignId'
>;

export interface BenchmarkViewProps {
  campaign: ResultsCampaign;
  benchmark: Benchmark;
  /** Null for readers who have none. */
  own: OwnAnswers | null;
  sorts: readonly BenchmarkSort[];
  words: {
    title: string;
    /** Of the table, to those who do not see it. */
    caption: string;
    /** Of the exported table. */
    fileTitle: string;
    /** What the questions in view say, in a sentence. */
    reading: (items: readonly BenchmarkItem[]) => string;
  };
  /** Filters before those that every reader has. */
  filters?: ReactNode;
  /** Figures of another group are on their way. */
  stale: boolean;
}

/** Each row has a picture and a dozen figures: a phone takes long over a hundred of them. */
const VIRTUAL_FROM = 40;

const idOf = ({ question }: BenchmarkItem) => question.id;

/** The questions that the filters of the address leave, and the sentence that sums them up. */
export function BenchmarkView({
  campaign,
  benchmark,
  own,
  sorts,
  words,
  filters,
  stale,
}: BenchmarkViewProps) {
  const { t } = useTranslation('results');
  const address = useAddress();
  const { data: groups } = useQuery(BenchmarkPeerGroupsDocument, { variables: { campaignId: campaign.id } });
  const search = useDeferredValue(address.get('search') ?? '');
  const section = address.get('section');
  const sort = address.get('sort');
  const sorting = useMemo(() => readSorting(sort, sorts), [sort, sorts]);
  const shown = useMemo(
    () => arrangeItems(benchmark.items, { section, search, sorting }),
    [benchmark.items, section, search, sorting],
  );
  const items = shown.flatMap((group) => group.items);
  const source = useSource()(campaign, benchmark);
  const fileTable = useFileTable();
  const columns = useBenchmarkColumns({ own, group: benchmark.peerGroup.name, mixed: sorting !== null });
  const table: TableModel<BenchmarkItem> = {
    caption: words.caption,
    columns,
    groups: useMemo(
      () => shown.map(({ id, title, items: rows }) => ({ key: id, heading: title ?? undefined, rows })),
      [shown],
    ),
    rowKey: idOf,
    sorting,
    onSort: (by) => {
      const descending = !(sorting?.by === by && sorting.descending);
      address.set({ sort: writeSorting({ by, descending }) });
    },
  };
  return (
    <Page
      title={words.title}
      lead={words.reading(items)}
      synthetic={benchmark.synthetic}
      actions={<ExportMenu table={() => fileTable({ ...table, caption: words.fileTitle }, source)} />}
    >
      <BenchmarkFilters
        sorts={sorts}
        items={benchmark.items}
        groups={groups?.peerGroups ?? [benchmark.peerGroup]}
        groupId={benchmark.peerGroup.id}
      >
        {filters}
      </BenchmarkFilters>
      {shown.length === 0 ? (
        <EmptyState
          title={t('benchmark.nothingFound')}
          description={t('benchmark.nothingFoundWhy')}
          action={
            <Button variant="default" onClick={() => address.set({ section: null, search: null })}>
              {t('benchmark.showAll')}
            </Button>
          }
        />
      ) : (
        <>
          <BenchmarkLegend items={items} own={own !== null} />
          <DataTable
            table={table}
            span={insteadOfFigures}
            stale={stale}
            orderedAbove
            cardsBelow={62}
            virtualFrom={VIRTUAL_FROM}
          />
        </>
      )}
      <p className={frame.source}>{source}</p>
    </Page>
  );
}
