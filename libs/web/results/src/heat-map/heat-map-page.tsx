import { useQuery } from '@apollo/client/react';
import { HeatmapDocument } from '@commonworks/web-graphql';
import { Page, QueryBoundary } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { NotReleased } from '../frame/not-released.js';
import { type ResultsCampaign } from '../frame/results-campaign.js';
import { ResultsFrame } from '../frame/results-frame.js';
import { oneOf, useAddress } from '../frame/use-address.js';
import { DIMENSIONS } from './heat-figures.js';
import { HeatMapView } from './heat-map-view.js';

/** Services by municipalities in one dimension, for those who share by name. */
export function Component() {
  return <ResultsFrame>{(campaign) => <OfCampaign campaign={campaign} />}</ResultsFrame>;
}

function OfCampaign({ campaign }: { campaign: ResultsCampaign }) {
  const { t } = useTranslation('results');
  const address = useAddress();
  const dimension = oneOf(address.get('dimension')?.toUpperCase() ?? null, DIMENSIONS, 'ENABLEMENT');
  const released = campaign.status === 'RELEASED';
  const result = useQuery(HeatmapDocument, {
    variables: { campaignId: campaign.id, dimension },
    skip: !released,
  });
  if (!released) {
    return (
      <Page title={t('pages.heat-map')}>
        <NotReleased campaign={campaign} />
      </Page>
    );
  }
  return (
    <QueryBoundary result={result} layout="picture" select={({ heatmap }) => heatmap}>
      {(heatmap) => <HeatMapView campaign={campaign} heatmap={heatmap} />}
    </QueryBoundary>
  );
}
