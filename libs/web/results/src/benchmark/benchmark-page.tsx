import { useQuery } from '@apollo/client/react';
import { BenchmarkDocument } from '@commonworks/web-graphql';
import { EmptyState, LoadingState, Page, QueryBoundary } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ReleasedFrame } from '../frame/released-frame.js';
import {
  useMayCompare,
  useOwnWorkbooks,
  type OwnWorkbook,
  type ResultsCampaign,
} from '../frame/results-campaign.js';
import { useAddress } from '../frame/use-address.js';
import { BenchmarkView } from './benchmark-view.js';

/** Every answer of one's own beside the figures of its group. */
export function Component() {
  return <ReleasedFrame page="benchmark">{(campaign) => <OfCampaign campaign={campaign} />}</ReleasedFrame>;
}

function OfCampaign({ campaign }: { campaign: ResultsCampaign }) {
  const { t } = useTranslation('results');
  const address = useAddress();
  const mayCompare = useMayCompare();
  const workbooks = useOwnWorkbooks(campaign.id)?.filter(({ municipality }) => mayCompare(municipality.id));
  if (!workbooks) return <LoadingState layout="table" />;
  const workbook = workbooks.find(({ id }) => id === address.get('workbook')) ?? workbooks.at(0);
  if (!workbook) {
    return (
      <Page title={t('pages.benchmark')}>
        <EmptyState
          title={t('benchmark.noWorkbook')}
          description={t('benchmark.noWorkbookWhy')}
          action={
            <Button component={Link} to={`/results/${campaign.id}/heat-map`}>
              {t('benchmark.toHeatMap')}
            </Button>
          }
        />
      </Page>
    );
  }
  return <OfWorkbook key={workbook.id} {...{ campaign, workbook, workbooks }} />;
}

interface OfWorkbookProps {
  campaign: ResultsCampaign;
  workbook: OwnWorkbook;
  workbooks: readonly OwnWorkbook[];
}

function OfWorkbook({ campaign, workbook, workbooks }: OfWorkbookProps) {
  const { t } = useTranslation('results');
  const address = useAddress();
  const result = useQuery(BenchmarkDocument, {
    variables: { workbookId: workbook.id, peerGroupId: address.get('group') },
  });
  // The figures of one group stay in view, dimmed, until those of the next have come.
  const shown = result.data ?? result.previousData;
  return (
    <QueryBoundary
      result={{ data: result.error ? undefined : shown, error: result.error, refetch: result.refetch }}
      layout="table"
      select={({ benchmark }) => benchmark}
      empty={{
        when: ({ items }) => items.length === 0,
        show: (
          <Page title={t('pages.benchmark')}>
            <EmptyState title={t('benchmark.empty')} description={t('benchmark.emptyWhy')} />
          </Page>
        ),
      }}
    >
      {(benchmark) => (
        <BenchmarkView {...{ campaign, workbook, workbooks, benchmark }} stale={result.data === undefined} />
      )}
    </QueryBoundary>
  );
}
