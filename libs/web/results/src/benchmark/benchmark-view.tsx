import { useQuery } from '@apollo/client/react';
import { BenchmarkPeerGroupsDocument, type BenchmarkQuery } from '@commonworks/web-graphql';
import {
  DataTable,
  EmptyState,
  ExportMenu,
  Page,
  readSorting,
  useFileTable,
  useFormat,
  writeSorting,
  type TableModel,
} from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import frame from '../frame/frame.module.css';
import { type OwnWorkbook, type ResultsCampaign } from '../frame/results-campaign.js';
import { useAddress } from '../frame/use-address.js';
import { useSource } from '../frame/use-source.js';
import { arrangeItems, BENCHMARK_SORTS, readingOf } from './arrange-items.js';
import { BenchmarkFilters } from './benchmark-filters.js';
import { BenchmarkLegend } from './benchmark-legend.js';
import { isMeasured, type BenchmarkItem } from './benchmark-item.js';
import { useAnswerWords } from './use-answer-words.js';
import { insteadOfFigures, useBenchmarkColumns } from './use-benchmark-columns.js';
import { useOptionLabels } from './use-option-labels.js';

export type Benchmark = NonNullable<BenchmarkQuery['benchmark']>;

export interface BenchmarkViewProps {
  campaign: ResultsCampaign;
  workbook: OwnWorkbook;
  /** One's own of this campaign; more than one where a person works for several municipalities. */
  workbooks: readonly OwnWorkbook[];
  benchmark: Benchmark;
  /** Figures of another group are on their way. */
  stale: boolean;
}

/** Each row has a picture and a dozen figures: a phone takes long over a hundred of them. */
const VIRTUAL_FROM = 40;

const idOf = ({ question }: BenchmarkItem) => question.id;

/** The answers that the filters of the address leave, and the sentence that sums them up. */
export function BenchmarkView({ campaign, workbook, workbooks, benchmark, stale }: BenchmarkViewProps) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const address = useAddress();
  const { data: groups } = useQuery(BenchmarkPeerGroupsDocument, { variables: { campaignId: campaign.id } });
  const answer = useAnswerWords(useOptionLabels(workbook.id, benchmark.items));
  const search = useDeferredValue(address.get('search') ?? '');
  const section = address.get('section');
  const sort = address.get('sort');
  const sorting = useMemo(() => readSorting(sort, BENCHMARK_SORTS), [sort]);
  const shown = useMemo(
    () => arrangeItems(benchmark.items, { section, search, sorting }),
    [benchmark.items, section, search, sorting],
  );
  const { ahead, compared, higherIsBetter } = readingOf(shown.flatMap(({ items }) => items));
  const source = useSource()(campaign, benchmark);
  const group = benchmark.peerGroup.name;
  const fileTable = useFileTable();
  const columns = useBenchmarkColumns({ answer, group, mixed: sorting !== null });
  const table: TableModel<BenchmarkItem> = {
    caption: t('benchmark.caption'),
    columns,
    groups: useMemo(
      () => shown.map(({ id, title, items }) => ({ key: id, heading: title ?? undefined, rows: items })),
      [shown],
    ),
    rowKey: idOf,
    sorting,
    onSort: (by) => {
      const descending = !(sorting?.by === by && sorting.descending);
      address.set({ sort: writeSorting({ by, descending }) });
    },
  };
  const title = t('benchmark.csv.title', { municipality: workbook.municipality.name, group });
  return (
    <Page
      title={t('benchmark.title', { municipality: workbook.municipality.name })}
      lead={
        compared > 0
          ? t(higherIsBetter ? 'benchmark.reading' : 'benchmark.readingBetter', {
              count: ahead,
              ahead: format.number(ahead),
              compared: format.number(compared),
              group,
            })
          : t('benchmark.readingNone')
      }
      synthetic={benchmark.synthetic}
      actions={<ExportMenu table={() => fileTable({ ...table, caption: title }, source)} />}
    >
      <BenchmarkFilters
        {...{ workbook, workbooks }}
        items={benchmark.items}
        groups={groups?.peerGroups ?? [benchmark.peerGroup]}
        groupId={benchmark.peerGroup.id}
      />
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
          {shown.some(({ items }) => items.some(isMeasured)) && <BenchmarkLegend />}
          <DataTable
            table={table}
            span={insteadOfFigures}
            stale={stale}
            cardsBelow={62}
            virtualFrom={VIRTUAL_FROM}
          />
        </>
      )}
      <p className={frame.source}>{source}</p>
    </Page>
  );
}
