import { useQuery } from '@apollo/client/react';
import { OpportunityPageDocument } from '@commonworks/web-graphql';
import { QueryBoundary, useCampaigns, useLiveHint, useShownCampaign } from '@commonworks/web-ui';
import { useParams } from 'react-router';
import { OpportunityView } from './opportunity-view.js';

/** One opportunity: what it is, why it stands where it stands, and what it was found from. */
export function Component() {
  const { opportunityId = '' } = useParams();
  const campaigns = useCampaigns();
  const result = useQuery(OpportunityPageDocument, {
    variables: { id: opportunityId },
    fetchPolicy: 'cache-and-network',
  });
  const campaignId = result.data?.opportunity?.campaignId;
  useShownCampaign(campaignId);
  useLiveHint('opportunity', campaignId === undefined ? [] : [campaignId], () => result.refetch());
  const data = result.data && campaigns.data ? { ...result.data, ...campaigns.data } : undefined;
  return (
    <QueryBoundary
      result={{ data, error: result.error ?? campaigns.error, refetch: result.refetch }}
      layout="table"
      select={({ opportunity, campaigns: all }) => {
        const campaign = all.find(({ id }) => id === opportunity?.campaignId);
        return opportunity && campaign && { opportunity, campaign };
      }}
    >
      {({ opportunity, campaign }) => (
        <OpportunityView key={opportunity.id} opportunity={opportunity} campaign={campaign} />
      )}
    </QueryBoundary>
  );
}
