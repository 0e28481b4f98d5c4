import { QueryBoundary, useCampaigns, useLiveHint } from '@commonworks/web-ui';
import { useEffect, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { hasResults, type ResultsCampaign } from './results-campaign.js';

/** How often results that are being made again are looked for, in milliseconds. */
const LOOK_EVERY_MS = 3_000;

/** What all pages of results share: the campaign that the address names. */
export function ResultsFrame({ children }: { children: (campaign: ResultsCampaign) => ReactNode }) {
  const { campaignId = '' } = useParams();
  const result = useCampaigns();
  const { data, refetch, startPolling, stopPolling } = result;
  useLiveHint('release', [campaignId], () => refetch());
  const campaign = data?.campaigns.find(({ id }) => id === campaignId);
  const madeAgain = campaign?.status === 'RELEASED' && !hasResults(campaign);
  useEffect(() => {
    if (!madeAgain) return;
    startPolling(LOOK_EVERY_MS);
    return stopPolling;
  }, [madeAgain, startPolling, stopPolling]);
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
