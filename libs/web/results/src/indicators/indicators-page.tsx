import { useQuery } from '@apollo/client/react';
import { IndicatorsDocument } from '@commonworks/web-graphql';
import { EmptyState, Page, QueryBoundary } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { ReleasedFrame } from '../frame/released-frame.js';
import { type ResultsCampaign } from '../frame/results-campaign.js';
import { IndicatorsView } from './indicators-view.js';

/** The figures of municipalities side by side, and the ratios made of them. */
export function Component() {
  return <ReleasedFrame page="indicators">{(campaign) => <OfCampaign campaign={campaign} />}</ReleasedFrame>;
}

function OfCampaign({ campaign }: { campaign: ResultsCampaign }) {
  const { t } = useTranslation('results');
  const result = useQuery(IndicatorsDocument, { variables: { campaignId: campaign.id } });
  return (
    <QueryBoundary
      result={result}
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
      {(table) => <IndicatorsView campaign={campaign} table={table} />}
    </QueryBoundary>
  );
}
