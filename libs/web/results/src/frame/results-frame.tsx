import { useQuery } from '@apollo/client/react';
import { CampaignsDocument } from '@commonworks/web-graphql';
import { QueryBoundary } from '@commonworks/web-ui';
import { type ReactNode } from 'react';
import { useParams } from 'react-router';
import { type ResultsCampaign } from './results-campaign.js';

/** What all pages of results share: the campaign that the address names. */
export function ResultsFrame({ children }: { children: (campaign: ResultsCampaign) => ReactNode }) {
  const { campaignId = '' } = useParams();
  const result = useQuery(CampaignsDocument);
  return (
    <QueryBoundary
      result={result}
      layout="table"
      select={({ campaigns }) => campaigns.find(({ id }) => id === campaignId)}
    >
      {children}
    </QueryBoundary>
  );
}
