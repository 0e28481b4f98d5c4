import { useQuery } from '@apollo/client/react';
import { CampaignsDocument } from '@commonworks/web-graphql';

/** The campaigns that the person sees. The frame has asked for them and keeps them fresh: no page asks again. */
export function useCampaigns({ skip = false } = {}) {
  return useQuery(CampaignsDocument, { fetchPolicy: 'cache-first', skip });
}
