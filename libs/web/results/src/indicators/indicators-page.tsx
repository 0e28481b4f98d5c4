import { useQuery } from '@apollo/client/react';
import { IndicatorsDocument } from '@commonworks/web-graphql';
import { EmptyState, Page, QueryBoundary } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { NotReleased } from '../frame/not-released.js';
import { type ResultsCampaign } from '../frame/results-campaign.js';
import { ResultsFrame } from '../frame/results-frame.js';
import { IndicatorsView } from './indicators-view.js';

/** The figures of municipalities side by side, and the ratios made of them. */
export function Component() {
  return <ResultsFrame>{(campaign) => <OfCampaign campaign={campaign} />}</ResultsFrame>;
}

function OfCampaign({ campaign }: { campaign: ResultsCampaign }) {
  const { t } = useTranslation('results');
  const released = campaign.status === 'RELEASED';
  const result = useQuery(IndicatorsDocument, { variables: { campaignId: campaign.id }, skip: !released });
  if (!released) {
    return (
      <Page title={t('pages.indicators')}>
        <NotReleased campaign={campaign} />
      </Page>
    );
  }
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
