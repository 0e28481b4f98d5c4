import { DIMENSIONS } from '@commonworks/domain-assessment';
import { useQuery } from '@apollo/client/react';
import { HeatmapDocument } from '@commonworks/web-graphql';
import { QueryBoundary } from '@commonworks/web-ui';
import { ReleasedFrame } from '../frame/released-frame.js';
import { type ResultsCampaign } from '../frame/results-campaign.js';
import { oneOf, useAddress } from '../frame/use-address.js';
import { HeatMapView } from './heat-map-view.js';

/** Services by municipalities in one dimension, for those who share by name. */
export function Component() {
  return <ReleasedFrame page="heat-map">{(campaign) => <OfCampaign campaign={campaign} />}</ReleasedFrame>;
}

function OfCampaign({ campaign }: { campaign: ResultsCampaign }) {
  const address = useAddress();
  const dimension = oneOf(address.get('dimension')?.toUpperCase() ?? null, DIMENSIONS, 'ENABLEMENT');
  const result = useQuery(HeatmapDocument, {
    variables: { campaignId: campaign.id, dimension },
  });
  return (
    <QueryBoundary result={result} layout="picture" select={({ heatmap }) => heatmap}>
      {(heatmap) => <HeatMapView campaign={campaign} heatmap={heatmap} />}
    </QueryBoundary>
  );
}
