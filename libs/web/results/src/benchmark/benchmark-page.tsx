import { useQuery } from '@apollo/client/react';
import { BenchmarkDocument } from '@commonworks/web-graphql';
import { EmptyState, LoadingState, Page, useCurrentContext } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ReleasedFrame } from '../frame/released-frame.js';
import {
  useMayCompare,
  useMayReadRegion,
  useOwnWorkbooks,
  type OwnWorkbook,
  type ResultsCampaign,
} from '../frame/results-campaign.js';
import { useAddress } from '../frame/use-address.js';
import { BenchmarkBoundary } from './benchmark-boundary.js';
import { OwnBenchmarkView } from './own-benchmark-view.js';
import { RegionBenchmark } from './region-benchmark.js';

/** Every answer of one's own beside the figures of its group; for coordinators, the figures. */
export function Component() {
  return <ReleasedFrame page="benchmark">{(campaign) => <OfReader campaign={campaign} />}</ReleasedFrame>;
}

/** Who coordinates the campaign and leads a municipality too reads as the one for whom they act. */
function OfReader({ campaign }: { campaign: ResultsCampaign }) {
  const { acting } = useCurrentContext();
  const readsRegion = useMayReadRegion()(campaign) && acting?.kind !== 'MUNICIPALITY';
  return readsRegion ? <RegionBenchmark campaign={campaign} /> : <OfCampaign campaign={campaign} />;
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
  const address = useAddress();
  const result = useQuery(BenchmarkDocument, {
    variables: { workbookId: workbook.id, peerGroupId: address.get('group') },
  });
  return (
    <BenchmarkBoundary result={result} select={({ benchmark }) => benchmark}>
      {(benchmark, stale) => <OwnBenchmarkView {...{ campaign, workbook, workbooks, benchmark, stale }} />}
    </BenchmarkBoundary>
  );
}
