import { useQuery } from '@apollo/client/react';
import { IndicatorsDocument, OwnIndicatorsDocument } from '@commonworks/web-graphql';
import { EmptyState, LoadingState, Page, QueryBoundary } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { ReleasedFrame } from '../frame/released-frame.js';
import {
  useMayCompare,
  useOwnWorkbooks,
  type OwnWorkbook,
  type ResultsCampaign,
} from '../frame/results-campaign.js';
import { useAddress } from '../frame/use-address.js';
import { IndicatorsView } from './indicators-view.js';

/** The ratios and figures of municipalities as bars, one's own beside their mean, or side by side in a table. */
export function Component() {
  return <ReleasedFrame page="indicators">{(campaign) => <OfCampaign campaign={campaign} />}</ReleasedFrame>;
}

function OfCampaign({ campaign }: { campaign: ResultsCampaign }) {
  const address = useAddress();
  const workbooks = useOwnWorkbooks(campaign.id);
  if (!workbooks) return <LoadingState layout="table" />;
  const workbook = workbooks.find(({ id }) => id === address.get('workbook')) ?? workbooks.at(0) ?? null;
  return <OfReader {...{ campaign, workbook, workbooks }} />;
}

interface OfReaderProps {
  campaign: ResultsCampaign;
  /** One's own whose figures stand out; null for readers without one. */
  workbook: OwnWorkbook | null;
  workbooks: readonly OwnWorkbook[];
}

/** Who may compare the municipality's answers reads its own figures here too, where others do not. */
function OfReader({ campaign, workbook, workbooks }: OfReaderProps) {
  const { t } = useTranslation('results');
  const mayCompare = useMayCompare();
  const compares = workbook !== null && mayCompare(workbook.municipality.id);
  const result = useQuery(IndicatorsDocument, { variables: { campaignId: campaign.id } });
  const own = useQuery(OwnIndicatorsDocument, {
    variables: { workbookId: workbook?.id ?? '' },
    skip: !compares,
  });
  const waits = compares && own.data === undefined;
  return (
    <QueryBoundary
      result={waits ? { error: own.error, refetch: own.refetch } : result}
      layout="table"
      select={({ indicators }) => indicators}
      empty={{
        when: ({ indicators }) => indicators.length === 0,
        show: (
          <Page title={t('pages.indicators')}>
            <EmptyState title={t('indicators.empty')} description={t('indicators.emptyWhy')} />
          </Page>
        ),
      }}
    >
      {(table) => (
        <IndicatorsView
          {...{ campaign, table, workbook, workbooks }}
          answers={own.data?.benchmark?.items ?? NO_ANSWERS}
        />
      )}
    </QueryBoundary>
  );
}

const NO_ANSWERS: readonly never[] = [];
