import { useQuery } from '@apollo/client/react';
import {
  OpportunitiesDocument,
  OpportunityWeightsDocument,
  type CampaignBriefFragment,
} from '@commonworks/web-graphql';
import { EmptyState, Page, QueryBoundary, useCurrentContext, useLiveHint } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useMayCurate } from '../frame/use-may-curate.js';
import { OpportunitiesView } from './opportunities-view.js';
import { useOwnStanding } from './use-own-standing.js';

/** The opportunities of a campaign that has results. */
export function OfCampaign({ campaign }: { campaign: CampaignBriefFragment }) {
  const { t } = useTranslation('opportunity');
  const variables = { campaignId: campaign.id };
  const { acting } = useCurrentContext();
  const list = useQuery(OpportunitiesDocument, { variables, fetchPolicy: 'cache-and-network' });
  const saved = useQuery(OpportunityWeightsDocument, { variables, fetchPolicy: 'cache-and-network' });
  const own = useOwnStanding(campaign.id, acting?.kind === 'MUNICIPALITY' ? acting.id : null);
  const refetch = () => Promise.all([list.refetch(), saved.refetch()]);
  useLiveHint('opportunity', [campaign.id], refetch);
  const data = list.data && saved.data && own !== undefined ? { ...list.data, ...saved.data } : undefined;
  const mayCurate = useMayCurate(campaign);
  return (
    <QueryBoundary
      result={{ data, error: list.error ?? saved.error, refetch }}
      layout="table"
      select={({ opportunities }) => opportunities}
      empty={{
        when: (opportunities) => opportunities.length === 0,
        show: (
          <Page title={t('ui:pages.opportunities')}>
            <EmptyState
              title={t(mayCurate ? 'none.title' : 'unpublished.title', { campaign: campaign.name })}
              description={t(mayCurate ? 'none.why' : 'unpublished.why', {
                consortium: campaign.consortium.name,
              })}
            />
          </Page>
        ),
      }}
    >
      {(opportunities) => (
        <OpportunitiesView
          campaign={campaign}
          opportunities={opportunities}
          saved={saved.data?.opportunityWeights ?? null}
          own={own ?? null}
        />
      )}
    </QueryBoundary>
  );
}
