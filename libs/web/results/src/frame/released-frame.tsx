import { Page } from '@commonworks/web-ui';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asksFor, type ResultsPage } from './asks.js';
import { Elsewhere } from './elsewhere.js';
import { NotAsked } from './not-asked.js';
import { NotReleased } from './not-released.js';
import { hasResults, type ResultsCampaign } from './results-campaign.js';
import { ResultsFrame } from './results-frame.js';

export interface ReleasedFrameProps {
  /** Its title, under `pages`. */
  page: ResultsPage;
  /** What the release shows; not asked for before. */
  children: (campaign: ResultsCampaign) => ReactNode;
}

/** A page that shows nothing before the release or where the campaign does not ask for it, and says which. */
export function ReleasedFrame({ page, children }: ReleasedFrameProps) {
  const { t } = useTranslation('results');
  return (
    <ResultsFrame>
      {(campaign) => {
        if (!asksFor(page, campaign)) return <NotAsked page={page} campaign={campaign} />;
        if (hasResults(campaign)) return children(campaign);
        return (
          <Page title={t(`pages.${page}`)}>
            <NotReleased campaign={campaign} />
            <Elsewhere page={page} campaignId={campaign.id} />
          </Page>
        );
      }}
    </ResultsFrame>
  );
}
